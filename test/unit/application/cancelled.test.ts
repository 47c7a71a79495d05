import assert from "node:assert/strict";
import fc from "fast-check";
import { eventsOf } from "../../../src/core/application/events.ts";
import { progressOf } from "../../../src/core/application/progress.ts";
import type { Day } from "../../../src/core/dates/dates.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { cancellations, eventTypes } from "../../../src/core/schema/vocabulary.ts";
import { applications, days } from "../drafts/generatedApplications.ts";
import { northwind, stepsOn } from "../nextSteps/log.ts";

describe("what did not take place", () => {
  const cancelled = fc.record({
    date: days,
    type: fc.constantFrom(...eventTypes),
    cancelled: fc.constantFrom(...cancellations),
  });

  it("changes no stage, no step and no fitting letter, whatever happened", () => {
    const steps = (application: Application, day: string) =>
      stepsOn(day, [{ key: "own", application }]).map(({ subject: _, ...step }) => step);
    fc.assert(
      fc.property(applications("own"), cancelled, fc.nat(), days, (application, event, place, day) => {
        const events = (application.events ?? []).toSpliced(place % 9, 0, event);
        const with_ = { ...application, events };
        assert.deepEqual(progressOf(eventsOf(with_)), progressOf(eventsOf(application)));
        assert.deepEqual(steps(with_, day), steps(application, day));
        const now = { today: day };
        assert.deepEqual(kindsByFit(with_, routineDefaults, now), kindsByFit(application, routineDefaults, now));
      }),
    );
  });

  for (const [name, log, applied, expected] of [
    ["a moved talk leaves the one beside the company", "2026-09-09 interview!moved", "2026-09-12", ["2026-09-12"]],
    ["on its own day it is the one beside the company", "2026-09-12 interview!by_them", "2026-09-12", []],
    [
      "one that is listed stands for it",
      "2026-09-09 interview!moved\n2026-09-14 interview",
      "2026-09-12",
      ["2026-09-14"],
    ],
  ] as const) {
    it(`in the short form: ${name}`, () => {
      const { application } = northwind(log, { interview: applied as Day });
      assert.deepEqual(
        eventsOf(application).map(({ date }) => date),
        expected,
      );
    });
  }
});
