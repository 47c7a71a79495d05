import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { huntIn, run, treeLines, until } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const date = "2026-09-20" as PartialDate;
const rejection = { record: "northwind-backend", date, reason: "unknown" } as const;
const lastEvent = "        round: system design\n";
const rejected = "      - date: 2026-09-20\n        type: rejected\n";

describe("writing to a log", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("adds the lines of a rejection and nothing else", async () => {
    await run("rebound.logRejection", rejection);
    assert.equal(await log.stored(), log.original.replace(lastEvent, lastEvent + rejected));
  });

  it("writes a reason with who gave it", async () => {
    await run("rebound.logRejection", { ...rejection, reason: "experience", basis: "stated" });
    assert.equal(
      await log.stored(),
      log.original.replace(lastEvent, `${lastEvent}${rejected}        reason: experience\n        basis: stated\n`),
    );
  });

  it("logs an event for an application that has none yet", async () => {
    await run("rebound.logEvent", { record: "Umbrella · Platform Engineer", type: "applied", date });
    assert.equal(
      await log.stored(),
      log.original.replace(
        "Platform Engineer\n",
        "Platform Engineer\n    events:\n      - date: 2026-09-20\n        type: applied\n",
      ),
    );
  });

  it("adds an application at the end of the list, and opens the file there", async () => {
    await run("rebound.addApplication", { company: "Hooli: labs", role: "Engineer", url: "", applied: date });
    const text = await log.stored();
    assert.ok(text.startsWith(log.original.slice(0, log.original.indexOf("# the end"))), text);
    assert.match(
      text,
      / {2}- company: ["']Hooli: labs["']\n {4}role: Engineer\n {4}events:\n {6}- date: 2026-09-20\n {8}type: applied\n/,
    );
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? "", /Hooli/);
  });

  it("logs a rejection by a company that is not in the file yet", async () => {
    await run("rebound.logRejection", { company: "Hooli", role: "Engineer", date, reason: "unknown" });
    assert.match(
      await log.stored(),
      / {2}- company: Hooli\n {4}role: Engineer\n {4}events:\n {6}- date: 2026-09-20\n {8}type: rejected\n/,
    );
  });

  it("takes a rejection back with one undo, to the byte", async () => {
    await run("rebound.logRejection", rejection);
    assert.notEqual(await log.stored(), log.original);
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  for (const [name, change] of Object.entries({
    CRLF: (text: string) => text.replaceAll("\n", "\r\n"),
    "a byte order mark": (text: string) => `\uFEFF${text}`,
    "CRLF, a byte order mark and no last line end": (text: string) =>
      `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`,
  })) {
    it(`keeps ${name}, and undo gives every byte back`, async () => {
      const before = change(log.original);
      await log.write(before);
      await run("rebound.logRejection", rejection);
      assert.equal(await log.stored(), change(log.original.replace(lastEvent, lastEvent + rejected)));
      await log.undo();
      assert.equal(await log.stored(), before);
    });
  }

  it("writes into the unsaved text of an open document, and leaves saving to the user", async () => {
    const document = await log.open();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(log.uri, document.lineAt(document.lineCount - 1).range.end, "# typed just now\n");
    await vscode.workspace.applyEdit(edit);
    await run("rebound.logRejection", rejection);
    assert.equal(document.getText(), `${log.original.replace(lastEvent, lastEvent + rejected)}# typed just now\n`);
    assert.equal(document.isDirty, true);
    assert.equal(await log.stored(), log.original);
  });

  it("never writes to a file with a syntax error or an unfinished merge", async () => {
    for (const broken of [
      `${log.original}  - company: "open\n`,
      log.original.replace(
        "  - company: Umbrella",
        "<<<<<<< ours\n  - company: Umbrella\n=======\n  - company: Acme\n>>>>>>> theirs",
      ),
    ]) {
      await log.write(broken);
      await run("rebound.logRejection", rejection);
      assert.equal(await log.stored(), broken);
    }
  });

  /** Puts bytes that an editor cannot keep on the disk, and waits until an open document has taken over what it can. */
  async function putOddBytes(bytes: Buffer, part: string): Promise<void> {
    await log.write("# between\n");
    await vscode.workspace.fs.writeFile(log.uri, bytes);
    await until(
      log.environment,
      async () => (await huntIn(log.environment, 0).applications.read())?.text.includes(part) === true,
    );
  }

  for (const [name, bytes] of Object.entries({
    "mixed line endings, all of which saving would change": (text: string) => Buffer.from(text.replace("\n", "\r\n")),
    "letters in another encoding, which saving would lose": (text: string) =>
      Buffer.from(text.replace("on-call", "caf\u00e9"), "latin1"),
  })) {
    it(`refuses a file with ${name}`, async () => {
      const before = bytes(log.original);
      await putOddBytes(before, "company: Umbrella");
      await run("rebound.logRejection", rejection);
      assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(log.uri)), before);
    });
  }

  it("says so when the application is gone, and writes nothing", async () => {
    await run("rebound.logRejection", { ...rejection, record: "no-such-record" });
    assert.equal(await log.stored(), log.original);
    assert.ok((await treeLines(log.environment)).length > 0);
  });
});
