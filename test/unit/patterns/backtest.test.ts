import assert from "node:assert/strict";
import { eventsOf } from "../../../src/core/application/events.ts";
import { addDays, type Day, daysBetween, isDay } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { realSearch } from "../document/law.ts";
import { day } from "./log.ts";

/**
 * The real search as it was told week by week, against what came. `BACKTEST=1 npx mocha
 * test/unit/patterns/backtest.test.ts` goes through every day and prints the figures.
 */
const isLong = process.env["BACKTEST"] !== undefined;
const applications = parseApplications(realSearch).records.map(({ application }) => application);
const last = day("2025-06-24");
const words = new Set(["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"]);

/** Days from applying to the first answer; Infinity where none came; undefined where it does not belong here. */
function answerOf(
  application: Application,
): { readonly applied: Day; readonly after: number; readonly isNo: boolean } | undefined {
  const events = eventsOf(application);
  const applied = events.find(({ type }) => type === "applied")?.date;
  if (applied === undefined || !isDay(applied)) return undefined;
  const answer = events.find(({ type, date }) => words.has(type) && date >= applied);
  const after = answer && isDay(answer.date) ? daysBetween(applied, answer.date) : Infinity;
  return { applied, after, isNo: answer?.type === "rejected" };
}

const answers = applications.flatMap((application) => answerOf(application) ?? []);

/** Those that had waited until a day without an answer, and for how many days. */
function waitingOn(today: Day) {
  return answers.flatMap((one) => {
    const waited = daysBetween(one.applied, today);
    return waited >= 0 && one.after > waited ? [{ ...one, waited }] : [];
  });
}

function log(...said: readonly unknown[]): void {
  if (isLong) console.log("   ", ...said);
}

describe("the real search told as of each week", () => {
  const step = isLong ? 1 : 7;
  const days = Array.from({ length: Math.floor(95 / step) }, (_, index) => addDays(day("2025-03-21"), step * index));

  it("says how many may still be answered, and as many come", () => {
    let told = 0;
    let held = 0;
    let heldGood = 0;
    let expected = 0;
    let came = 0;
    for (const today of days) {
      const { answers: some, positive, until } = patterns([{ applications }], today).stillToCome;
      if (!some || !positive || until === undefined) continue;
      const out = waitingOn(today).filter(({ waited }) => waited < until);
      // Only where all of them were watched for so long.
      if (out.some(({ applied }) => addDays(applied, until) > last)) continue;
      const coming = out.filter(({ after }) => after <= until);
      const good = coming.filter(({ isNo }) => !isNo).length;
      told++;
      expected += some.expected;
      came += coming.length;
      if (some.range.low <= coming.length && coming.length <= some.range.high) held++;
      if (positive.range.low <= good && good <= positive.range.high) heldGood++;
      log(
        today,
        `by day ${until}: ${some.expected.toFixed(1)} (${some.range.low}–${some.range.high}) of ${out.length}, ${coming.length} came; other than a no ${positive.expected.toFixed(1)} (${positive.range.low}–${positive.range.high}), ${good} came`,
      );
    }
    log(
      `the range held in ${held} of ${told}, that of other than a no in ${heldGood}; ${expected.toFixed(1)} expected, ${came} came`,
    );
    assert.ok(told >= 5);
    // Answers came more slowly from the middle of April on, which nothing in the log of that day could tell.
    assert.ok(held >= 0.8 * told && heldGood >= 0.95 * told, `${held} and ${heldGood} of ${told}`);
  });

  it("gives chances within two weeks that come true as often as they say", () => {
    const bands = [0, 0.1, 0.2, 0.3, 1.01]
      .slice(0, -1)
      .map((from, index, all) => ({ from, to: all[index + 1] ?? 1.01, n: 0, expected: 0, came: 0 }));
    let said = 0;
    let bare = 0;
    for (const today of days.filter((one) => addDays(one, 14) <= last)) {
      const { silent } = patterns([{ applications }], today);
      const waits = Map.groupBy(waitingOn(today), ({ waited }) => waited);
      for (const [waited, those] of waits) {
        const told = silent.applications.find((one) => one.days === waited);
        if (told?.chance === undefined) continue;
        const { chance, interval } = told;
        const came = those.filter(({ after }) => after <= waited + 14).length;
        const band = bands.find(({ from, to }) => from <= chance && chance < to);
        if (!interval || !band) throw new Error("a chance has an interval");
        band.n += those.length;
        band.expected += those.length * chance;
        band.came += came;
        said++;
        if (chance === 0 || chance === 1) bare++;
        assert.ok(interval.low < interval.high);
      }
    }
    for (const { from, to, n, expected, came } of bands)
      log(`chances from ${from} to ${Math.min(1, to)}: ${n}, ${expected.toFixed(1)} expected, ${came} came`);
    log(`${said} chances, ${bare} of them none or all, each with its interval`);
    const n = bands.reduce((sum, band) => sum + band.n, 0);
    const expected = bands.reduce((sum, band) => sum + band.expected, 0);
    const came = bands.reduce((sum, band) => sum + band.came, 0);
    log(`in all ${expected.toFixed(1)} expected of ${n}, ${came} came`);
    // Too high by six or seven in a hundred: the first weeks, by which the later ones are told, had faster answers.
    assert.ok(n > 100 && Math.abs(expected - came) / n < 0.1);
  });

  it("says by day 30 what the whole search says, within its interval", () => {
    const whole = patterns([{ applications }], last).times.answeredBy[0]?.share ?? Number.NaN;
    let told = 0;
    let held = 0;
    for (const today of days) {
      const [by30] = patterns([{ applications }], today).times.answeredBy;
      if (!by30?.interval) continue;
      told++;
      if (by30.interval.low <= whole && whole <= by30.interval.high) held++;
      log(
        today,
        `by day 30: ${by30.share?.toFixed(2)} (${by30.interval.low.toFixed(2)}–${by30.interval.high.toFixed(2)})`,
      );
    }
    log(`held ${whole.toFixed(2)} in ${held} of ${told}`);
    assert.ok(told >= 7 && held >= 0.85 * told);
  });
});
