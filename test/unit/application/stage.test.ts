import assert from "node:assert/strict";
import fc from "fast-check";
import { daysOfSilence, eventsOf } from "../../../src/core/application/events.ts";
import { furthestStage, reaches } from "../../../src/core/application/stage.ts";
import { stateOf } from "../../../src/core/application/standing.ts";
import { latestDay, type PartialDate, parseDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { type EventType, eventTypes } from "../../../src/core/schema/vocabulary.ts";

const today = latestDay("2026-09" as PartialDate);

/** Events as `date type` separated by commas. */
function events(text: string): readonly ApplicationEvent[] {
  return text
    .split(", ")
    .filter(Boolean)
    .map((one) => {
      const [written = "", type] = one.split(" ");
      const date = parseDate(written);
      assert.ok(date !== undefined && eventTypes.includes(type as EventType), one);
      return { date, type: type as EventType };
    });
}

const anyEvents = fc.array(
  fc.record({
    date: fc.constantFrom("2026", "2026-09", "2026-09-01", "2026-10-01").map((date) => parseDate(date) ?? today),
    type: fc.constantFrom(...eventTypes),
  }),
);

describe("the stage of an application", () => {
  for (const [log, stage, state] of [
    ["", "lead", "live"],
    ["2026-09-01 saved", "lead", "live"],
    ["2026-09-01 applied, 2026-09-02 acknowledged", "applied", "live"],
    ["2026-09-01 applied, 2026-09-02 reply", "reply", "live"],
    ["2026-09-01 applied, 2026-09-05 assessment", "interview", "live"],
    ["2026-09-01 applied, 2026-09-05 interview, 2026-09-06 screen", "interview", "live"],
    ["2026-09-01 applied, 2026-09-05 interview, 2026-09-08 rejected", "interview", "rejected"],
    ["2026-09-01 applied, 2026-09-08 rejected, 2026-09-09 thank_you_sent", "applied", "rejected"],
    ["2026-09-01 applied, 2026-09-08 rejected, 2026-09-20 reopened", "applied", "live"],
    ["2026-09-01 applied, 2026-09-08 on_hold", "applied", "on_hold"],
    ["2026-09-01 rejected, 2026-09-08 on_hold", "lead", "rejected"],
    ["2026-09-01 applied, 2026-09-08 offer, 2026-09-10 declined", "offer", "declined"],
    ["2026-09-01 applied, 2026-09-08 offer, 2026-09-10 accepted", "accepted", "accepted"],
    ["2026-09-01 applied, 2026-09-08 withdrawn", "applied", "withdrawn"],
  ] as const) {
    it(`is ${stage}, and it is ${state}, after: ${log || "nothing"}`, () => {
      assert.equal(furthestStage(events(log)), stage);
      assert.equal(stateOf(events(log)), state);
    });
  }

  it("never falls, whatever happens next", () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (before, after) =>
        reaches(furthestStage([...before, ...after]), furthestStage(before)),
      ),
    );
  });
});

describe("the events of an application", () => {
  it("have the short form as one of them, unless it is listed", () => {
    const applied = parseDate("2026-09-01") ?? today;
    const order = (log: string): string[] =>
      eventsOf({ company: "", role: "", applied, events: events(log) }).map(({ type }) => type);
    assert.deepEqual(order("2026-09-05 interview"), ["applied", "interview"]);
    assert.deepEqual(order("2026-09-02 applied, 2026-09-05 interview"), ["applied", "interview"]);
    assert.deepEqual(eventsOf({ company: "", role: "" }), []);
  });

  for (const [log, order] of [
    ["2026-09-05 interview, 2026-09-01 applied", "applied interview"],
    ["2026-09-05 applied, 2026-09 interview, 2026-09-20 rejected", "applied interview rejected"],
    ["2026-09-20 rejected, 2026-08 interview, 2026 applied", "interview applied rejected"],
    ["2026-09-05 applied, 2026-09-05 acknowledged", "applied acknowledged"],
  ] as const) {
    it(`are in order of their days, and as in the file where days are not known: ${log}`, () => {
      assert.equal(
        eventsOf({ company: "", role: "", events: events(log) })
          .map(({ type }) => type)
          .join(" "),
        order,
      );
    });
  }
});

describe("silence", () => {
  for (const [log, days] of [
    ["2026-09-01 applied", 29],
    ["2026-09-01 applied, 2026-09-02 acknowledged", 29],
    ["2026-09-01 applied, 2026-09-20 check_in_sent", 29],
    ["2026-10-05 applied", 0],
    ["2026-09 applied", undefined],
    ["", undefined],
    ["2026-09-01 applied, 2026-09-02 reply", undefined],
    ["2026-09-01 applied, 2026-09-02 rejected", undefined],
    ["2026-09-01 applied, 2026-09-02 withdrawn", undefined],
  ] as const) {
    it(`is ${days ?? "none that can be counted"} after: ${log || "nothing"}`, () => {
      assert.equal(daysOfSilence(events(log), today), days);
    });
  }
});
