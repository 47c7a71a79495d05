import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, daysBetween } from "../../../../src/core/dates/dates.ts";
import { patterns } from "../../../../src/core/patterns/patterns.ts";
import type { Application } from "../../../../src/core/schema/applications.ts";
import { kinds } from "../../../../src/core/schema/vocabulary.ts";
import { randomNumbers } from "../../../../src/core/statistics/random.ts";
import { figuresOf, watchParagraphs } from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { anyLog } from "../../patterns/arbitrary.ts";
import { today } from "../../patterns/log.ts";
import { fates, logOf, slow, usual } from "../../patterns/searches.ts";
import { claims } from "./claims.ts";
import { type Facts, factsOf } from "./plainFacts.ts";

/** A search as it goes, of any size and age, kept up to today or left alone. */
const anySearch = fc
  .record({
    seed: fc.nat(),
    count: fc.oneof(fc.nat(12), fc.integer({ min: 8, max: 70 })),
    over: fc.constantFrom(0, 5, 20, 60, 150),
    truth: fc.constantFrom(usual, slow, { ...usual, answered: 0.05 }, { ...usual, answered: 1, positive: 0.8 }),
    differs: fc.boolean(),
    end: fc.constantFrom(0, 0, 30),
  })
  .map(({ seed, count, over, truth, differs, end }): readonly Application[] => {
    const random = randomNumbers(seed);
    const last = addDays(today, -end);
    const source = () => ({ source: random() < 0.5 ? "board" : "referral" });
    const all = fates(random, last, { count, over, truth, more: source }).map((fate) =>
      differs && fate.more.source === "referral" ? { ...fate, positive: true, after: Math.floor(5 * random()) } : fate,
    );
    return logOf(all, last, random).map((one): Application => {
      const [{ date } = { date: last }] = one.events ?? [];
      const luck = random();
      if ((one.events ?? []).length > 1 || luck > 0.25) return one;
      const some = addDays(last, -Math.floor(random() * daysBetween(addDays(last, -1 - over), last)));
      const later = some > date ? some : last;
      return { ...one, events: [...(one.events ?? []), { date: later, type: luck < 0.15 ? "withdrawn" : "on_hold" }] };
    });
  });

/** Every sentence of each figure that has claims. */
function saidOf({ found }: Facts): readonly { readonly id: string; readonly sentence: string }[] {
  const { first, more } = figuresOf(found, formats("en"));
  return [...first, ...more]
    .filter(({ id }) => id in claims)
    .flatMap(({ id, quiet, paragraphs }) =>
      (quiet === undefined ? paragraphs : [quiet]).map((sentence) => ({ id, sentence })),
    );
}

describe("every sentence is a claim", function () {
  this.timeout(60_000);

  it("and is said only of searches of which it is true", () => {
    const said = new Set<RegExp>();
    fc.assert(
      fc.property(anySearch, (log) => {
        const facts = factsOf(log);
        for (const { id, sentence } of saidOf(facts)) {
          const fitting = (claims[id] ?? []).filter((one) => one.sentence.test(sentence));
          assert.equal(fitting.length, 1, `${id}: ${sentence}`);
          for (const one of fitting) {
            said.add(one.sentence);
            const [, ...words] = one.sentence.exec(sentence) ?? [];
            assert.ok(one.mayBeSaid(facts, ...words), `${id}: ${sentence}`);
          }
        }
      }),
      { numRuns: 150 },
    );
    // The same sentence in two figures is one: few searches have the talks for each.
    const sources = new Set([...said].map(({ source }) => source));
    const never = Object.values(claims)
      .flat()
      .filter(({ sentence }) => !sources.has(sentence.source));
    assert.deepEqual(
      never.map(({ sentence }) => sentence.source),
      [],
      "every claim is made of some search",
    );
  });

  it("and no other sentence is said, whatever the log holds", () => {
    const others = [
      /^Too many days are known only to the month or year \(\d+\), so waits are not told\.$/,
      /^Groups are compared day by day, and too many days are unknown\.$/,
      /^By round: (?:[a-z ]+ \d+(?:, (?:and )?| and )?)+\.$/,
    ];
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...kinds), (log, kind) => {
        const found = patterns([{ applications: log }], today, { kind });
        for (const { id, sentence } of saidOf({ log, all: [], talks: [], until: today, found })) {
          const isKnown = [...(claims[id] ?? []).map((one) => one.sentence), ...others].some((one) =>
            one.test(sentence),
          );
          assert.ok(isKnown, `${id}: ${sentence}`);
        }
        assert.ok(watchParagraphs(found, formats("en")).length <= 3);
      }),
    );
  });
});
