import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Environment } from "../../../src/extension/commands/environment.ts";
import { activate, huntIn, treeLines, until } from "../hunt.ts";

const log = "applications:\n  - company: Northwind\n    role: Engineer\n";
const deployment = "applications:\n  - name: web\n    image: web:1\n";

describe("a log that no setting names", () => {
  let environment: Environment;
  let folder: vscode.Uri;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const write = async (path: string, text: string): Promise<void> =>
    vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  const isAt = (path: string): Promise<void> =>
    until(environment, () => Promise.resolve(huntIn(environment, 2).applications.uri?.path.endsWith(path) === true));

  before(async () => {
    environment = await activate();
    folder = huntIn(environment, 2).folder.uri;
  });
  afterEach(async () => {
    for (const path of ["applications.yaml", "applications.yml", "data"]) {
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => undefined);
    }
    await isAt("/notes/applications.yaml");
  });

  for (const path of ["applications.yml", "data/applications.yaml", "data/applications.yml"]) {
    it(`is found as ${path} as soon as it is there`, async () => {
      await write(path, log);
      await isAt(`/notes/${path}`);
      assert.equal((await treeLines(environment)).at(-1), "    Northwind | Engineer · lead");
      const journal = path.startsWith("data/") ? "/notes/data/journal.yaml" : "/notes/journal.yaml";
      assert.ok(huntIn(environment, 2).journal.uri?.path.endsWith(journal));
    });
  }

  it("is the one that holds applications, not another program's file of the same name", async () => {
    await write("applications.yaml", deployment);
    await write("data/applications.yaml", log);
    await isAt("/notes/data/applications.yaml");
  });

  it("is the one in the folder where both hold applications", async () => {
    await write("data/applications.yaml", log);
    await isAt("/notes/data/applications.yaml");
    await write("applications.yaml", log);
    await isAt("/notes/applications.yaml");
  });

  it("has the journal that is there", async () => {
    await write("data/applications.yml", log);
    await write("data/journal.yml", "comforts: [a walk]\n");
    await until(environment, () =>
      Promise.resolve(huntIn(environment, 2).journal.uri?.path.endsWith("/notes/data/journal.yml") === true),
    );
  });
});
