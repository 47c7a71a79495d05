import assert from "node:assert/strict";
import fc from "fast-check";
import type { Changes } from "../../../src/core/actions/changes.ts";
import { canSnooze, snoozeChanges } from "../../../src/core/actions/skipAndSnooze.ts";
import { eventsOf } from "../../../src/core/application/events.ts";
import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { stateOf } from "../../../src/core/application/standing.ts";
import { addDays, type Day, latestDay, type PartialDate, workingDayFrom } from "../../../src/core/dates/dates.ts";
import type { RoutineKind, Step } from "../../../src/core/nextSteps/step.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { type EventType, eventTypes, type StepKind, stepKinds } from "../../../src/core/schema/vocabulary.ts";
import { brief, day, stepsOn } from "./log.ts";

const today = day("2026-09-16");
const near = fc.integer({ min: -24, max: 4 }).map((days) => addDays(today, days));
const known = fc.oneof(
  { weight: 6, arbitrary: near },
  fc.integer({ min: -110, max: 30 }).map((days) => addDays(today, days)),
  fc.integer({ min: -106, max: -76 }).map((days) => addDays(today, days)),
);
const date = fc.oneof(
  { weight: 8, arbitrary: known },
  known.map((day) => day.slice(0, 7) as PartialDate),
  known.map((day) => day.slice(0, 4) as PartialDate),
);

const event: fc.Arbitrary<ApplicationEvent> = fc
  .record({
    date,
    type: fc.constantFrom(...eventTypes),
    step: fc.constantFrom(...stepKinds),
    time: fc.option(fc.constantFrom("09:00", "16:30"), { nil: undefined }),
  })
  .map(({ date, type, step, time }) => ({
    date,
    type,
    ...(type === "skipped" ? { step } : {}),
    ...(time === undefined ? {} : { time }),
  }));

/** Applications as they mostly go, with a little of everything strewn in, so that every step comes up often. */
const course = fc.constantFrom<readonly EventType[]>(
  [],
  ["applied"],
  ["applied", "interview"],
  ["applied", "rejected"],
  ["applied", "interview", "rejected"],
);
const events = fc
  .tuple(course, fc.array(known, { minLength: 3, maxLength: 3 }), fc.array(event, { maxLength: 3 }))
  .map(([types, days, strewn]) => [
    ...types.map((type, index): ApplicationEvent => ({ type, date: days.toSorted()[index] ?? today })),
    ...strewn,
  ]);

const application: fc.Arbitrary<Application> = fc
  .record({
    company: fc.constantFrom("Northwind", "Contoso", "Fabrikam"),
    role: fc.constantFrom("Engineer", "Designer"),
    events,
    contacts: fc.constantFrom([{ name: "Jane Roe" }], []),
    more: fc.record(
      {
        waiting_until: near,
        snoozed: fc.dictionary(fc.constantFrom(...stepKinds), near, { maxKeys: 2 }),
        archived: fc.constant(true),
        follow_up: fc.constant("none" as const),
      },
      { requiredKeys: [] },
    ),
    bare: fc.boolean(),
  })
  .map(({ more, bare, ...rest }) => (bare ? rest : { ...rest, ...more }));

const record = application.map((value): LoggedApplication => ({ key: "one", application: value }));
const hunt = fc
  .array(application, { maxLength: 6 })
  .map((all) => all.map((value, index): LoggedApplication => ({ key: String(index), application: value })));

function withEvents({ key, application }: LoggedApplication, ...more: readonly ApplicationEvent[]): LoggedApplication {
  return { key, application: { ...application, events: [...(application.events ?? []), ...more] } };
}

/** The same step as before: of the same kind, after the same event, and of check-ins the same one. */
function isSame(a: Step, b: Step): boolean {
  const sent = ({ why }: Step): number => (why.code === "silence" ? why.sent : 0);
  return a.kind === b.kind && a.event === b.event && sent(a) === sent(b);
}

function putOff({ key, application }: LoggedApplication, { applications = [] }: Changes): LoggedApplication {
  const [change] = applications;
  assert.ok(change?.kind === "setField");
  const [field, step] = change.path;
  const value = step === undefined ? change.value : { ...application.snoozed, [step]: change.value };
  return { key, application: { ...application, [String(field)]: value } };
}

const doneBy: Partial<Record<RoutineKind, EventType>> = {
  thank_you: "thank_you_sent",
  check_in: "check_in_sent",
  ask_kindly: "check_in_sent",
  rejection_thank_you: "thank_you_sent",
  stay_in_touch: "kept_in_touch",
};

function skip(kind: StepKind): ApplicationEvent {
  return { date: today, type: "skipped", step: kind };
}

describe("the laws of the routine", function () {
  this.timeout(10_000);

  it("suggests nothing where nothing is wanted", () => {
    fc.assert(
      fc.property(hunt, (records) => {
        const quiet = records.map(({ key, application }) => ({
          key,
          application: { ...application, follow_up: "none" as const },
        }));
        assert.deepEqual(stepsOn(today, quiet), []);
      }),
    );
  });

  it("leaves what is closed and archived in peace, but for looking back and staying in touch", () => {
    fc.assert(
      fc.property(record, ({ key, application }) => {
        fc.pre(stateOf(eventsOf(application)) !== "live");
        const kinds = stepsOn(today, [{ key, application: { ...application, archived: true } }]).map(
          ({ kind }) => kind,
        );
        assert.deepEqual(
          kinds.filter((kind) => kind !== "reflect" && kind !== "stay_in_touch"),
          [],
        );
      }),
    );
  });

  it("never brings back a step that was skipped, whatever is logged", () => {
    fc.assert(
      fc.property(record, fc.array(event, { maxLength: 3 }), (before, more) => {
        for (const step of stepsOn(today, [before])) {
          if (step.kind === "plan" || step.kind === "review_wants") continue;
          const after = withEvents(before, skip(step.kind), ...more);
          assert.deepEqual(
            stepsOn(today, [after])
              .filter((again) => isSame(step, again))
              .map(brief),
            [],
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never brings back a step that was done, whatever is logged", () => {
    fc.assert(
      fc.property(record, fc.array(event, { maxLength: 3 }), (before, more) => {
        for (const step of stepsOn(today, [before])) {
          const type = doneBy[step.kind];
          if (type === undefined || step.state === "coming") continue;
          const after = withEvents(before, { date: today, type }, ...more);
          assert.deepEqual(
            stepsOn(today, [after])
              .filter((again) => isSame(step, again))
              .map(brief),
            [],
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order of the records", () => {
    const shuffled = hunt.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, others]) => assert.deepEqual(stepsOn(today, others), stepsOn(today, records))),
    );
  });

  it("suggests two check-ins at most, on whatever days they are sent", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (sends) => {
        let now: LoggedApplication = {
          key: "one",
          application: { company: "Northwind", role: "Engineer", contacts: [{ name: "Jane Roe" }], applied: today },
        };
        let sent = 0;
        sends.forEach((send, index) => {
          const date = addDays(today, index);
          const due = stepsOn(date, [now]).some(({ kind, state }) => kind === "check_in" && state === "due");
          if (!due || !send) return;
          sent += 1;
          now = withEvents(now, { date, type: "check_in_sent" });
        });
        assert.ok(sent <= 2);
      }),
    );
  });

  it("asks for no answer before the date they named", () => {
    fc.assert(
      fc.property(record, near, ({ key, application }, waiting_until) => {
        fc.pre(waiting_until >= today);
        const due = stepsOn(today, [{ key, application: { ...application, waiting_until } }]).filter(
          ({ state }) => state === "due",
        );
        assert.deepEqual(
          due.filter(({ kind }) => kind === "check_in" || kind === "ask_kindly"),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("has a step that was put off back on its day, and not before", () => {
    const later = fc.integer({ min: 1, max: 40 }).map((days) => addDays(today, days));
    const past = record.filter(({ application }) =>
      (application.events ?? []).every(
        ({ date, type }) => latestDay(date) <= (type === "interview" ? addDays(today, 2) : today),
      ),
    );
    fc.assert(
      fc.property(past, later, (before, chosen) => {
        for (const step of stepsOn(today, [before])) {
          if (!canSnooze(step, today) || chosen <= step.due) continue;
          const after = putOff(before, snoozeChanges(step, chosen));
          const interview = step.kind === "prepare" ? step.fades : undefined;
          const back = interview !== undefined && interview < chosen ? interview : workingDayFrom(chosen);
          const isDue = (day: Day): boolean =>
            stepsOn(day, [after]).some((again) => again.state === "due" && isSame(step, again));
          assert.ok(!isDue(addDays(back, -1)), "before its day");
          const areThanksFirst = stepsOn(back, [after]).some(
            (other) => other.kind === "thank_you" && !isSame(step, other),
          );
          assert.ok(isDue(back) || areThanksFirst, "on its day");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("suggests looking back on no day of a rejection", () => {
    fc.assert(
      fc.property(record, (before) => {
        const rejected = withEvents(before, { date: today, type: "rejected" });
        assert.deepEqual(
          stepsOn(today, [rejected]).filter(({ kind, state }) => kind === "reflect" && state === "due"),
          [],
        );
      }),
    );
  });

  it("lists no step after its last day, and never two letters due to the same people", () => {
    const letters: readonly RoutineKind[] = [
      "thank_you",
      "check_in",
      "ask_kindly",
      "rejection_thank_you",
      "stay_in_touch",
    ];
    fc.assert(
      fc.property(record, (one) => {
        const steps = stepsOn(today, [one]);
        assert.ok(steps.every(({ fades = today }) => fades >= today));
        assert.ok(steps.filter(({ kind, state }) => state === "due" && letters.includes(kind)).length <= 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("moves what is sent to working days", () => {
    fc.assert(
      fc.property(record, (one) => {
        const days: readonly Day[] = stepsOn(today, [one])
          .filter(({ kind }) => kind !== "prepare" && kind !== "archive")
          .map(({ due }) => due);
        assert.ok(days.every((due) => ![0, 6].includes(new Date(`${due}T12:00:00Z`).getUTCDay())));
      }),
    );
  });
});
