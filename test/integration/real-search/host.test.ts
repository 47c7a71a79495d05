import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the extension host", () => {
  it("opens a copy of the fixture that the folder of the test names", () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map((folder) => folder.name),
      ["real-search"],
    );
  });
});
