import assert from "node:assert/strict";
import { addDays, type Day, daysBetween } from "../../../src/core/dates/dates.ts";
import { type Patterns, patterns } from "../../../src/core/patterns/patterns.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { randomNumbers } from "../../../src/core/statistics/random.ts";
import type { Interval } from "../../../src/core/statistics/wilson.ts";
import { today } from "./log.ts";
import { type Fate, fates, logOf, slow, type Truth, usual } from "./searches.ts";

/**
 * Searches with a known truth: how often what is said holds. `SIMULATIONS=2000 npx mocha
 * test/unit/patterns/simulation.test.ts` makes so many of each and prints the figures; the usual run makes a few,
 * always the same.
 */
const asked = Number(process.env["SIMULATIONS"] ?? 0);
const runs = asked || 60;
/** With few runs, so much less may hold than is claimed without anything being wrong. */
const slack = 3.5 * Math.sqrt((0.05 * 0.95) / runs);

/** How often something held, of the times it was said. */
class Tallied {
  said = 0;
  held = 0;

  add(holds: boolean | undefined): void {
    if (holds === undefined) return;
    this.said++;
    if (holds) this.held++;
  }

  get share(): number {
    return this.held / this.said;
  }
}

function print(what: string, { said, held, share }: Tallied): void {
  if (asked > 0) console.log(`    ${what}: ${held} of ${said} (${(100 * share).toFixed(1)} %)`);
}

function holds(interval: Interval | undefined, truth: number): boolean | undefined {
  return interval && interval.low <= truth + 1e-9 && truth <= interval.high + 1e-9;
}

interface Search {
  readonly all: readonly Fate[];
  readonly log: readonly Application[];
  readonly found: Patterns;
  readonly random: () => number;
}

/** So many searches of a kind, each with what is said of it today. */
function* searches(given: Parameters<typeof fates>[2], since?: (all: readonly Fate[]) => Day): Generator<Search> {
  for (let run = 0; run < runs; run++) {
    const random = randomNumbers(1 + run);
    const all = fates(random, today, given);
    const log = logOf(all, today, random);
    // The log is kept up to today.
    const note: Application = { company: "", role: "", events: [{ date: today, type: "note" }] };
    const found = patterns([{ applications: [...log, note], since: since?.(all) }], today);
    yield { all, log, found, random };
  }
}

/** The share answered by each day, from very many fates. */
function truthOf(truth: Truth): { readonly by: (day: number) => number; readonly until: (share: number) => number } {
  const many = fates(randomNumbers(99), today, { count: 200_000, over: 0, truth });
  const days = many.map(({ after }) => after).sort((a, b) => a - b);
  const by = (day: number): number => days.filter((after) => after <= day).length / days.length;
  return { by, until: (share) => days[Math.ceil(share * days.length) - 1] ?? Infinity };
}

const kinds = {
  "the usual": usual,
  "slow answers": slow,
  "few answers": { ...usual, answered: 0.2 },
} satisfies Readonly<Record<string, Truth>>;

describe("what is said of searches with a known truth", function () {
  this.timeout(20_000 + 400 * runs);

  for (const [name, truth] of Object.entries(kinds)) {
    const { by, until } = truthOf(truth);

    for (const [count, over] of [
      [20, 40],
      [60, 90],
      [150, 150],
    ] as const) {
      it(`${count} over ${over} days, ${name}: intervals hold the truth in 95 of 100`, () => {
        const tallies = {
          "answered by day 30 and 60": new Tallied(),
          "a quarter by day": new Tallied(),
          "half by day": new Tallied(),
          "a chance within two weeks": new Tallied(),
          "other than a no": new Tallied(),
          "answers still to come": new Tallied(),
          "of these, other than a no": new Tallied(),
        };
        for (const { all, found } of searches({ count, over, truth })) {
          const { times, silent, incidence, stillToCome } = found;
          for (const { day, interval } of times.answeredBy)
            tallies["answered by day 30 and 60"].add(holds(interval, by(day)));
          for (const [key, share, told] of [
            ["a quarter by day", 0.25, times.quarter],
            ["half by day", 0.5, times.half],
          ] as const)
            tallies[key].add(told && holds({ low: told.low ?? 0, high: told.high ?? Infinity }, until(share)));
          const { days = 0, interval } = silent.applications.find((one) => one.interval) ?? {};
          tallies["a chance within two weeks"].add(holds(interval, 1 - (1 - by(days + 14)) / (1 - by(days))));
          const last = incidence.steps.at(-1);
          tallies["other than a no"].add(last && holds(last.intervals.positive, truth.positive * by(last.day)));
          const coming = all.filter(({ applied, after }) => {
            const waited = daysBetween(applied, today);
            return after > waited && waited < (stillToCome.until ?? 0) && after <= (stillToCome.until ?? 0);
          });
          tallies["answers still to come"].add(holds(stillToCome.answers?.range, coming.length));
          const good = coming.filter(({ positive }) => positive).length;
          tallies["of these, other than a no"].add(holds(stillToCome.positive?.range, good));
        }
        for (const [what, tallied] of Object.entries(tallies)) {
          print(what, tallied);
          // An interval of a day is a day too wide or too narrow where many come on one day.
          if (tallied.said >= runs / 3) assert.ok(tallied.share > 0.93 - slack, `${what}: ${tallied.share}`);
        }
      });
    }
  }

  it("“half” is hardly ever said where fewer than half are ever answered", () => {
    const wrong = new Tallied();
    for (const given of [
      { count: 20, over: 40 },
      { count: 60, over: 90 },
    ])
      for (const { found } of searches({ ...given, truth: { ...usual, answered: 0.35 } }))
        wrong.add(found.times.half !== undefined);
    print("half said, wrongly", wrong);
    assert.ok(wrong.share < 0.05);
  });

  it("the share of a step holds what becomes of it, however young the search is", () => {
    const tallied = new Tallied();
    const eventual = new Tallied();
    for (const { found } of searches({ count: 40, over: 30, truth: slow }))
      tallied.add(holds(found.answers.interval, slow.answered));
    for (const { found } of searches({ count: 40, over: 150 }))
      eventual.add(
        holds(found.stages.find(({ from }) => from === "applied")?.interval, usual.answered * usual.positive),
      );
    print("answers of the last month", tallied);
    print("first step", eventual);
    assert.ok(tallied.share > 0.95 - slack && eventual.share > 0.95 - slack);
  });

  it("groups of unlike age are hardly ever told apart where only their age differs", () => {
    for (const [name, truth] of Object.entries({ usual, slow })) {
      const wrong = new Tallied();
      const more = (random: () => number, ago: number): Partial<Application> => ({
        source: ago < 30 ? "new" : ago < 75 ? "middle" : "old",
        tags: random() < 0.4 ? ["a"] : ["b"],
        skills: [random() < 0.5 ? "c" : "d", ...(random() < 0.3 ? ["e"] : [])],
        documents: [ago < 45 ? "cv-2.pdf" : "cv-1.pdf"],
        location: ["Berlin", "Hamburg", "Köln"][Math.floor(3 * random())] ?? "",
      });
      for (const count of [40, 100, 200]) {
        const own = new Tallied();
        for (const { found } of searches({ count, over: 120, truth, more })) {
          own.add(found.groups.compared.some(({ stands }) => stands));
          wrong.add(found.groups.compared.some(({ stands }) => stands));
        }
        print(`groups of ${count} told apart by luck, ${name}`, own);
      }
      print(`groups told apart by luck, ${name}`, wrong);
      assert.ok(wrong.share < 0.1 + slack, `${name}: ${wrong.share}`);
    }
  });

  it("groups that differ are found", () => {
    const found = new Tallied();
    for (let run = 0; run < runs; run++) {
      const random = randomNumbers(1 + run);
      const good = fates(random, today, {
        count: 30,
        over: 90,
        truth: { ...usual, positive: 0.8 },
        more: () => ({ source: "referral" }),
      });
      const rest = fates(random, today, {
        count: 70,
        over: 90,
        truth: { ...usual, positive: 0.15 },
        more: () => ({ source: "board" }),
      });
      const { groups } = patterns([{ applications: logOf([...good, ...rest], today, random) }], today);
      found.add(
        groups.compared.some(({ names, stands }) => stands && names.some(({ dimension }) => dimension === "source")),
      );
    }
    print("a true difference is found", found);
    assert.ok(found.share > 0.8);
  });

  it("a change is named in 5 of 100 searches that do not change", () => {
    const wrong = new Tallied();
    for (const truth of [usual, slow])
      for (const { found } of searches({ count: 80, over: 120, truth })) {
        if (found.change.halves.length > 0) wrong.add(found.change.stands);
      }
    print("a change named by luck", wrong);
    assert.ok(wrong.said > runs && wrong.share < 0.05 + slack);
  });

  it("so many more applications make an interview likely", () => {
    const tallied = new Tallied();
    const many = fates(randomNumbers(5), today, {
      count: 30_000,
      over: 0,
      truth: { ...usual, answered: 0.8, positive: 0.5 },
    });
    const random = randomNumbers(6);
    const later = addDays(today, 60);
    const truth =
      logOf(many, later, random).filter(({ events = [] }) => events.some(({ type }) => type === "interview")).length /
      many.length;
    for (const { found } of searches({ count: 80, over: 120, truth: { ...usual, answered: 0.8, positive: 0.5 } }))
      if (found.howMany.day === 60)
        tallied.add(holds(found.howMany.range, Math.ceil(Math.log(0.2) / Math.log(1 - truth))));
    print("how many more", tallied);
    assert.ok(tallied.said > runs / 2 && tallied.share > 0.93 - slack);
  });

  it("a log begun in the middle tells the share by day 30 as a whole one does", () => {
    const { by } = truthOf(usual);
    const begun = addDays(today, -60);
    const means = { whole: 0, "silent ones as they are": 0, "since stated": 0, "since seen": 0 };
    let seen = 0;
    for (let run = 0; run < runs; run++) {
      const random = randomNumbers(1 + run);
      const all = fates(random, today, { count: 250, over: 180 });
      const kept = all.filter(({ applied, after }) => addDays(applied, Math.min(after, 9999)) >= begun);
      const share = (some: readonly Fate[], since?: Day): number => {
        const found = patterns([{ applications: logOf(some, today, random), since }], today);
        if (since === undefined && some === kept && found.watch.since !== undefined) seen++;
        return found.times.answeredBy[0]?.share ?? Number.NaN;
      };
      means.whole += share(all, addDays(today, -365)) / runs;
      means["silent ones as they are"] += share(kept, addDays(today, -365)) / runs;
      means["since stated"] += share(kept, begun) / runs;
      means["since seen"] += share(kept) / runs;
    }
    if (asked > 0) console.log("    by day 30, truth", by(30).toFixed(3), means, `seen in ${seen} of ${runs}`);
    assert.ok(Math.abs(means.whole - by(30)) < 0.02);
    assert.ok(means["silent ones as they are"] < by(30) - 0.08);
    assert.ok(Math.abs(means["since stated"] - by(30)) < 0.025);
    assert.ok(Math.abs(means["since seen"] - by(30)) < 0.04 && seen > 0.9 * runs);
  });

  it("a whole log is hardly ever taken for one begun in the middle", () => {
    const wrong = new Tallied();
    for (const truth of Object.values(kinds))
      for (const { found } of searches({ count: 60, over: 90, truth })) wrong.add(found.watch.since !== undefined);
    print("taken for begun in the middle", wrong);
    assert.ok(wrong.share < 0.02 + slack);
  });

  it("forecasts that are right on average are told so", () => {
    let expected = 0;
    let positive = 0;
    for (const { found } of searches({
      count: 120,
      over: 150,
      more: () => ({ forecast: Math.round(100 * usual.answered * usual.positive) }),
    })) {
      expected += found.forecasts.expected;
      positive += found.forecasts.positive;
    }
    if (asked > 0) console.log(`    forecasts: ${expected.toFixed(0)} expected, ${positive} came`);
    assert.ok(Math.abs(positive / expected - 1) < 0.1 + slack);
  });
});
