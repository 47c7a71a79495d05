/** What ships: the VSIX is built without a warning, holds what it should, and works when it is installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow, type Window } from "../harness/window.ts";
import { runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

describe("the package", () => {
  let vsix: string;
  let window: Window;

  before(async () => {
    vsix = join(temporaryFolder("package"), "rebound.vsix");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--run", "package", "--", "--out", vsix], { cwd: projectRoot, encoding: "utf8" });
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout + stderr, /WARNING/);
    window = await openWindow({ workspace: copyOfFixture("real-search"), vsix });
  });


  it("holds no file that is not expected", () => {
    const [folder] = globSync(join(window.server.extensions, "rebound-jobs.rebound-*"));
    assert.ok(folder !== undefined);
    const expected = [
      /^(package\.json|package\.nls(\.[a-z-]+)?\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest)$/i,
      /^dist\/(extension|web|panel)\.js$/,
      /^dist\/panel\.css$/,
      /^dist\/schemas\/[a-z]+\.schema\.json$/,
      /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
      /^syntaxes\/[\w.]+\.json$/,
      /^media\/[\w/-]+\.(png|svg|md)$/,
    ];
    const files = globSync("**", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
    assert.deepEqual(names.filter((name) => !expected.some((pattern) => pattern.test(name))), []);
    for (const needed of ["package.json", "dist/extension.js", "dist/web.js", "LICENSE.txt"]) assert.ok(names.includes(needed), needed);
  });

  it("shows the applications of the sample when it is installed", async () => {
    await runCommand(window.page, "View: Show Rebound");
    await treeRow(window.page, "Interviewing").waitFor();
  });
});
