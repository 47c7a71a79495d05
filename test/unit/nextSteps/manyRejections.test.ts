import assert from "node:assert/strict";
import fc from "fast-check";
import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { addDays, type Day } from "../../../src/core/dates/dates.ts";
import { restsUntil, reviewStep } from "../../../src/core/nextSteps/manyRejections.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { type RoutineSettings, routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { brief, day, northwind, stepsOn } from "./log.ts";

const first = day("2026-09-01");
const rejectedOn = (offsets: readonly number[], more = ""): readonly LoggedApplication[] =>
  offsets.map((offset, index) => ({
    ...northwind(`2026-06-01 applied${more}\n${addDays(first, offset)} rejected`),
    key: `record ${index}`,
  }));

describe("many rejections in a short time", () => {
  const rest = (offsets: readonly number[], today: number, settings: Partial<RoutineSettings> = {}) =>
    restsUntil(rejectedOn(offsets), { ...routineDefaults, ...settings }, addDays(first, today));

  for (const [name, offsets, today, until] of [
    ["four are not many", [0, 1, 2, 3], 3, undefined],
    ["five are", [0, 1, 2, 3, 4], 4, "2026-09-08"],
    ["for three days", [0, 1, 2, 3, 4], 6, "2026-09-08"],
    ["and no longer", [0, 1, 2, 3, 4], 7, undefined],
    ["on one day", [4, 4, 4, 4, 4], 4, "2026-09-08"],
    ["five in two weeks", [0, 3, 6, 9, 13], 13, "2026-09-17"],
    ["five in two weeks and a day are not many", [0, 3, 6, 9, 14], 14, undefined],
    ["what lies ahead does not count", [0, 1, 2, 3, 20], 4, undefined],
    ["the sixth asks for no rest of its own", [0, 1, 2, 3, 4, 8], 8, undefined],
    ["the tenth does", [0, 1, 2, 3, 4, 8, 9, 10, 11, 12], 12, "2026-09-16"],
  ] as const) {
    it(name, () => assert.equal(rest(offsets, today), until));
  }

  it("can be set, and turned off", () => {
    assert.equal(rest([0, 1], 1, { restAfterRejections: 2 }), "2026-09-05");
    assert.equal(rest([0, 1, 2, 3, 4], 4, { restAfterRejections: 0 }), undefined);
    assert.equal(rest([0, 1, 2, 3, 4], 4, { restWithinDays: 4 }), undefined);
  });

  it("hold looking back for these days", () => {
    const records = rejectedOn([0, 0, 1, 1, 2], "\n2026-08-01 reply").map(({ key, application }) => ({
      key,
      application: { ...application, archived: true },
    }));
    const kinds = (today: Day) =>
      stepsOn(today, records)
        .filter(({ kind, state }) => kind === "reflect" && state === "due")
        .map(brief);
    for (const after of [2, 3, 4]) assert.deepEqual(kinds(addDays(first, after)), []);
    assert.equal(kinds(addDays(first, 6)).length, 1);
  });

  it("are looked back at one at a time, the latest first: the others are for the next working day, and come when one is done", () => {
    const records = rejectedOn([0, 1, 2], "\n2026-08-01 reply").map(({ key, application }) => ({
      key,
      application: { ...application, archived: true },
    }));
    // A Friday.
    const lookBacks = (of: readonly LoggedApplication[], settings: Partial<RoutineSettings> = {}) =>
      nextSteps([{ folder: "", records: of }], { ...routineDefaults, ...settings }, { today: day("2026-09-04") })
        .filter(({ kind }) => kind === "reflect")
        .map(({ subject, state, due }) => [subject.kind === "application" && subject.record.key, state, due]);
    const [one, two, three] = ["record 0", "record 1", "record 2"];
    assert.deepEqual(lookBacks(records), [
      [three, "due", "2026-09-04"],
      [one, "coming", "2026-09-07"],
      [two, "coming", "2026-09-07"],
    ]);
    assert.deepEqual(lookBacks(records.slice(0, 2)), [
      [two, "due", "2026-09-03"],
      [one, "coming", "2026-09-07"],
    ]);
    assert.deepEqual(lookBacks(records, { comingDays: 2 }), [[three, "due", "2026-09-04"]]);
  });

  it("ask for at most one rest for every so many rejections", () => {
    const offsets = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 6 }), (days, restAfterRejections) => {
        const settings = { ...routineDefaults, restAfterRejections };
        const records = rejectedOn(days);
        const rests = new Set(
          Array.from({ length: 70 }, (_, today) => restsUntil(records, settings, addDays(first, today))),
        );
        rests.delete(undefined);
        assert.ok(rests.size <= days.length / restAfterRejections);
      }),
    );
  });
});

describe("the review of the must-haves", () => {
  const review = (offsets: readonly number[], today: number, reviewed?: Day) => {
    const suggestion = reviewStep(
      rejectedOn(offsets),
      reviewed === undefined ? {} : { reviewed },
      routineDefaults,
      addDays(first, today),
    );
    return suggestion && `${suggestion.due} until ${suggestion.fades}`;
  };
  for (const [name, offsets, today, reviewed, expected] of [
    ["not after four", [0, 1, 2, 3], 10, undefined, undefined],
    ["after the fifth, from the next working day on", [0, 1, 2, 3, 10], 12, undefined, "2026-09-14 until 2026-09-26"],
    ["the sixth changes nothing", [0, 1, 2, 3, 10, 11], 12, undefined, "2026-09-14 until 2026-09-26"],
    ["the tenth opens it again", [0, 1, 2, 3, 10, 11, 12, 13, 14, 21], 22, undefined, "2026-09-23 until 2026-10-07"],
    ["five since it was last done", [0, 1, 2, 3, 4, 5], 6, day("2026-09-01"), "2026-09-07 until 2026-09-21"],
    ["not four since", [0, 1, 2, 3, 4, 5], 6, day("2026-09-02"), undefined],
  ] as const) {
    it(name, () => assert.equal(review(offsets, today, reviewed), expected));
  }

  it("is a step of its own, of form letters too, and none while it is too early to look back", () => {
    const on = (today: string) => {
      const hunt = { folder: "hunt", records: rejectedOn([0, 1, 2, 3, 21]) };
      return [...nextSteps([hunt], routineDefaults, { today: day(today) })]
        .filter(({ kind }) => kind === "review_wants")
        .map(brief);
    };
    assert.deepEqual(on("2026-09-21"), []);
    assert.deepEqual(on("2026-09-22"), ["coming review_wants 2026-09-23 until 2026-10-07"]);
    assert.deepEqual(on("2026-09-23"), ["due review_wants 2026-09-23 until 2026-10-07"]);
    assert.deepEqual(on("2026-10-08"), []);
  });
});
