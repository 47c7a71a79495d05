import assert from "node:assert/strict";
import fc from "fast-check";
import { eventTypes } from "../../../src/core/schema/vocabulary.ts";
import { commonPrefix, commonSuffix } from "../../../src/core/text/common.ts";
import { nearestWord } from "../../../src/core/text/nearest.ts";
import { editsOf, unchanged, withPass } from "../../../src/core/text/pieces.ts";
import { applyEdits, type TextEdit } from "../../../src/core/text/textEdit.ts";

/** Some edits of a text of that length, none overlapping. */
function someEdits(length: number): fc.Arbitrary<readonly TextEdit[]> {
  const cuts = fc.array(fc.nat({ max: length }), { maxLength: 6 }).map((list) => list.toSorted((a, b) => a - b));
  return fc.tuple(cuts, fc.array(fc.string({ maxLength: 4 }), { minLength: 3, maxLength: 3 })).map(([list, texts]) => {
    const pairs = Array.from(
      { length: Math.floor(list.length / 2) },
      (_, index) => [list[2 * index] ?? 0, list[2 * index + 1] ?? 0] as const,
    );
    return pairs.map(([start, end], index) => ({ range: { start, end }, text: texts[index] ?? "" }));
  });
}

describe("texts", () => {
  it("rounds of edits become edits of the first text", () => {
    const rounds = fc
      .string({ maxLength: 20 })
      .chain((text) =>
        someEdits(text.length).chain((first) =>
          fc.tuple(fc.constant(text), fc.constant(first), someEdits(applyEdits(text, first).length)),
        ),
      );
    fc.assert(
      fc.property(rounds, ([text, first, second]) => {
        const all = editsOf(withPass(withPass(unchanged(text.length), first), second), text.length);
        assert.equal(applyEdits(text, all), applyEdits(applyEdits(text, first), second));
      }),
      { numRuns: 500 },
    );
  });

  it("edits that overlap or lie outside are refused", () => {
    const edit = (start: number, end: number): TextEdit => ({ range: { start, end }, text: "" });
    assert.throws(() => applyEdits("abc", [edit(0, 2), edit(1, 3)]), RangeError);
    assert.throws(() => applyEdits("abc", [edit(0, 4)]), RangeError);
  });

  it("what two texts share at their ends is found, in long texts too", () => {
    const filler = "x".repeat(40_000);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (before, a, b, after) => {
        const [one, two] = [filler + before + a + after + filler, filler + before + b + after + filler];
        const prefix = commonPrefix(one, two);
        const suffix = commonSuffix(one, two, Math.min(one.length, two.length) - prefix);
        assert.ok(prefix >= filler.length + before.length && one.slice(0, prefix) === two.slice(0, prefix));
        assert.equal(one.slice(one.length - suffix), two.slice(two.length - suffix));
        assert.ok(prefix === Math.min(one.length, two.length) || one[prefix] !== two[prefix]);
      }),
      { numRuns: 30 },
    );
  });

  const near: Readonly<Record<string, string | undefined>> = {
    aplied: "applied",
    Interview: "interview",
    interveiw: "interview",
    "on hold": "on_hold",
    rejcted: "rejected",
    "thank-you-sent": "thank_you_sent",
    dancing: undefined,
    "": undefined,
  };
  const nearIds: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ["northwnd", ["northwind", "contoso"], "northwind"],
    ["northwnd-1", ["northwind-1", "northwind-2"], "northwind-1"],
    ["northwind-3", ["northwind-1", "northwind-2"], undefined],
    ["northwind-3", ["northwind-1"], undefined],
    ["northwind-12", ["northwind-2"], undefined],
    ["cart", ["care", "card", "carbon"], undefined],
  ];
  for (const [word, ids, expected] of nearIds)
    it(`"${word}" among ${ids.join(" and ")} means ${String(expected)}`, () =>
      assert.equal(nearestWord(word, ids), expected));
  for (const [word, expected] of Object.entries(near))
    it(`"${word}" is nearest to ${String(expected)}`, () => assert.equal(nearestWord(word, eventTypes), expected));
});
