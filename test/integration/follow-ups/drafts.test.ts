import assert from "node:assert/strict";
import PostalMime from "postal-mime";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { run, stored } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { discardAll, draft, type } from "./draft.ts";
import { settled } from "./settled.ts";

const date = "2026-09-21" as PartialDate;

describe("drafts", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(async () => {
    await discardAll();
    await log.reset();
  });

  it("are documents that hold what the record knows", async () => {
    const { document } = await draft("northwind-backend", "thank_you");
    assert.equal(document.languageId, "rebound-draft");
    assert.equal(
      document.getText(),
      [
        "To: Jane Roe <jane@northwind.example>",
        "Subject: Thank you for the system design interview on 9 September",
        "Application: northwind-backend",
        "",
        "Hello Jane,",
        "",
        "Thank you for the system design interview on 9 September, and for the time you took to talk about the Senior Backend Engineer role.",
        "",
        "If there is anything else you would like to know from me, a short line is enough. I look forward to hearing from you.",
        "",
        "Best regards,",
        "Ada Example",
        "",
      ].join("\n"),
    );
  });

  it("stay the same document, with what was written in it", async () => {
    const first = await draft("northwind-backend", "thank_you");
    await type(first, "Dear Jane");
    const second = await draft("northwind-backend", "thank_you");
    assert.equal(second.document, first.document);
    assert.match(await stored(second.document.uri), /Dear Jane/);
  });

  it("stay the same document when their record is given an id", async () => {
    const first = await draft("Southwind · Data Engineer", "rejection_thank_you");
    await type(first, "Dear Tom");
    await log.write(log.original.replace("- company: Southwind", "- id: southwind-data\n    company: Southwind"));
    const second = await draft("southwind-data", "rejection_thank_you");
    assert.equal(second.document, first.document);
    assert.match(await stored(second.document.uri), /Dear Tom/);
    assert.equal(draftTabs().length, 1);
  });

  it("are not those of a record that has the name another one had before", async () => {
    await type(await draft("Southwind · Data Engineer", "rejection_thank_you"), "Dear Tom");
    const record = /  - company: Southwind[^]*?\n\n/.exec(log.original)?.[0] ?? "";
    await log.write(
      log.original.replace(record, `${record}${record.replace("- company", "- id: southwind-second\n    company")}`),
    );
    const { document } = await draft("southwind-second", "rejection_thank_you");
    assert.doesNotMatch(document.getText(), /Dear Tom/);
  });

  it("are made anew as long as nobody changed them", async () => {
    const { document } = await draft("quiet", "check_in");
    await log.write(log.original.replace("Umbrella", "Umbra"));
    await draft("quiet", "check_in");
    await settled(() => /\bUmbra\b/.test(document.getText()));
  });

  it("log nothing when they are closed, and are there again afterwards", async () => {
    const first = await draft("northwind-backend", "thank_you");
    await type(first, "Dear Jane");
    const closed = new Promise((resolve) => vscode.window.tabGroups.onDidChangeTabs(resolve));
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await closed;
    const second = await draft("northwind-backend", "thank_you");
    assert.match(await stored(second.document.uri), /Dear Jane/);
    assert.equal((await log.open()).getText(), log.original);
    assert.equal(await log.stored(), log.original);
  });

  it("write one event when they went out, and are gone", async () => {
    const { document } = await draft("northwind-backend", "thank_you");
    await run("rebound.markDraftSent", { draft: document.uri.toString(), date });
    const last = "        with: [Jane Roe]\n";
    assert.equal(
      await log.stored(),
      log.original.replace(last, `${last}      - date: 2026-09-21\n        type: thank_you_sent\n${last}`),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme === "rebound-draft", false);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(document.uri)));
  });

  it("after a rejection count as thanks and as an ask, in one step back", async () => {
    await draft("Southwind · Data Engineer", "rejection_thank_you");
    await run("rebound.markDraftSent", { date });
    assert.match(
      await log.stored(),
      /basis: stated\n {6}- date: 2026-09-21\n {8}type: thank_you_sent\n {6}- date: 2026-09-21\n {8}type: feedback_asked\n/,
    );
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("become message files that read back as they were written", async () => {
    const { document } = await draft("Southwind · Data Engineer", "feedback");
    await type({ document }, "Hello 你 & é = 100 %");
    const file = vscode.Uri.joinPath(log.uri, "..", "mail.eml");
    await run("rebound.saveDraftAsEml", { draft: document.uri.toString(), file: file.toString() });
    const mail = await PostalMime.parse(await vscode.workspace.fs.readFile(file));
    assert.deepEqual(mail.to, [{ name: "Tom Lee", address: "tom@southwind.example" }]);
    assert.equal(mail.subject, "A question after my application for the Data Engineer role");
    assert.match(mail.text ?? "", /^Hello 你 & é = 100 %,\n\nThank you/);
    assert.match(mail.text ?? "", /You mentioned culture/);
    await vscode.workspace.fs.delete(file);
  });

  it("are copied with whom they go to, their subject and their text", async () => {
    const { document } = await draft("northwind-backend", "thank_you");
    await run("rebound.copyDraft", { draft: document.uri.toString() });
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^To: Jane Roe <jane@northwind\.example>\nSubject: .+\n\nHello Jane,/);
    assert.doesNotMatch(copied, /^Application:|^#/m);
    assert.ok(document.getText().endsWith(copied.slice(copied.indexOf("Hello Jane,"))));
  });

  it("are not made from a record that would put a line into a header", async () => {
    await run("rebound.draftFollowUp", { record: "evil", kind: "check_in", language: "en" });
    assert.deepEqual(draftTabs(), []);
    assert.equal(await log.stored(), log.original);
  });

  it("offer what can be done with them, and the log offers drafts where somebody is known", async () => {
    const { document } = await draft("northwind-backend", "thank_you");
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
    );
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ["Open in Mail Program", "Copy", "Save as .eml", "Mark as Sent", "Discard"],
    );
    await log.open();
    const above = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", log.uri);
    assert.deepEqual(
      above.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [2, "Draft Follow-up…"],
        [16, "Draft Follow-up…"],
      ],
    );
  });

  function draftTabs(): readonly string[] {
    return vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input, label }) =>
        input instanceof vscode.TabInputText && input.uri.scheme === "rebound-draft" ? [label] : [],
      );
  }
});
