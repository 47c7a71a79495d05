import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { huntIn, run, stored } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const date = "2026-09-21" as PartialDate;
const answer = 'Hello Ada,\n\n  you knew your "trade": # well.\n\nTom';

describe("feedback that came in", () => {
  let log: Log;
  let journal: vscode.Uri;
  let journalText: string;
  before(async () => {
    log = await logIn(0);
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    journal = uri;
    journalText = await stored(journal);
  });
  afterEach(async () => {
    await log.reset();
    await vscode.workspace.fs.writeFile(journal, Buffer.from(journalText));
  });

  it("is kept word for word", async () => {
    await run("rebound.recordFeedback", { record: "northwind-backend", date, text: answer, if: "" });
    const document = await log.environment.hunts.all()[0]?.applications.read();
    assert.deepEqual(document?.records[0]?.application.events?.at(-1), {
      date,
      type: "feedback_received",
      text: answer,
    });
    assert.equal(await stored(journal), journalText);
  });

  it("can leave one thing to try, which refers to the record by an id", async () => {
    await run("rebound.recordFeedback", {
      record: "Southwind · Data Engineer",
      date,
      text: answer,
      if: "they ask about culture",
      then: "I tell the on-call story",
    });
    const hunt = huntIn(log.environment, 0);
    const record = (await hunt.applications.read())?.records[1];
    assert.equal(record?.application.id, "southwind-data-engineer");
    assert.deepEqual((await hunt.journal.read())?.journal.plan, [
      { if: "they ask about culture", then: "I tell the on-call story", from: "southwind-data-engineer" },
    ]);
  });

  it("is pasted into a document of its own", async () => {
    await run("rebound.recordFeedback", { record: "northwind-backend" });
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? "", /\.rebound-feedback$/);
    await editor?.edit((edit) => edit.insert(editor.selection.active, answer));
    await run("rebound.keepFeedback", { date, if: "" });
    const document = await log.environment.hunts.all()[0]?.applications.read();
    assert.deepEqual(document?.records[0]?.application.events?.at(-1), {
      date,
      type: "feedback_received",
      text: answer,
    });
    assert.notEqual(vscode.window.activeTextEditor?.document, editor?.document);
  });

  it("is not kept before anything was pasted", async () => {
    await run("rebound.recordFeedback", { record: "quiet" });
    const editor = vscode.window.activeTextEditor;
    await run("rebound.keepFeedback", { date, if: "" });
    assert.equal(await log.stored(), log.original);
    assert.equal(vscode.window.activeTextEditor, editor);
    await run("rebound.discardDraft", {});
  });

  it("is kept from the line above it, whatever else is being looked at", async () => {
    await run("rebound.recordFeedback", { record: "northwind-backend" });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await editor.edit((edit) => edit.insert(editor.selection.active, answer));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      editor.document.uri,
    );
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ["Keep Feedback", "Discard"],
    );
    await log.open();
    const [given] = lenses[0]?.command?.arguments as [object];
    await run("rebound.keepFeedback", { ...given, date, if: "" });
    const document = await log.environment.hunts.all()[0]?.applications.read();
    assert.deepEqual(document?.records[0]?.application.events?.at(-1), {
      date,
      type: "feedback_received",
      text: answer,
    });
  });
});
