import assert from "node:assert/strict";
import fc from "fast-check";
import { skipChanges } from "../../../src/core/actions/skipAndSnooze.ts";
import { addDays, type Day } from "../../../src/core/dates/dates.ts";
import { openPlans } from "../../../src/core/nextSteps/journalSteps.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { preparationFor } from "../../../src/core/nextSteps/preparation.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import type { Journal, Plan } from "../../../src/core/schema/journal.ts";
import { days } from "../drafts/generatedApplications.ts";
import { day, northwind } from "./log.ts";

const today = day("2026-09-22");
const { comingDays } = routineDefaults;
const hunt = (journal: Journal) => ({ folder: "hunt", records: [], journal });
const open = (plan: Plan) => openPlans(hunt({ plan: [plan] }), comingDays, today);
const plan: Plan = { if: "they ask about scale", then: "I tell the checkout story" };

const anyPlan: fc.Arbitrary<Plan> = fc.record(
  { if: fc.string(), then: fc.string(), from: fc.constantFrom("northwind", "contoso"), due: days, done: days },
  { requiredKeys: ["if", "then"], noNullPrototype: true },
);

describe("open plans", () => {
  for (const [name, more, expected] of [
    ["without a day", {}, "2026-09-22"],
    ["with a day beyond what is coming", { due: day("2026-12-24") }, "2026-12-24"],
    ["with a day that is coming", { due: day("2026-09-25") }, undefined],
    ["with a day that has come", { due: day("2026-09-01") }, undefined],
    ["that is done", { done: day("2026-09-01") }, undefined],
    ["that is done before its day", { due: day("2026-12-24"), done: day("2026-09-01") }, undefined],
  ] as const) {
    it(`one ${name} is ${expected === undefined ? "none" : "one of them"}`, () =>
      assert.deepEqual(
        open({ ...plan, ...more }).map(({ due }) => due),
        expected === undefined ? [] : [expected],
      ));
  }

  it("let go of is done with, and stays in the journal; with a day it loses the day first", () => {
    const changes = (more: Partial<Plan>) => open({ ...plan, ...more }).map((step) => skipChanges(step, today).journal);
    assert.deepEqual(changes({}), [[{ kind: "setValue", path: ["plan", 0, "done"], value: today }]]);
    assert.deepEqual(changes({ due: day("2026-12-24") }), [
      [{ kind: "setValue", path: ["plan", 0, "due"], value: undefined }],
    ]);
  });

  it("and those that are due or coming are all that are not done, each once", () => {
    fc.assert(
      fc.property(fc.array(anyPlan), days, (plans, on) => {
        const given = hunt({ plan: plans });
        const shown = [...nextSteps([given], routineDefaults, { today: on }), ...openPlans(given, comingDays, on)];
        const indexes = shown.flatMap(({ subject }) => (subject.kind === "plan" ? [subject.index] : []));
        const left = plans.flatMap(({ done }, index) => (done === undefined ? [index] : []));
        assert.deepEqual(
          indexes.toSorted((a, b) => a - b),
          left,
        );
      }),
    );
  });

  it("come back before every talk, wherever they came from, unless they are for a later day", () => {
    fc.assert(
      fc.property(fc.array(anyPlan), days, fc.constantFrom("northwind", "other", undefined), (plans, on, id) => {
        const { application } = northwind("", id === undefined ? {} : { id });
        const { plans: shown } = preparationFor(application, { plan: plans }, on);
        const due = plans.filter((one) => one.done === undefined && (one.due === undefined || one.due <= on));
        assert.equal(shown.length, due.length);
        assert.ok(due.every((one) => shown.includes(one)));
      }),
    );
  });
});

describe("the plans before a talk", () => {
  it("begin with its own, then those of the same kind of round, of the same tags or skills, and all others", () => {
    const plan = (from?: string): Plan => ({ if: from ?? "general", then: "x", ...(from && { from }) });
    const ended = (id: string, round: string, more: Partial<Application> = {}) => ({
      key: id,
      application: {
        ...northwind("").application,
        ...more,
        id,
        events: [
          { date: "2026-09-02" as Day, type: "screen" },
          { date: "2026-09-03" as Day, type: "interview", round },
          { date: "2026-09-05" as Day, type: "rejected" },
        ] as const,
      },
    });
    const own = { ...northwind("").application, id: "own", tags: ["remote"], skills: ["Go"] };
    const records = [
      ended("far", "panel"),
      ended("tagged", "panel", { tags: ["Remote"] }),
      ended("skilled", "panel", { skills: ["go"] }),
      ended("same-round", "Live coding"),
    ];
    const from = (next?: ApplicationEvent) =>
      preparationFor(
        own,
        { plan: [plan("gone"), plan("far"), plan(), plan("tagged"), plan("skilled"), plan("same-round"), plan("own")] },
        today,
        records,
        next,
      ).plans.map((one) => one.if);
    const rest = ["gone", "far", "general"];
    assert.deepEqual(from({ date: today, type: "interview", round: "coding" }), [
      "own",
      "same-round",
      "tagged",
      "skilled",
      ...rest,
    ]);
    assert.deepEqual(from(), ["own", "tagged", "skilled", ...rest, "same-round"]);
  });
});

describe("one thing to try", () => {
  const tried = (...answers: readonly (readonly [date: string, text: string])[]) =>
    preparationFor(
      northwind("").application,
      { reflections: answers.map(([date, to_try]) => ({ date: date as Day, answers: { to_try } })) },
      addDays(today, 1),
    ).toTry;

  it("comes back before a talk, the latest first, three at most, each once", () => {
    assert.deepEqual(
      tried(["2026-01-01", "a"], ["2026-03-01", "b"], ["2026-02-01", " c\n"], ["2026-04-01", "b"], ["2025-01-01", "d"]),
      ["b", "c", "a"],
    );
  });
  it("is nothing where there was nothing to learn", () => {
    assert.deepEqual(tried(["2026-01-01", "nothing to learn"], ["2026-01-02", ""], ["2026-01-03", "  "]), []);
  });
});
