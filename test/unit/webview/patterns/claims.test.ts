import assert from "node:assert/strict";
import fc from "fast-check";
import { patterns } from "../../../../src/core/patterns/patterns.ts";
import type { Application } from "../../../../src/core/schema/applications.ts";
import { kinds } from "../../../../src/core/schema/vocabulary.ts";
import { figuresOf, watchParagraphs } from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { anyLog } from "../../patterns/arbitrary.ts";
import { application, times, today } from "../../patterns/log.ts";
import { anySearch } from "./anySearch.ts";
import { claims } from "./claims.ts";
import { type Facts, factsOf } from "./plainFacts.ts";

/** Searches that seldom come up by themselves. */
const seldomFound = [5, 6, 7].flatMap((count): readonly (readonly Application[])[] => [
  // All led to an interview, and there are too few for a curve.
  times(count, () => application(["2026-09-01 applied", "2026-09-09 interview"])),
  // Nothing was sent, and they wrote.
  times(count, () => application(["2026-09-01 reply"])),
  // It got worse.
  times(8 * count, (index) =>
    application(index % 2 === 0 ? ["2026-07-01 applied", "2026-07-05 reply"] : ["2026-08-01 applied"]),
  ).concat(application(["2026-10-01 note"])),
  // Answers come on the sixtieth day and on the one after.
  times(2 * count, (index) =>
    application(["2026-07-03 applied", index % 2 === 0 ? "2026-09-01 reply" : "2026-09-02 reply"], { forecast: 30 }),
  ).concat(application(["2026-10-01 note"])),
]);

/** Every sentence of each figure. */
function saidOf({ found }: Pick<Facts, "found">): readonly { readonly id: string; readonly sentence: string }[] {
  const { first, more } = figuresOf(found, formats("en"));
  return [...first, ...more].flatMap(({ id, quiet, paragraphs }) =>
    (quiet === undefined ? paragraphs : [quiet]).map((sentence) => ({ id, sentence })),
  );
}

describe("every sentence is a claim", function () {
  this.timeout(60_000);

  it("and is said only of searches of which it is true", () => {
    const said = new Map<RegExp, number>();
    fc.assert(
      fc.property(anySearch, (log) => {
        const facts = factsOf(log);
        for (const { id, sentence } of saidOf(facts)) {
          const fitting = (claims[id] ?? []).filter((one) => one.sentence.test(sentence));
          assert.equal(fitting.length, 1, `${id}: ${sentence}`);
          for (const one of fitting) {
            said.set(one.sentence, (said.get(one.sentence) ?? 0) + 1);
            const [, ...words] = one.sentence.exec(sentence) ?? [];
            assert.ok(one.mayBeSaid(facts, ...words), `${id}: ${sentence}`);
          }
        }
      }),
      { numRuns: 400, examples: seldomFound.map((log) => [log]) },
    );
    const seldomSaid = Object.entries(claims).flatMap(([id, some]) =>
      some.filter(({ sentence }) => (said.get(sentence) ?? 0) < 3).map(({ sentence }) => `${id}: ${sentence.source}`),
    );
    assert.deepEqual(seldomSaid, [], "every claim is made of some searches");
  });

  it("and no other sentence is said, whatever the log holds", () => {
    const others = [
      /^No day of applying is known\.$/,
      /^Too many days are known only to the month or year \(\d+\), so waits are not told\.$/,
      /^Groups are compared day by day, and too many days are unknown\.$/,
      /^By round: (?:[a-z ]+ \d+(?:, (?:and )?| and )?)+\.$/,
    ];
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...kinds), (log, kind) => {
        const found = patterns([{ applications: log }], today, { kind });
        for (const { id, sentence } of saidOf({ found })) {
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
