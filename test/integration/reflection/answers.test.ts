import assert from "node:assert/strict";
import * as vscode from "vscode";
import { parse } from "yaml";
import type { Environment } from "../../../src/extension/commands/environment.ts";
import type { Hunt } from "../../../src/extension/files/hunts.ts";
import { stateOf } from "../../../src/extension/panel/stateOf.ts";
import { type Answers, openAnswers } from "../../../src/extension/reflect/answers.ts";
import { activate, huntIn, run, stored, until } from "../hunt.ts";

const record = "northwind-senior-backend-engineer";

describe("answers on their way to the journal", () => {
  let environment: Environment;
  let hunt: Hunt;
  let journal: vscode.Uri;
  let text: string;
  let answers: Answers;

  /** Makes the journal what is given, open or not. */
  const store = async (content: string) => {
    const document = await vscode.workspace.openTextDocument(journal);
    const edit = new vscode.WorkspaceEdit();
    const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    const ends = content.includes("\r\n") ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF;
    edit.set(journal, [vscode.TextEdit.replace(all, content), vscode.TextEdit.setEndOfLine(ends)]);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  };
  let count = 0;
  const type = (text: string, place = record) => {
    count += 1;
    answers.add({
      folder: hunt.id,
      record: place,
      step: "friend",
      asked: "friend-evening",
      key: "friend",
      text,
      count,
    });
  };
  const ref = (place: string) => ({ folder: hunt.id, record: place });
  const finish = (place = record) => answers.finish(ref(place));
  const reflections = async () => (parse(await stored(journal)) as { reflections?: unknown }).reflections;

  before(async () => {
    environment = await activate();
    hunt = huntIn(environment, 0);
    assert.ok(hunt.journal.uri);
    journal = hunt.journal.uri;
  });
  beforeEach(async () => {
    text = await stored(journal);
    answers = openAnswers(environment);
  });
  afterEach(async () => {
    answers.dispose();
    await store(text);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("are found under the record's former key, and go to the record, when it was given an id by hand", async () => {
    const { uri } = hunt.applications;
    assert.ok(uri);
    const before = await stored(uri);
    const firstKey = async () => (await hunt.applications.read())?.records[0]?.key;
    const key = (await firstKey()) ?? "";
    type("One answer.", key);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before.replace("- company", "- id: by-hand\n    company")));
    await until(environment, async () => (await firstKey()) === "by-hand");
    const { reflect } = await stateOf(environment, answers, { page: "reflect", shown: ref(key), visit: 0 });
    assert.equal(reflect.shown?.record, "by-hand");
    await finish(key);
    assert.match(await stored(journal), /application: by-hand\n[^]*friend: One answer\./);
    assert.deepEqual([answers.of(ref(key)).kept, answers.of(ref("by-hand")).kept], [{}, {}]);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before));
    await until(environment, async () => (await firstKey()) === key);
  });

  it("give the record the id that the journal names it by", async () => {
    const key = (await hunt.applications.read())?.records[0]?.key ?? "";
    assert.notEqual(key, record);
    const renamed: string[] = [];
    answers.onDidChange(({ to }) => renamed.push(to.record));
    type("One answer.", key);
    await finish(key);
    assert.equal(renamed.at(-1), record);
    assert.equal((await hunt.applications.read())?.records[0]?.application.id, record);
    assert.deepEqual(await reflections(), [
      {
        application: record,
        date: "2026-09-22",
        asked: { friend: "friend-evening" },
        answers: { friend: "One answer." },
      },
    ]);
    assert.deepEqual(answers.of({ folder: hunt.id, record }).kept, {});
  });

  it("go to the record that a write which failed half way had given an id", async () => {
    const kept = { friend: { asked: "friend-evening", texts: { friend: "Cut short" }, skipped: false } };
    await environment.answers.set(JSON.stringify([hunt.id, "former"]), {
      kept,
      counts: { friend: 1 },
      movedTo: "tailspin-sre",
    });
    const next = openAnswers(environment);
    await next.settled();
    const { reflect } = await stateOf(environment, next, { page: "reflect", shown: ref("former"), visit: 0 });
    assert.equal(reflect.shown?.record, "tailspin-sre");
    await next.finish(ref("former"));
    next.dispose();
    assert.match(await stored(journal), /friend: Cut short/);
  });

  it("are one undo step in a journal that is being edited, and leave saving to its owner", async () => {
    const document = await vscode.workspace.openTextDocument(journal);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "# unsaved\n"));
    type("One answer.");
    await finish();
    assert.ok(document.isDirty);
    assert.match(document.getText(), /^# unsaved\n[^]*friend: One answer\./);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), `# unsaved\n${text}`);
  });

  it("keep every byte of a journal with Windows line ends", async () => {
    const windows = text.replaceAll("\n", "\r\n");
    await store(windows);
    type("One answer.\nTwo lines.");
    await finish();
    const after = await stored(journal);
    assert.ok(after.startsWith(windows));
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it("wait while the journal is broken, and go in when it is mended", async () => {
    const document = await vscode.workspace.openTextDocument(journal);
    await store(`${text}plan: [\n`);
    type("Still here");
    await finish();
    assert.ok(answers.refused(hunt.id));
    assert.equal(document.getText(), `${text}plan: [\n`);
    assert.equal(answers.of({ folder: hunt.id, record }).kept.friend?.texts.friend, "Still here");
    const written = new Promise((resolve) => answers.onDidChange(() => answers.refused(hunt.id) || resolve(undefined)));
    await store(`${text}plan: []\n`);
    await written;
    assert.match(document.getText(), /friend: Still here/);
  });

  it("wait while the journal mixes kinds of line ends, and go in when it was saved with one", async () => {
    await vscode.workspace.fs.writeFile(journal, Buffer.from(`${text}# from elsewhere\r\n`));
    await until(environment, async () => (await hunt.journal.read())?.text.includes("elsewhere") === true);
    const document = await vscode.workspace.openTextDocument(journal);
    await vscode.window.showTextDocument(document);
    type("Still here");
    await finish();
    assert.ok(answers.refused(hunt.id));
    const written = new Promise((resolve) => answers.onDidChange(() => answers.refused(hunt.id) || resolve(undefined)));
    await vscode.commands.executeCommand("workbench.action.files.saveWithoutFormatting");
    await written;
    assert.match(document.getText(), /friend: Still here/);
  });

  it("begin a new journal, several at once", async () => {
    await vscode.workspace.fs.delete(journal);
    await until(environment, async () => (await hunt.journal.read()) === undefined);
    type("One answer.");
    answers.skip({ folder: hunt.id, record }, "next", "next-small");
    await finish();
    assert.deepEqual(await reflections(), [
      {
        application: record,
        date: "2026-09-22",
        asked: { friend: "friend-evening", next: "next-small" },
        answers: { friend: "One answer." },
        skipped: ["next"],
      },
    ]);
    assert.deepEqual(answers.of({ folder: hunt.id, record }).kept, {});
  });

  it("stay where they are while their application is gone", async () => {
    type("For nobody", "gone");
    await finish("gone");
    assert.equal(answers.of({ folder: hunt.id, record: "gone" }).kept.friend?.texts.friend, "For nobody");
    assert.equal(await stored(journal), text);
  });

  it("are there in the next window, also those that never reached a journal", async () => {
    const inNextWindow = async () => {
      const next = openAnswers(environment);
      await next.settled();
      next.dispose();
      return next.of({ folder: hunt.id, record: "unwritten" }).kept.friend?.texts.friend;
    };
    type("First", "unwritten");
    type("Then this", "unwritten");
    await answers.settled();
    assert.equal(await inNextWindow(), "Then this");
  });
});

describe("the panel", () => {
  const tabs = () =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);

  it("is one, whichever command opens it", async () => {
    const environment = await activate();
    await run("rebound.reflect", { folder: huntIn(environment, 0).id, record: "tailspin-sre" });
    await run("rebound.patterns", {});
    await run("rebound.reflect", {});
    while (tabs().length === 0)
      await new Promise((resolve) => vscode.window.tabGroups.onDidChangeTabs(() => resolve(undefined)));
    assert.deepEqual(
      tabs().map(({ label }) => label),
      ["Rebound"],
    );
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
