import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type PartialDate } from "../../../src/core/dates/dates.ts";
import { flowNodes } from "../../../src/core/patterns/flow.ts";
import type { Patterns } from "../../../src/core/patterns/patterns.ts";
import type { Sample } from "../../../src/core/patterns/sample.ts";
import { cancellations, eventTypes, kinds, shortTypes } from "../../../src/core/schema/vocabulary.ts";
import { anyEvent, anyLog } from "./arbitrary.ts";
import { application, event, summary, today } from "./log.ts";

const kind = fc.constantFrom(...kinds);

/** The figures whose `n` counts applications, of those who went through the file and of all tries. */
function figures({
  flow,
  answers,
  stages,
  interviews,
  endings,
  times,
  incidence,
  silent,
  quiet,
  stillToCome,
  groups,
  change,
  howMany,
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
    ...interviews,
    endings,
    times,
    incidence,
    silent,
    quiet,
    stillToCome,
    groups,
    change,
    howMany,
    reasons.stated,
    reasons.guessed,
    forecasts,
    pace,
    rounds,
    asks,
    events,
  ];
}

function total(links: readonly { readonly count: number }[]): number {
  return links.reduce((sum, { count }) => sum + count, 0);
}

describe("laws of the summary", () => {
  it("every figure is about all applications and tries of the file: those counted and those left out", () => {
    fc.assert(
      fc.property(anyLog, kind, fc.option(fc.nat(180), { nil: undefined }), (log, kind, ago) => {
        const filter =
          ago === undefined ? { kind } : { kind, from: addDays(today, -ago), to: addDays(today, 30 - ago) };
        const found = summary(log, filter);
        assert.equal(found.total, log.length);
        for (const { n, waiting, leftOut, needed } of figures(found)) {
          assert.equal(n + leftOut.reduce((sum, { count }) => sum + count, 0), log.length + found.again);
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

  it("a later rejection never lowers how many ever got anywhere", () => {
    fc.assert(
      fc.property(
        anyLog.filter((log) => log.length > 0),
        fc.nat(),
        (log, at) => {
          const index = at % log.length;
          const rejected = log.map((one, place) =>
            place === index
              ? { ...one, events: [...(one.events ?? []), { date: today, type: "rejected" as const }] }
              : one,
          );
          const [before, after] = [summary(log), summary(rejected)];
          assert.deepEqual(after.reached, before.reached);
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
        event: fc
          .tuple(anyEvent(fc.constant("a")), later)
          .filter(([{ type }]) => type !== "practice")
          .map(([{ cancelled: _, ...event }, date]) => ({ ...event, date })),
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
          // Where something lies ahead nothing is quiet: that alone is said of it.
          const figuresAlone = ({ quiet, ...summary }: Patterns) =>
            JSON.stringify(
              { ...summary, quiet: quiet.stages.map(({ stage, count }) => [stage, count]) },
              (key, value: unknown) => (key === "leftOut" || key === "ahead" ? undefined : value),
            );
          assert.equal(figuresAlone(summary(planned, { kind })), figuresAlone(summary(log, { kind })));
          assert.ok(summary(planned).ahead > 0);
        },
      ),
    );
  });

  it("every type of event but practice is counted where events are counted", () => {
    const types = eventTypes.filter((type) => type !== "practice");
    const log = eventTypes.map((type) => application(["2026-08-01 applied", event(`2026-08-02 ${type}`)]));
    const { counts } = summary(log).events;
    assert.deepEqual(
      counts.map(({ type }) => type),
      types,
    );
    for (const { type, count } of counts) assert.equal(count, type === "applied" ? eventTypes.length + 1 : 1);
  });

  it("practice and what did not take place change no figure, whatever is said of it", () => {
    const nothing = fc.oneof(
      fc.constant({ type: "practice" } as const),
      fc.constantFrom(...cancellations).map((cancelled) => ({ cancelled })),
    );
    const added = fc.tuple(fc.nat(), fc.nat({ max: 5 }), anyEvent(fc.constant("a")), nothing);
    fc.assert(
      fc.property(anyLog, fc.array(added, { minLength: 1 }), kind, (log, all, kind) => {
        const more = [...log];
        for (const [at, place, event, kindOfNothing] of all) {
          const one = more[at % log.length];
          const events = (one?.events ?? []).toSpliced(place, 0, { ...event, ...kindOfNothing });
          // Of the same day it says that the one beside the company did not take place.
          const isShort = shortTypes.some((type) => type === event.type && one?.[type] === event.date);
          if (one && !isShort) more[at % log.length] = { ...one, events };
        }
        assert.deepEqual(summary(more, { kind }), summary(log, { kind }));
      }),
    );
  });

  it("in the flow everybody who comes to a place goes on from it, or stays where things end", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { links, n } = summary(log).flow;
        const into = (...nodes: readonly string[]) => total(links.filter(({ to }) => nodes.includes(to)));
        const outOf = (...nodes: readonly string[]) => total(links.filter(({ from }) => nodes.includes(from)));
        assert.equal(outOf("applied") + outOf("unapplied") - into("applied"), n);
        for (const node of ["reply", "screen", "interview", "offer"]) assert.equal(into(node), outOf(node));
        const ended = into("open", "on_hold", "silent", "withdrawn", "declined", "rejected");
        assert.equal(ended + into("accepted") - outOf("accepted"), n);
        assert.ok(links.every(({ from, to }) => flowNodes.indexOf(from) < flowNodes.indexOf(to)));
      }),
    );
  });

  it("all figures of one page tell the same of the same applications", () => {
    fc.assert(
      fc.property(anyLog, fc.option(fc.nat(120), { nil: undefined }), (log, ago) => {
        const filter = { kind: "application", ...(ago !== undefined && { from: addDays(today, -ago) }) } as const;
        const found = summary(log, filter);
        const { flow, answers, reached, stages, interviews, endings, silent, stillToCome, times, incidence } = found;
        const into = (...nodes: readonly string[]) => total(flow.links.filter(({ to }) => nodes.includes(to)));
        const reachedAt = (stage: string) => reached.find((one) => one.stage === stage)?.count ?? 0;
        const unapplied = flow.n - answers.n;

        // Stages: as the flow has them, but for those who never applied.
        assert.equal(reachedAt("applied"), answers.n);
        for (const { stage, count } of reached.slice(1)) {
          assert.ok(into(stage) >= count && into(stage) <= count + unapplied, stage);
        }
        for (const { from, to, n, count, waiting } of stages) {
          assert.deepEqual([n, count], [reachedAt(from), reachedAt(to)]);
          assert.ok(count + waiting <= n);
        }
        if (interviews[0]) assert.ok(interviews[0].n <= reachedAt("interview"));
        interviews.forEach(({ n, count }, index) => {
          assert.ok(count >= (interviews[index + 1]?.n ?? 0) && count <= n);
        });

        // Answers, silence and endings.
        assert.ok(answers.count + answers.waiting <= answers.n);
        const positive = log.length === 0 ? 0 : Math.max(0, ...reached.slice(1).map(({ count }) => count));
        assert.ok(positive <= answers.count);
        assert.ok(silent.n <= answers.waiting && silent.n === stillToCome.n && silent.n === silent.applications.length);
        assert.equal(silent.n, silent.waiting);
        const { quiet } = found;
        assert.deepEqual(
          [quiet.n, quiet.waiting, total(quiet.stages)],
          [into("silent", "open", "on_hold"), quiet.n, quiet.n],
        );
        assert.ok(answers.waiting <= into("silent", "on_hold") && into("silent") <= answers.waiting + unapplied);
        assert.ok(endings.n <= into("rejected") && into("rejected") <= endings.n + unapplied);
        assert.equal(
          endings.counts.reduce((sum, { count }) => sum + count, 0),
          endings.n,
        );

        // Curves: nobody is answered in them who is not in the counts, and all end on one day.
        const answered = times.steps.reduce((sum, one) => sum + one.answered, 0);
        assert.ok(answered <= answers.count && times.waiting <= answers.waiting && times.n <= answers.n);
        assert.deepEqual([incidence.n, incidence.waiting, incidence.until], [times.n, times.waiting, times.until]);
        assert.ok([times, incidence].every(({ steps, until }) => steps.every(({ day }) => day <= (until ?? -1))));
        assert.ok(
          times.steps.every(({ silent, interval: { low, high } }) => low <= silent + 1e-9 && silent <= high + 1e-9),
        );

        // Rounds: those of the flow, those before applying, and those that a machine gave.
        const talked = reached.find(({ stage }) => stage === "screen" || stage === "interview")?.count ?? 0;
        const { rounds, applications } = found.rounds;
        assert.ok(applications <= rounds && applications <= flow.n);
        assert.ok(talked <= applications + into("offer", "accepted"));

        // What is left out, and what is still waiting, is a part of all.
        const { groups, howMany } = found;
        assert.equal(groups.n, times.n);
        assert.ok(howMany.interviews <= (interviews[0]?.n ?? 0));
        for (const group of groups.compared) {
          assert.ok(group.n + group.rest.n <= groups.n && group.positive <= group.n && group.waiting <= groups.waiting);
        }
      }),
    );
  });

  it("shares of kinds of answers and of silence make 1 every day, and the silence is that of the curve", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { incidence, times } = summary(log);
        incidence.steps.forEach(({ positive, rejected, silent, intervals }, index) => {
          assert.ok(Math.abs(positive + rejected + silent - 1) < 1e-9);
          assert.ok(Math.abs(silent - (times.steps[index]?.silent ?? 0)) < 1e-9);
          assert.ok(intervals.positive.low <= positive + 1e-9 && positive <= intervals.positive.high + 1e-9);
          assert.ok(intervals.rejected.low <= rejected + 1e-9 && rejected <= intervals.rejected.high + 1e-9);
        });
      }),
    );
  });

  it("no chance and no share stands without an interval that holds it", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { silent, times, stillToCome, howMany, change } = summary(log);
        for (const { chance, interval } of silent.applications) {
          assert.equal(chance === undefined, interval === undefined);
          if (chance !== undefined && interval)
            assert.ok(interval.low <= chance + 1e-9 && chance <= interval.high + 1e-9);
        }
        for (const { share, interval } of [...times.answeredBy, howMany])
          assert.equal(share === undefined, interval === undefined);
        for (const expected of [stillToCome.answers, stillToCome.positive]) {
          if (!expected) continue;
          const { low, high } = expected.range;
          assert.ok(
            Number.isInteger(low) && Number.isInteger(high) && 0 <= low && low <= high && high <= stillToCome.n,
          );
        }
        assert.ok((stillToCome.positive?.expected ?? 0) <= (stillToCome.answers?.expected ?? 0) + 1e-9);
        assert.ok(change.halves.length === 0 || change.halves.length === 2);
      }),
    );
  });

  it("groups below eight are never compared", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { compared, small } = summary(log).groups;
        assert.ok(compared.every(({ n, rest, p, q }) => n >= 8 && rest.n >= 8 && p <= q && q <= 1));
        const facts = compared.map(({ names, restNames }) =>
          [...names, ...restNames].map(({ dimension, label }) => `${dimension} ${label}`),
        );
        assert.equal(new Set(facts.flat()).size, facts.flat().length, "no group is named twice");
        assert.ok(small.every(({ needed }) => needed > 0));
      }),
    );
  });
});
