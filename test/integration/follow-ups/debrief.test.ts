import assert from "node:assert/strict";
import * as vscode from "vscode";
import { run } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { actionsAt } from "../quickFixes.ts";

describe("a debrief", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("adds what a talk left behind, in one step", async () => {
    await run("rebound.debrief", {
      record: "northwind-backend",
      index: 1,
      with: ["Jane Roe", "Kim Lee"],
      hours: 2,
      liked: ["how they disagree"],
      red_flags: ["no budget"],
    });
    assert.equal(
      await log.stored(),
      log.original
        .replace("email: jane@northwind.example\n", "email: jane@northwind.example\n      - name: Kim Lee\n")
        .replace(
          "with: [Jane Roe]\n",
          "with: [Jane Roe, Kim Lee]\n        hours: 2\n        liked: [how they disagree]\n        red_flags: [no budget]\n",
        ),
    );
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("is of the only talk there is, and keeps a sign that is told after the end apart", async () => {
    await run("rebound.debrief", { record: "Southwind · Data Engineer", red_flags: ["no budget"] });
    const end = "        reason: culture\n        basis: stated\n";
    const note = "      - date: 2026-09-22\n        type: note\n        red_flags: [no budget]\n";
    assert.equal(await log.stored(), log.original.replace(end, end + note));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("writes nothing where nothing is new, the talk is gone, or the file is broken", async () => {
    await run("rebound.debrief", { record: "northwind-backend", index: 1, with: ["Jane Roe"] });
    await run("rebound.debrief", { record: "northwind-backend", index: 0, hours: 2 });
    assert.equal(await log.stored(), log.original);
    const broken = `${log.original}  - company: "\n`;
    await log.write(broken);
    const [, written] = await Promise.allSettled([
      run("rebound.debrief", { record: "northwind-backend", index: 1, hours: 2 }),
      log.stored(),
    ]);
    assert.deepEqual(written, { status: "fulfilled", value: broken });
    assert.equal(await log.stored(), broken);
  });

  it("is offered at a talk in the file that has taken place, and nowhere else", async () => {
    const document = await log.open();
    const titles = async (text: string): Promise<readonly string[]> => {
      const at = document.positionAt(log.original.indexOf(text));
      const actions = await actionsAt(document, new vscode.Range(at, at), vscode.CodeActionKind.RefactorRewrite);
      return actions.map(({ title }) => title);
    };
    assert.equal((await titles("round: system design"))[0], "Debrief…");
    assert.ok(!(await titles("type: applied")).includes("Debrief…"));
    log.environment.clock.stop("2026-09-08" as Parameters<typeof log.environment.clock.stop>[0]);
    assert.ok(!(await titles("round: system design")).includes("Debrief…"));
    log.environment.clock.stop("2026-09-22" as Parameters<typeof log.environment.clock.stop>[0]);
  });
});
