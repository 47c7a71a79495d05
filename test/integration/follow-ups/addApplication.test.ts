import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { run } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

describe("a new application", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("takes along what else is told of it, in one step", async () => {
    await run("rebound.addApplication", {
      company: "Litware",
      role: "Engineer",
      url: "",
      applied: "2026-09-20" as Day,
      kind: "outreach",
      why: "They know me.",
      interest: 4,
      forecast: 30,
    });
    const added = (await log.stored()).slice(log.original.length);
    assert.equal(
      added,
      `
  - company: Litware
    role: Engineer
    kind: outreach
    interest: 4
    forecast: 30
    why: They know me.
    events:
      - date: 2026-09-20
        type: applied
`,
    );
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });
});
