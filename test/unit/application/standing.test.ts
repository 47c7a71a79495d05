import assert from "node:assert/strict";
import fc from "fast-check";
import { daysOfSilence, eventsOf, writtenEvents } from "../../../src/core/application/events.ts";
import { furthestStage } from "../../../src/core/application/stage.ts";
import { latestTry, stateOf, stateOn } from "../../../src/core/application/standing.ts";
import { eventTypes } from "../../../src/core/schema/vocabulary.ts";
import { day, northwind } from "../nextSteps/log.ts";

const logged = (events: string) => eventsOf(northwind(events.replaceAll(", ", "\n")).application);

describe("words from them", () => {
  for (const [events, state] of [
    ["2026-08-01 applied, 2026-08-20 rejected, 2026-09-03 interview", "live"],
    ["2026-08-01 applied, 2026-08-20 rejected, 2026-09-03 reply", "live"],
    ["2026-08-01 applied, 2026-08-20 rejected, 2026-09-03 screen, 2026-09-10 rejected", "rejected"],
    ["2026-08-01 applied, 2026-08-20 withdrawn, 2026-09-03 offer", "live"],
    ["2026-08-01 offer, 2026-08-20 declined, 2026-09-03 offer, 2026-09-04 accepted", "accepted"],
    ["2026-08-01 applied, 2026-08-20 on_hold, 2026-09-03 assessment", "live"],
    ["2026-08-01 applied, 2026-08-20 rejected, 2026-09-03 applied", "live"],
    ["2026-08-01 offer, 2026-08-02 accepted, 2026-08-20 rejected", "rejected"],
  ] as const) {
    it(`bring back, take away or settle: ${events}`, () => assert.equal(stateOf(logged(events)), state));
  }

  for (const [events, state] of [
    ["2026-08-20 rejected, 2026-08-21 thank_you_sent, 2026-08-22 reply", "rejected"],
    ["2026-08-20 rejected, 2026-08-21 feedback_asked, 2026-08-22 reply, 2026-09-03 reply", "live"],
    ["2026-08-20 rejected, 2026-08-21 feedback_received", "rejected"],
    ["2026-08-20 rejected, 2026-08-21 assessment~", "rejected"],
    ["2026-08-20 rejected, 2026-09-03 interview!by_them", "rejected"],
    ["2026-08-20 rejected, 2026-08-20 interview", "rejected"],
    ["2026-08-20 rejected, 2026-08-21 note", "rejected"],
  ] as const) {
    it(`are not an answer to a letter, a machine's, or what did not take place: ${events}`, () =>
      assert.equal(stateOf(logged(events)), state));
  }

  it("of a talk agreed on for later bring back at once, other plans only on their day", () => {
    const today = day("2026-09-22");
    assert.equal(stateOn(logged("2026-08-20 rejected, 2026-10-03 interview"), today), "live");
    assert.equal(stateOn(logged("2026-08-20 rejected, 2026-10-03 reopened"), today), "rejected");
    assert.equal(stateOn(logged("2026-08-01 applied, 2026-10-03 withdrawn"), today), "live");
  });

  it("make any log live again", () => {
    const word = fc.constantFrom("reply", "screen", "assessment", "interview", "offer");
    const line = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(...eventTypes.filter((type) => type !== "skipped")),
    );
    fc.assert(
      fc.property(fc.array(line), word, (lines, type) => {
        const log = lines.map(([at, before]) => `2026-08-${String(at).padStart(2, "0")} ${before}`).join(", ");
        const before = logged(log);
        if (stateOf(before) === "accepted") return;
        const after = logged(`${log}${log && ", "}2026-09-01 ${type}`);
        const answersLetter = type === "reply" && stateOf(logged(`${log}${log && ", "}2026-09-01 screen`)) === "live";
        assert.ok(stateOf(after) === "live" || answersLetter, log);
      }),
    );
  });
});

describe("a machine's words", () => {
  it("are no answer and no stage, whichever type they have", () => {
    const events = logged("2026-09-01 applied, 2026-09-02 assessment~, 2026-09-03 reply~");
    assert.equal(furthestStage(events), "applied");
    assert.equal(daysOfSilence(events, day("2026-09-22")), 21);
  });
});

describe("silence", () => {
  for (const [events, days] of [
    ["2026-08-20 reply, 2026-09-01 applied", 21],
    ["2026-09-01 applied, 2026-09-03 reply", undefined],
    ["2026-08-01 applied, 2026-08-20 rejected, 2026-09-10 applied", 12],
    ["2026-08-01 applied, 2026-08-20 rejected", undefined],
    ["2026-09-01 applied, 2026-09-05 interview!no_show", 21],
  ] as const) {
    it(`begins with the latest try: ${events}`, () =>
      assert.equal(daysOfSilence(logged(events), day("2026-09-22")), days));
  }

  it("is of the latest try alone", () => {
    const events = logged("2026-08-01 applied, 2026-08-20 rejected, 2026-09-10 applied, 2026-09-12 reply");
    assert.deepEqual(
      latestTry(events).map(({ type }) => type),
      ["applied", "reply"],
    );
  });
});

describe("dates beside the company", () => {
  it("are an event each, of every type of progress and of every end", () => {
    const application = {
      company: "",
      role: "",
      applied: day("2026-09-01"),
      interview: day("2026-09-09"),
      rejected: day("2026-09-20"),
    };
    assert.deepEqual(
      eventsOf(application).map(({ date, type }) => `${date} ${type}`),
      ["2026-09-01 applied", "2026-09-09 interview", "2026-09-20 rejected"],
    );
  });

  it("are left out where an event of the type is listed, cancelled or not", () => {
    const application = {
      ...northwind("2026-09-10 interview!moved\n2026-09-14 interview").application,
      interview: day("2026-09-09"),
    };
    assert.deepEqual(
      eventsOf(application).map(({ date }) => date),
      ["2026-09-14"],
    );
    assert.equal(writtenEvents(application).length, 2);
  });
});
