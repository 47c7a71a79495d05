/** What ships: the VSIX is built without a warning, holds what it should, and works when it is installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../../src/core/schema/jsonSchemas.ts";
import { projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow, type Window } from "../harness/window.ts";
import { runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

const shipped: readonly string[] = [
  "changelog.md",
  "license.txt",
  "package.json",
  "package.nls.de.json",
  "package.nls.json",
  "readme.md",
  "dist/extension.js",
  "dist/panel.css",
  "dist/panel.js",
  "dist/web.js",
  "dist/schemas/applications.schema.json",
  "dist/schemas/applications.schema.de.json",
  "dist/schemas/journal.schema.json",
  "dist/schemas/journal.schema.de.json",
  "l10n/bundle.l10n.de.json",
  "l10n/bundle.l10n.json",
  "media/icon.png",
  "media/icon.svg",
  "media/rebound-dark.svg",
  "media/rebound.svg",
  "media/readme/window.png",
  "media/walkthrough/file.svg",
  "media/walkthrough/patterns.svg",
  "media/walkthrough/rebound.svg",
  "media/walkthrough/tree.svg",
  "syntaxes/draft.tmLanguage.json",
  "syntaxes/draftLanguage.json",
  "syntaxes/note.tmLanguage.json",
];

describe("the package", () => {
  let vsix: string;
  let window: Window;

  before(async () => {
    vsix = join(temporaryFolder("package"), "rebound.vsix");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--run", "package", "--", "--out", vsix], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout + stderr, /WARNING/);
    window = await openWindow({ workspace: copyOfFixture("real-search"), vsix });
  });

  /** Where the package is installed. */
  function installed(): string {
    const [folder] = globSync(join(window.server.extensions, "rebound-jobs.rebound-*"));
    assert.ok(folder !== undefined);
    return folder;
  }

  it("holds these files and no other", () => {
    const folder = installed();
    const files = globSync("**", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
    // The packer chooses the case of some names, and where it keeps its own manifest is the installer's affair.
    const own = names
      .map((name) => (name.includes("/") ? name : name.toLowerCase()))
      .filter((name) => name !== ".vsixmanifest");
    assert.deepEqual(own.toSorted(), shipped.toSorted());
  });

  it("holds the schemas that the code describes", () => {
    const folder = installed();
    for (const [name, schema] of Object.entries(jsonSchemas)) {
      assert.deepEqual(
        JSON.parse(readFileSync(join(folder, "dist/schemas", name), "utf8")),
        JSON.parse(JSON.stringify(schema)),
        name,
      );
    }
  });

  it("shows the applications of the sample when it is installed", async () => {
    await runCommand(window.page, "View: Show Rebound");
    await treeRow(window.page, "Interviewing").waitFor();
  });
});
