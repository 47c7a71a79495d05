import assert from "node:assert/strict";
import { addDays, type Day } from "../../../src/core/dates/dates.ts";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { application, day, summary, times, today } from "./log.ts";

/** Applied on the day, and answered so many days later, if at all. */
function sent(applied: Day, after?: number): Application {
  return application([`${applied} applied`, ...(after === undefined ? [] : [`${addDays(applied, after)} reply`])]);
}

/** 40 applications from 1 March on, one a day, half of them answered after 10 days; the last entry is of 20 April. */
const spring = times(40, (index) => sent(addDays(day("2026-03-01"), index), index % 2 === 0 ? 10 : undefined)).concat(
  application(["2026-04-20 note"]),
);

describe("a log that is left alone", () => {
  const on = (today: string, applications = spring, seen?: Day) =>
    patterns([{ applications }], day(today), { kind: "application", seen });
  const told = ({ times: { half, answeredBy, until }, stillToCome, silent }: ReturnType<typeof on>) => ({
    half,
    answeredBy: answeredBy.map(({ share }) => share),
    until,
    answers: stillToCome.answers,
    days: silent.applications.map(({ days }) => days),
  });

  it("is watched until today while somebody writes in it", () => {
    for (const today of ["2026-04-20", "2026-05-01", "2026-05-11"])
      assert.deepEqual([on(today).watch.until, on(today).watch.stale], [today, false]);
  });

  it("from three weeks without an entry on is watched until the last one, and tells the same ever after", () => {
    const then = on("2026-05-12");
    assert.deepEqual([then.watch.until, then.watch.stale], ["2026-04-20", true]);
    for (const later of ["2026-05-20", "2026-07-01", "2027-03-01"]) assert.deepEqual(told(on(later)), told(then));
    assert.equal(on("2026-07-01").pace.weeks, on("2026-04-20").pace.weeks);
  });

  it("is watched until the day until which nothing new came, as its owner says", () => {
    const seen = on("2026-07-01", spring, day("2026-07-01"));
    assert.deepEqual([seen.watch.until, seen.watch.stale], ["2026-07-01", false]);
    assert.ok((seen.times.until ?? 0) > (on("2026-07-01").times.until ?? 0));
    assert.deepEqual(on("2026-07-20", spring, day("2026-07-01")).watch.until, "2026-07-20");
    assert.deepEqual(on("2026-08-01", spring, day("2026-07-01")).watch.until, "2026-07-01");
    assert.deepEqual(on("2026-07-01", spring, day("2026-09-01")).watch.until, "2026-04-20", "never ahead");
  });

  it("takes any entry for a sign of life, but none that lies ahead", () => {
    for (const entry of [
      application(["2026-06-25 thank_you_sent"]),
      application(["2026-06-25 kept_in_touch"], { kind: "outreach" }),
      application(["2026-06-25 saved"]),
    ])
      assert.equal(on("2026-07-01", [...spring, entry]).watch.until, "2026-07-01");
    assert.equal(on("2026-07-01", [...spring, application(["2026-07-02 interview"])]).watch.until, "2026-04-20");
    assert.equal(on("2026-07-01", [...spring, application(["2026-06 applied"])]).watch.until, "2026-04-20");
  });
});

describe("an accepted offer", () => {
  const accepted = application(["2026-08-01 applied", "2026-08-20 offer", "2026-08-25 accepted"]);
  const others = times(12, () => sent(day("2026-08-05")));
  const watched = (log: readonly Application[]) =>
    summary(log)
      .times.steps.filter(({ censored }) => censored > 0)
      .map(({ day, censored }) => [day, censored]);

  it("ends the watch on what was sent before", () => {
    assert.deepEqual(watched([accepted, ...others]), [[20, 12]]);
    assert.equal(summary([accepted, ...others]).watch.accepted, "2026-08-25");
  });

  it("does not where the search goes on: what is sent later is watched on", () => {
    const log = [accepted, ...others, ...times(12, () => sent(day("2026-09-01"))), application(["2026-09-30 note"])];
    assert.deepEqual(watched(log), [
      [20, 12],
      [30, 12],
    ]);
    assert.equal(summary(log).watch.accepted, undefined);
  });

  it("is no end when it was taken back, or when it was an ask", () => {
    const back = application(["2026-08-01 applied", "2026-08-25 accepted", "2026-09-20 rejected"]);
    const ask = application(["2026-08-01 applied", "2026-08-25 accepted"], { kind: "outreach" });
    for (const one of [back, ask])
      assert.deepEqual(watched([one, ...others, application(["2026-09-30 note"])]), [[57, 12]]);
  });

  it("answers that come after it are counted, and not in the curve", () => {
    const { answers, times: found } = summary([accepted, ...others, sent(day("2026-08-05"), 40)]);
    assert.equal(answers.count, 2);
    assert.equal(
      found.steps.reduce((sum, { answered }) => sum + answered, 0),
      1,
    );
  });

  it("leaves no chance to tell of the others", () => {
    const { silent } = summary([accepted, ...others]);
    assert.deepEqual([...new Set(silent.applications.map(({ days }) => days))], [20]);
  });
});

describe("a log begun in the middle", () => {
  /** Sent from 1 May on, one a day for 60 days; every second is answered, in turn after 5, 15, 25 and 35 days. */
  const whole = times(60, (index) =>
    sent(addDays(day("2026-05-01"), index), index % 2 === 0 ? [5, 15, 25, 35][(index / 2) % 4] : undefined),
  );
  const begun = day("2026-06-10");
  /** Without what was answered before the log was begun. */
  const silentOnes = whole.filter(
    ({ events = [] }) => !events.some(({ type, date }) => type === "reply" && date < begun),
  );
  const by30 = (log: readonly Application[], since?: Day) =>
    patterns([{ applications: log, since }], day("2026-08-20")).times.answeredBy[0]?.share ?? Number.NaN;
  const truth = by30(whole);

  it("looks more silent than the search is, unless it says since when it is kept", () => {
    const naive = patterns([{ applications: silentOnes, since: day("2026-05-01") }], day("2026-08-20"));
    assert.ok((naive.times.answeredBy[0]?.share ?? 1) < truth - 0.04);
    assert.ok(Math.abs(by30(silentOnes, begun) - truth) < 0.04, `${by30(silentOnes, begun)} for ${truth}`);
  });

  it("tells the same of the same days, whether the answered ones were entered or not", () => {
    assert.equal(by30(whole, begun), by30(silentOnes, begun));
    const { leftOut, n } = patterns([{ applications: whole, since: begun }], day("2026-08-20")).times;
    assert.deepEqual(leftOut, [{ reason: "beforeLog", count: 60 - n }]);
    assert.equal(n, silentOnes.length);
  });

  it("says how many were sent before", () => {
    const { watch } = patterns([{ applications: silentOnes, since: begun }], day("2026-08-20"));
    assert.deepEqual([watch.since, watch.sinceStated, watch.sentBefore], [begun, true, silentOnes.length - 20]);
  });

  it("tells nothing of its first days before eight were sent since", () => {
    const late = [...times(20, () => sent(day("2026-05-01"))), ...times(5, (index) => sent(day("2026-09-01"), index))];
    const { times: found } = summary([...late, application(["2026-09-30 note"])], undefined, day("2026-08-01"));
    assert.deepEqual([found.until, found.needed], [undefined, 3]);
  });

  /** Whether a log is taken for one that was begun in the middle. */
  function begins(name: string, log: readonly Application[], since: string | undefined): void {
    it(`${since === undefined ? "does not see one in" : "sees one in"} ${name}`, () => {
      const { watch } = patterns([{ applications: log }], day("2026-08-20"));
      assert.equal(watch.since, since);
      assert.equal(watch.sinceStated, false);
    });
  }
  begins("the whole search", whole, undefined);
  begins(
    "a search in which nobody ever answers",
    times(40, (index) => sent(addDays(day("2026-05-01"), index))),
    undefined,
  );
  begins("one with few sent before the first answer", whole.slice(30).concat(sent(day("2026-05-01"))), undefined);
  begins("an empty one", [], undefined);
  begins("many silent ones before the first answer", silentOnes, "2026-06-12");
  begins(
    "a log to which forty old silent ones were added",
    [...times(40, (index) => sent(addDays(day("2026-03-01"), index))), ...whole],
    "2026-05-07",
  );

  it("of two logs each has its own beginning", () => {
    const both = patterns([{ applications: silentOnes, since: begun }, { applications: whole }], day("2026-08-20"));
    assert.deepEqual([both.times.n, both.watch.since], [silentOnes.length + whole.length, begun]);
  });
});

describe("today", () => {
  it("is the last day watched of a log that is kept", () => {
    assert.deepEqual(summary([application([`${today} applied`])]).watch, {
      until: today,
      stale: false,
      accepted: undefined,
      since: undefined,
      sinceStated: false,
      sentBefore: 0,
    });
  });
});
