import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Day, PartialDate } from "../../../src/core/dates/dates.ts";
import { run } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { actionsAt } from "../quickFixes.ts";
import { labels } from "../stepLines.ts";

const talk = "        time: 14:30\n        type: interview\n        round: system design\n";

describe("the history of an application", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  beforeEach(() => log.environment.clock.stop("2026-09-22" as Day));
  afterEach(() => log.reset());

  it("brings back an application that they invite to after a no, and prepares for the talk", async () => {
    await run("rebound.logEvent", {
      record: "northwind-backend",
      type: "interview",
      date: "2026-09-24" as Day,
      round: "second round",
    });
    const text = await log.stored();
    assert.match(text, /date: 2026-09-22\n {8}type: reopened\n {6}- date: 2026-09-24\n {8}type: interview\n/);
    assert.ok((await labels(log)).includes("Prepare for Northwind"));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("marks a talk that lies behind an end, in the same step", async () => {
    await run("rebound.logRejection", {
      record: "Contoso · Platform Engineer",
      date: "2026-09-22" as Day,
      reason: "unknown",
    });
    assert.match(await log.stored(), /type: rejected\n {6}- date: 2026-09-23\n[^-]*cancelled: by_them\n/);
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("moves a talk, in one step", async () => {
    const contoso = { record: "Contoso · Platform Engineer", index: 1 };
    await run("rebound.moveTalk", { ...contoso, date: "2026-09-29" as Day });
    const moved = (await log.stored()).slice(0, (await log.stored()).indexOf("  - company: Fabrikam"));
    assert.match(moved, /date: 2026-09-23\n[^-]*cancelled: moved\n/);
    assert.match(moved, /date: 2026-09-29\n {8}type: interview\n {8}round: system design\n/);
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("puts a day right, in one step", async () => {
    await run("rebound.editEvent", {
      record: "Contoso · Platform Engineer",
      index: 1,
      date: "2026-09-24" as PartialDate,
    });
    assert.equal(await log.stored(), log.original.replace("date: 2026-09-23\n", "date: 2026-09-24\n"));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("brings what was archived back into sight with a word from them, in one step", async () => {
    const archived = log.original.replace("role: Platform Engineer\n", "role: Platform Engineer\n    archived: true\n");
    await log.write(archived);
    await run("rebound.logEvent", {
      record: "Contoso · Platform Engineer",
      type: "reply",
      date: "2026-09-22" as Day,
    });
    const reply = "      - date: 2026-09-22\n        type: reply\n";
    const before = "      - date: 2026-09-23\n        time: 14:30\n";
    assert.equal(await log.stored(), log.original.replace(before, reply + before));
    await log.undo();
    assert.equal(await log.stored(), archived);
  });

  it("notes that a talk did not take place, or takes it out, in one step each", async () => {
    const contoso = { record: "Contoso · Platform Engineer", index: 1 };
    await run("rebound.didNotTakePlace", { ...contoso, cancelled: "by_me" });
    assert.match(await log.stored(), /date: 2026-09-23\n[^-]*cancelled: by_me\n/);
    await log.undo();
    await run("rebound.removeEvent", contoso);
    assert.equal(await log.stored(), log.original.replace(`      - date: 2026-09-23\n${talk}`, ""));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("is mended from within the file, at the event that the cursor is in", async () => {
    const document = await log.open();
    const at = async (offset: number): Promise<readonly vscode.CodeAction[]> => {
      const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset));
      return actionsAt(document, range, vscode.CodeActionKind.RefactorRewrite);
    };
    const titles = async (text: string): Promise<readonly string[]> =>
      (await at(log.original.indexOf(text))).map(({ title }) => title);
    const all = ["Edit Event…", "Move Talk…", "Did Not Take Place…", "Remove Event"];
    assert.deepEqual(await titles("14:30"), all);
    assert.deepEqual(await titles("- date: 2026-09-23"), all);
    assert.deepEqual(await titles("company: Contoso"), []);
    assert.deepEqual(await titles("type: applied"), ["Edit Event…", "Remove Event"]);

    const remove = (await at(log.original.indexOf("14:30"))).find(({ title }) => title === "Remove Event");
    assert.ok(remove?.command);
    await vscode.commands.executeCommand(remove.command.command, ...(remove.command.arguments as readonly unknown[]));
    assert.equal(await log.stored(), log.original.replace(`      - date: 2026-09-23\n${talk}`, ""));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });
});
