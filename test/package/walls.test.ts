/** The walls between the worlds hold: breaches are tried in a small project which has this project's own settings. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";

type Files = Readonly<Record<string, string>>;

const sound: Files = {
  ...Object.fromEntries(
    ["host", "files", "commands", "prompts", "applications", "drafts", "nextSteps", "panel", "reflect"].map(
      (folder) => [`src/extension/${folder}/a.ts`, `export const a = 1;`],
    ),
  ),
  "src/extension/commandTable.ts": `import { a } from "./drafts/a.ts"; export const b = a;`,
  "src/extension/prompts/b.ts": `export * from "../host/a.ts"; import "../commands/a.ts";`,
  "src/extension/commands/b.ts": `import type { b } from "../commandTable.ts"; export type B = typeof b;`,
  "src/extension/drafts/mails/b.ts": `export * from "../../../core/core.ts"; export * from "../a.ts"; import "../../host/a.ts"; import "../../../words/a.ts";`,
  "src/extension/panel/b.ts": `import "../reflect/a.ts";`,
  "src/core/core.ts": `export const one = 1;`,
  "src/words/a.ts": `import * as l10n from "@vscode/l10n"; import { one } from "../core/core.ts"; export const inWords = (): string => l10n.t("{0} left", one);`,
  "src/core/schema/jsonSchemas.ts": `export const jsonSchemas = {};`,
  "src/extension/extension.ts": `import * as vscode from "vscode"; import { one } from "../core/core.ts"; export const x: unknown = [vscode, one];`,
  "src/webview/main.tsx": `import { one } from "../core/core.ts"; import { inWords } from "../words/a.ts"; document.title = inWords() + String(one);`,
};

/** Writes the project and runs one of its tools there; the tool's complaints, or an empty text when it has none. */
function complaints(files: Files, command: string, ...args: string[]): string {
  const project = temporaryFolder("walls");
  const settings = ["core", "words", "extension", "webview"].map((world) => `src/${world}/tsconfig.json`);
  for (const path of [
    ...settings,
    "src/package.json",
    "tsconfig.base.json",
    "package.json",
    "esbuild.mjs",
    "eslint.config.mjs",
  ]) {
    cpSync(join(projectRoot, path), join(project, path));
  }
  symlinkSync(join(projectRoot, "node_modules"), join(project, "node_modules"));
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${text}\n`);
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  assert.equal(status === 0, stdout + stderr === "", `${command} ends with ${status}: ${stdout}${stderr}`);
  return stdout + stderr;
}

describe("the wall of the build", () => {
  const build = (files: Files): string => complaints(files, process.execPath, "esbuild.mjs", "--production");
  const vscode = `import * as vscode from "vscode"; export const one: unknown = vscode;`;

  it("lets the extension import vscode", () => assert.equal(build({}), ""));
  it("stops vscode in the core, also where a host would provide it", () => {
    const page = "document.title = String(1);";
    assert.match(
      build({ "src/core/core.ts": vscode, "src/webview/main.tsx": page }),
      /Only src\/extension knows vscode/,
    );
  });
  it("stops vscode in the sentences", () =>
    assert.match(
      build({
        "src/words/a.ts": `import * as vscode from "vscode"; export const inWords = (): string => vscode.env.language;`,
        "src/webview/main.tsx": "document.title = String(1);",
        "src/extension/extension.ts": `export { inWords } from "../words/a.ts";`,
      }),
      /Only src\/extension knows vscode/,
    ));
  it("stops vscode in the page", () =>
    assert.match(build({ "src/webview/main.tsx": vscode }), /Could not resolve "vscode"/));
  it("stops Node's modules, since one of the bundles runs in browsers", () => {
    const fs = `import { readFileSync } from "node:fs"; export const one: unknown = readFileSync;`;
    assert.match(build({ "src/core/core.ts": fs }), /Could not resolve "node:fs"/);
  });
});

describe("the wall of the types", () => {
  const types = (files: Files): string => complaints(files, "tsc", "-b", "src/extension", "src/webview");
  const breaches = {
    "Node's modules": [
      "src/core/node.ts",
      `import { readFileSync } from "node:fs"; export const one: unknown = readFileSync;`,
      /Cannot find .*node:fs/,
    ],
    "the page": ["src/core/page.ts", `export const one: unknown = document.body;`, /Cannot find name 'document'/],
    "the extension": [
      "src/core/extension.ts",
      `export { x as one } from "../extension/extension.ts";`,
      /is not (under 'rootDir'|listed)/,
    ],
  } as const;
  let complained: string;

  before(() => {
    complained = types(Object.fromEntries(Object.values(breaches).map(([path, text]) => [path, text])));
  });

  it("lets a sound project through", () => assert.equal(types({}), ""));
  for (const [what, [path, , complaint]] of Object.entries(breaches)) {
    it(`keeps ${what} out of the core`, () => {
      const lines = complained.split("\n").filter((line) => line.startsWith(path));
      assert.match(lines.join("\n"), complaint);
    });
  }
});

describe("the wall of lint", () => {
  const breaches: Files = {
    "src/core/vscode.ts": `import type { Uri } from "vscode"; export type X = Uri;`,
    "src/core/node.ts": `import { sep } from "path"; export const x = sep;`,
    "src/core/extension.ts": `export { x } from "../extension/extension.ts";`,
    "src/core/clock.ts": `export const x = new Date();`,
    "src/core/now.ts": `export const x = Date.now();`,
    "src/core/random.ts": `export const x = Math.random();`,
    "src/core/words.ts": `import "../words/a.ts";`,
    "src/words/vscode.ts": `import * as vscode from "vscode"; export const x = (): string => vscode.l10n.t("Left");`,
    "src/words/node.ts": `import { sep } from "node:path"; export const x = sep;`,
    "src/words/library.ts": `import { render } from "preact"; export const x = render;`,
    "src/words/extension.ts": `export { x } from "../extension/extension.ts";`,
    "src/words/webview.ts": `import "../webview/main.tsx";`,
    "src/words/atImport.ts": `import * as l10n from "@vscode/l10n"; export const x = { y: [l10n.t("Left")] };`,
    "src/webview/vscode.ts": `import type { Uri } from "vscode"; export type X = Uri;`,
    "src/webview/extension.ts": `export { x } from "../extension/extension.ts";`,
    "src/extension/node.ts": `import { sep } from "node:path"; export const x = sep;`,
    "src/extension/webview.ts": `import "../webview/main.tsx";`,
    "src/webview/sentence.ts": `import * as l10n from "@vscode/l10n"; export const x = (): string => l10n.t("Left");`,
    "src/webview/patterns/figures/sentence.ts": `import * as l10n from "@vscode/l10n"; export const x = (): string => l10n.t("Left");`,
    "src/webview/patterns/figures/named.ts": `import { t } from "@vscode/l10n"; export const x = (): string => t("Left");`,
    "src/extension/sentence.ts": `import * as vscode from "vscode"; export const x = (): string => vscode.l10n.t("Left");`,
    "src/extension/drafts/sentence.ts": `import { t } from "@vscode/l10n"; export const x = (): string => t("Left");`,
    "src/extension/drafts/position.ts": `import type * as vscode from "vscode"; export const x = (document: vscode.TextDocument): vscode.Position => document.positionAt(0);`,
    "src/extension/editor/offset.ts": `import type * as vscode from "vscode"; export const x = (document: vscode.TextDocument, at: vscode.Position): number => document.offsetAt(at);`,
    "src/extension/editor/mark.ts": `import * as vscode from "vscode"; export const x = (range: vscode.Range): unknown => new vscode.Diagnostic(range, "");`,
    "src/extension/host/webview.ts": `import "../../webview/main.tsx";`,
    "src/extension/host/files.ts": `import "../files/a.ts";`,
    "src/extension/files/commands.ts": `import "../commands/a.ts";`,
    "src/extension/commands/prompts.ts": `import "../prompts/a.ts";`,
    "src/extension/commands/drafts.ts": `import "../drafts/a.ts";`,
    "src/extension/prompts/panel.ts": `import "../panel/a.ts";`,
    "src/extension/prompts/table.ts": `import "../commandTable.ts";`,
    "src/extension/drafts/panel.ts": `import "../panel/a.ts";`,
    "src/extension/drafts/mails/nextSteps.ts": `import "../../nextSteps/a.ts";`,
    "src/extension/drafts/table.ts": `import "../commandTable.ts";`,
    "src/extension/panel/nextSteps.ts": `import "../nextSteps/a.ts";`,
    "src/extension/reflect/panel.ts": `import "../panel/a.ts";`,
    "src/extension/applications/nextSteps.ts": `import "../nextSteps/a.ts";`,
    "src/extension/nextSteps/applications.ts": `import "../applications/a.ts";`,
    "src/extension/nextSteps/drafts.ts": `import "../drafts/a.ts";`,
  };
  let complained: string;

  before(() => {
    complained = complaints(breaches, "eslint", "src");
  });
  for (const [path, text] of Object.entries(breaches)) {
    it(`stops ${text} in ${dirname(path)}`, () =>
      assert.match(complained, new RegExp(`${path}\\n.*no-restricted-(imports|properties|syntax)`)));
  }
  it("lets a sound project through", () => {
    for (const path of Object.keys(sound)) assert.ok(!complained.includes(path), complained);
  });
});
