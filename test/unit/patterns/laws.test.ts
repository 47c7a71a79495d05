import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type PartialDate } from "../../../src/core/dates/dates.ts";
import { flowNodes } from "../../../src/core/patterns/flow.ts";
import type { Patterns } from "../../../src/core/patterns/patterns.ts";
import type { Sample } from "../../../src/core/patterns/sample.ts";
import { eventTypes, kinds } from "../../../src/core/schema/vocabulary.ts";
import { anyDate, anyEvent, anyLog } from "./arbitrary.ts";
import { application, event, summary, today } from "./log.ts";

const kind = fc.constantFrom(...kinds);

/** The figures whose `n` counts applications. */
function figures({
  flow,
  answers,
  stages,
  endings,
  times,
  incidence,
  silent,
  groups,
  reasons,
  forecasts,
  pace,
  rounds,
  asks,
  events,
}: Patterns): readonly Sample[] {
  return [
    flow,
    answers,
    ...stages,
    endings,
    times,
    incidence,
    silent,
    groups,
    reasons.stated,
    reasons.guessed,
    forecasts,
    pace,
    rounds,
    asks,
    events,
  ];
}

describe("laws of the summary", () => {
  it("every figure is about all applications of the file: those counted and those left out", () => {
    fc.assert(
      fc.property(anyLog, kind, fc.option(fc.nat(180), { nil: undefined }), (log, kind, ago) => {
        const filter =
          ago === undefined ? { kind } : { kind, from: addDays(today, -ago), to: addDays(today, 30 - ago) };
        for (const { n, waiting, leftOut, needed } of figures(summary(log, filter))) {
          assert.equal(n + leftOut.reduce((sum, { count }) => sum + count, 0), log.length);
          assert.ok(leftOut.every(({ count }) => count > 0));
          assert.ok(waiting >= 0 && waiting <= n && needed >= 0);
          assert.equal(new Set(leftOut.map(({ reason }) => reason)).size, leftOut.length);
        }
      }),
    );
  });

  it("the order of the applications changes nothing", () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        kind,
        ([log, shuffled], kind) => {
          assert.deepEqual(summary(shuffled, { kind }), summary(log, { kind }));
        },
      ),
    );
  });

  it("another rejection never lowers how many ever got anywhere", () => {
    fc.assert(
      fc.property(
        anyLog.filter((log) => log.length > 0),
        fc.nat(),
        anyDate,
        (log, at, date) => {
          const index = at % log.length;
          const rejected = log.map((one, place) =>
            place === index ? { ...one, events: [...(one.events ?? []), { date, type: "rejected" as const }] } : one,
          );
          const [before, after] = [summary(log), summary(rejected)];
          after.reached.forEach(({ count }, place) => assert.ok(count >= (before.reached[place]?.count ?? 0)));
          assert.ok(after.answers.count >= before.answers.count);
        },
      ),
    );
  });

  it("what is dated after today changes no figure, only what it says was left out", () => {
    const later = fc
      .tuple(fc.integer({ min: 1, max: 800 }), fc.constantFrom(10, 7, 4))
      .map(([days, length]) => addDays(today, days).slice(0, length) as PartialDate)
      .filter((date) => date > today);
    const plans = fc.array(
      fc.record({
        at: fc.nat(),
        place: fc.nat(),
        short: fc.boolean(),
        event: fc.tuple(anyEvent(fc.constant("a")), later).map(([event, date]) => ({ ...event, date })),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(
        anyLog.filter((log) => log.length > 0),
        plans,
        kind,
        (log, plans, kind) => {
          const planned = [...log];
          for (const { at, place, short, event } of plans) {
            const index = at % log.length;
            const { company, role, ...one } = planned[index] ?? application([]);
            const events = (one.events ?? []).toSpliced(place % 6, 0, event);
            planned[index] = { company, role, ...(short && { applied: event.date }), ...one, events };
          }
          const figuresAlone = (summary: Patterns) =>
            JSON.stringify(summary, (key, value: unknown) =>
              key === "leftOut" || key === "ahead" ? undefined : value,
            );
          assert.equal(figuresAlone(summary(planned, { kind })), figuresAlone(summary(log, { kind })));
          assert.ok(summary(planned).ahead > 0);
        },
      ),
    );
  });

  it("every type of event is counted where events are counted", () => {
    const log = eventTypes.map((type) => application(["2026-08-01 applied", event(`2026-08-02 ${type}`)]));
    const { counts } = summary(log).events;
    assert.deepEqual(
      counts.map(({ type }) => type),
      eventTypes,
    );
    for (const { type, count } of counts) assert.equal(count, type === "applied" ? eventTypes.length + 1 : 1);
  });

  it("in the flow everybody who comes to a place goes on from it, or stays where things end", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { links, n } = summary(log).flow;
        const into = (node: string) => links.filter(({ to }) => to === node).reduce((sum, { count }) => sum + count, 0);
        const outOf = (node: string) =>
          links.filter(({ from }) => from === node).reduce((sum, { count }) => sum + count, 0);
        assert.equal(outOf("applied") + outOf("unapplied"), n);
        for (const node of ["reply", "screen", "interview", "offer"]) assert.equal(into(node), outOf(node));
        const ended = ["open", "on_hold", "silent", "withdrawn", "declined", "rejected"].reduce(
          (sum, node) => sum + into(node),
          0,
        );
        assert.equal(ended + into("accepted") - outOf("accepted"), n);
        assert.ok(links.every(({ from, to }) => flowNodes.indexOf(from) < flowNodes.indexOf(to)));
      }),
    );
  });

  it("shares of kinds of answers and of silence make 1 every day, and the silence is that of the curve", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { incidence, times } = summary(log);
        incidence.steps.forEach(({ positive, rejected, silent }, index) => {
          assert.ok(Math.abs(positive + rejected + silent - 1) < 1e-9);
          assert.equal(silent, times.steps[index]?.silent);
        });
      }),
    );
  });

  it("groups below eight are never compared", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { compared, small } = summary(log).groups;
        assert.ok(compared.every(({ n, rest, p, q }) => n >= 8 && rest.n >= 8 && p <= q && q <= 1));
        assert.ok(small.every(({ needed }) => needed > 0));
      }),
    );
  });
});
