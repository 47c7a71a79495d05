import assert from "node:assert/strict";
import * as vscode from "vscode";
import { type Log, logIn } from "../log.ts";
import { quickFixesAt } from "../quickFixes.ts";
import { discardAll, draft, type } from "./draft.ts";
import { settled } from "./settled.ts";

describe("the wording of drafts", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(async () => {
    await discardAll();
    await log.reset();
  });

  it("has its hints and quick fixes", async () => {
    const { document } = await draft("quiet", "check_in");
    await type({ document }, "I am just checking in, [name] of Northwind");
    await settled(() => vscode.languages.getDiagnostics(document.uri).length === 4);
    const found = vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(
      found.map(({ code }) => code),
      ["no-recipient", "empty-opening", "placeholder", "other-company"],
    );
    assert.ok(found.every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint));
    for (const code of ["other-company", "empty-opening"]) {
      const range = found.find((diagnostic) => diagnostic.code === code)?.range;
      const [action] = await quickFixesAt(document, range);
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
    }
    assert.match(document.getText(), /\nI would like to ask how things stand, \[name\] of Umbrella,/);
  });

  it("shows the longest paragraph of a long mail, and the record that has no address", async () => {
    const { document } = await draft("quiet", "thank_you");
    const longest = `${"word ".repeat(200)}end`;
    await type({ document }, `Hello\n\n${longest}\n\nBest`);
    await settled(() => vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === "too-long"));
    assert.equal(await mend(document, "too-long"), "Select the longest paragraph");
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), longest);
    assert.equal(await mend(document, "no-recipient"), "Open in File");
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), log.uri.toString());
    assert.match(
      vscode.window.activeTextEditor.document.lineAt(vscode.window.activeTextEditor.selection.active).text,
      /id: quiet/,
    );
  });

  it("gets back the subject they had, and a person's address the log knows", async () => {
    const { document } = await draft("northwind-backend", "thank_you");
    const text = document.getText();
    const [to = "", subject = ""] = text.split("\n");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 1, subject.length), "To: jane\nSubject:");
    await vscode.workspace.applyEdit(edit);
    await settled(() => vscode.languages.getDiagnostics(document.uri).length === 2);
    assert.equal(await mend(document, "not-an-address"), `Replace with “${to.slice("To: ".length)}”`);
    assert.equal(await mend(document, "no-subject"), `Add “${subject.slice("Subject: ".length)}”`);
    assert.equal(document.getText(), text);
  });

  /** Does what the only quick fix of the hint says; gives its title. */
  async function mend(document: vscode.TextDocument, code: string): Promise<string | undefined> {
    const range = vscode.languages.getDiagnostics(document.uri).find((diagnostic) => diagnostic.code === code)?.range;
    const [action, ...others] = await quickFixesAt(document, range);
    assert.deepEqual(others, []);
    if (action?.edit) await vscode.workspace.applyEdit(action.edit);
    if (action?.command)
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
    return action?.title;
  }
});
