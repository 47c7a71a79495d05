import assert from "node:assert/strict";
import * as vscode from "vscode";
import { run, stored } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { activeDraft, settled } from "./settled.ts";

const kind = "check_in";
const language = "en";

describe("templates", () => {
  let log: Log;
  let template: vscode.Uri;
  before(async () => {
    log = await logIn(0);
    template = vscode.Uri.joinPath(log.uri, "..", ".rebound", "templates", `${kind}.${language}.md`);
  });
  beforeEach(() => run("rebound.customizeTemplates", { kind, language }));
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === "rebound-draft") await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    await vscode.workspace.fs.delete(template);
    await log.reset();
  });

  it("are written with the list of their variables, and render as the built-in ones do", async () => {
    const text = await stored(template);
    assert.match(text, /^\{% comment %\}\n/);
    assert.match(text, /^first_name {5}Their first name/m);
    assert.deepEqual(vscode.languages.getDiagnostics(template), []);
    const own = await draftText();
    await vscode.workspace.fs.delete(template);
    assert.equal(await draftText(), own);
    await run("rebound.customizeTemplates", { kind, language });
  });

  it("count from then on, and are not written over", async () => {
    await write("Subject: Mine\n\nHello {{ first_name }} of {{ company }}.\n");
    await run("rebound.customizeTemplates", { kind, language });
    assert.match(
      await draftText(),
      /^To: Jane Roe <jane@northwind.example>\nSubject: Mine\nApplication: northwind-backend\n\nHello Jane of Northwind\.\n$/,
    );
  });

  it("have their mistakes marked, and the built-in one stands in meanwhile", async () => {
    await write("Subject: Mine\n\nHello {{ nick }} {% if offer %}{{ rolle }}{% endif %}\n");
    await settled(() => vscode.languages.getDiagnostics(template).length === 2);
    const found = vscode.languages.getDiagnostics(template);
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start.line, range.start.character, range.end.character]),
      [
        ["unknown-variable", 2, 9, 13],
        ["unknown-variable", 2, 34, 39],
      ],
    );
    assert.match(await draftText(), /Subject: My application for the Senior Backend Engineer role/);
  });

  it("say so when no draft is made with a file, because of its name", async () => {
    const amiss = vscode.Uri.joinPath(template, "..", "checkin.en.md");
    await vscode.workspace.fs.writeFile(amiss, Buffer.from("Hello\n"));
    await vscode.window.showTextDocument(amiss);
    await settled(() => vscode.languages.getDiagnostics(amiss).length > 0);
    const [found] = vscode.languages.getDiagnostics(amiss);
    assert.equal(found?.message, "No draft is made with this file. Should it be named check_in.en.md?");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(amiss);
  });

  it("complete and explain their variables", async () => {
    await write("Subject: Mine\n\nHello {{ company }} and company\n");
    const inside = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      template,
      new vscode.Position(2, 9),
    );
    assert.ok(
      inside.items.some(
        ({ label, kind: kindOfItem }) => label === "first_name" && kindOfItem === vscode.CompletionItemKind.Variable,
      ),
    );
    const hover = async (character: number): Promise<readonly string[]> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        template,
        new vscode.Position(2, character),
      );
      return hovers.flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value));
    };
    assert.deepEqual(await hover(10), ["The company."]);
    assert.deepEqual(await hover(25), []);
  });

  async function draftText(): Promise<string> {
    await run("rebound.draftFollowUp", { record: "northwind-backend", kind, language });
    const text = (await activeDraft()).getText();
    await run("rebound.discardDraft", {});
    return text;
  }

  async function write(text: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(template);
    // It may still have the text of a file of that name that was deleted, and be read anew just when it is edited.
    const begun = await stored(template);
    await settled(() => document.getText() === begun);
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    edit.replace(template, all, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok((await document.save()) || !document.isDirty);
  }
});
