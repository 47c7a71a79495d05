import assert from "node:assert/strict";
import fc from "fast-check";
import { readFast } from "../../../src/core/document/fast/readFast.ts";
import { type Reason, reasons } from "../../../src/core/document/fast/refusal.ts";
import type { Node, Outside } from "../../../src/core/document/node.ts";
import { readText, type Source, sourceOf } from "../../../src/core/document/source.ts";
import { splitRecords } from "../../../src/core/document/splitRecords.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { factor, realSearch, suiteCases, suiteFiles } from "./law.ts";
import { messyBraces } from "./messyBraces.ts";
import { messyFile, messyJournal } from "./messyFile.ts";

/** The node in a form that can be compared. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === "list") return { ...node, items: node.items.map(plain) };
  if (node?.kind !== "mapping") return node;
  const { first } = node;
  const entries = node.entries.map((entry) => ({ ...entry, value: plain(entry.value) }));
  return { ...node, entries, first: first && { start: first.start, end: first.end } };
}

/** Everything that was read, in a form that can be compared. */
function comparable({ root, named, used, ...rest }: Source): unknown {
  const nodes = (list: Iterable<readonly [string, Node]>) => [...list].map(([name, node]) => [name, plain(node)]);
  return { ...rest, root: root?.kind === "scalar" ? undefined : plain(root), named: nodes(named), used: nodes(used) };
}

/** Fails where the fast reader says something else than `yaml` does; false where it says nothing. */
function agrees(text: string, outside?: Outside): boolean {
  if ("refused" in readFast(text, 0, text.length, outside)) return false;
  const read = readText(text, 0, text.length, outside);
  assert.deepEqual(comparable(sourceOf(readYaml(text, outside))), comparable(read));
  return true;
}

/** What a file is cut into: its records, and what is around them. */
function partsOf(text: string): readonly string[] {
  const starts = splitRecords(text)?.starts ?? [];
  const records = starts.slice(1).map((end, index) => text.slice(starts[index], end));
  return [...records, text.slice(0, starts[0]) + text.slice(starts.at(-1))];
}

const sample = <Value>(values: fc.Arbitrary<Value>, count: number) => fc.sample(values, { numRuns: count, seed: 42 });
const messy = sample(messyFile({ isSplittable: true, minRecords: 1 }), 200);
const texts: readonly string[] = [
  ...[...messy, ...suiteFiles, realSearch].flatMap(partsOf),
  ...messy,
  ...sample(messyBraces(), 100),
  ...sample(messyJournal(), 150),
  ...suiteCases,
  "- &a {b: &a x, c: *a}\n- *a\n",
  "- &a\n  b: &a x\n- [*a, &a y, *a]\n",
  "%YAML 1.2\n---\na: b\n",
  "%YAML 1.2 # c\r\n\r\n---\r\n- a\r\n...\r\n",
];

/** Signs that mean something, most of them more often than others, and signs that must not. */
const sign = fc.constantFrom(...":::---##  \n\n'\"|>[]{},&*!?%@`\\+0.~=<atn\t\r\ufeff\0\x02\x18\x1f\u2028é".split(""));
const signs = fc.array(sign, { minLength: 1, maxLength: 3 }).map((list) => list.join(""));

/** The text with one to three signs inserted, left out, replaced, or put behind those that follow. */
function mutant(text: string): fc.Arbitrary<string> {
  const kinds = fc.constantFrom("insert", "delete", "replace", "swap");
  return fc.tuple(kinds, fc.nat({ max: text.length }), signs).map(([kind, at, added]) => {
    const end = at + added.length;
    if (kind === "insert") return text.slice(0, at) + added + text.slice(at);
    if (kind === "delete") return text.slice(0, at) + text.slice(end);
    if (kind === "replace") return text.slice(0, at) + added + text.slice(end);
    const last = end + added.length;
    return text.slice(0, at) + text.slice(end, last) + text.slice(at, end) + text.slice(last);
  });
}

const alphabet = "-:#'\"|>[]{},&*!? \na".split("");

function* strings(length: number): Generator<string> {
  yield "";
  if (length > 0) for (const rest of strings(length - 1)) for (const letter of alphabet) yield letter + rest;
}

const long = "k".repeat(1001);

/** A text for each reason not to read it. */
const refused: Readonly<Record<Reason, string>> = {
  "a byte order mark": "\ufeff- a",
  "a lone CR": "- a\r- b\n",
  "a tab": "- a:\n\t- b\n",
  "a directive": "%TAG ! tag:a,2026:\n---\n- a\n",
  "another document": "- a\n---\n- b\n",
  "a scalar alone": "a\n",
  "a tag": "- !!str 1\n",
  "a reserved sign": "- @home\n",
  "an explicit key": "? a\n: b\n",
  "an empty key": ": b\n",
  "a merge key": "<<: {a: b}\n",
  "a long key": `${long}: a\n`,
  "a doubled key": "a: b\n'a': c\n",
  "a key over lines": "a\nb: c\n",
  "a collection as a key": "[a]: b\n",
  "a mapping on its key's line": "a: b: c\n",
  "a pair in a list": "- [a: b]\n",
  "a key without a value in braces": "- {a, b: c}\n",
  "nothing between commas": "- [a, , b]\n",
  "no comma": "- ['a' 'b']\n",
  "not closed": "- [a\n- b]\n",
  "indented otherwise": "- a: b\n c: d\n",
  "more on the line": "- 'a' b\n",
  "a comment above a word": "- a:\n#b\n    c\n",
  "an escape": '- "\\q"\n',
  "a block scalar of another form": "- |2\n   a\n",
  "an anchor alone": "- &a\n- b\n",
  "an alias of something else": "- *a\n",
  "an alias inside itself": "- &a [*a]\n",
  "too much repeated": `- &a [${"b, ".repeat(40)}]\n- &c [${"*a, ".repeat(40)}]\n`,
  "too deep": `- ${"[".repeat(200)}`,
};

describe("the fast reader", function () {
  this.timeout(120_000 * factor);

  for (const [reason, text] of Object.entries(refused)) {
    it(`does not read ${reason}: ${reasons[reason as Reason]}`, () =>
      assert.deepEqual(readFast(text), { refused: reason }));
  }

  it("agrees with yaml on what people write, and reads most of it", () => {
    const read = texts.filter((text) => agrees(text)).length;
    assert.ok(read > texts.length * 0.6, `only ${read} of ${texts.length}`);
  });

  it("agrees with yaml on every mutant that it reads", () => {
    let [read, tried] = [0, 0];
    const mutants = fc.constantFrom(...texts).chain(mutant);
    fc.assert(
      fc.property(mutants, (text) => {
        tried++;
        if (agrees(text)) read++;
      }),
      { numRuns: 4000 * factor },
    );
    assert.ok(read > tried * 0.3, `only ${read} of ${tried}`);
  });

  const before: readonly (readonly [string, length: number])[] = [
    ["", factor > 1 ? 5 : 4],
    ["- a:", factor > 1 ? 4 : 3],
    ["- a: b\n", factor > 1 ? 4 : 3],
    ["- a: [b", factor > 1 ? 4 : 3],
    ["- a:\n    b: c\n", factor > 1 ? 4 : 3],
    ["- a: |\n   b\n", factor > 1 ? 4 : 3],
  ];
  for (const [start, length] of before) {
    it(`agrees with yaml on all that has up to ${length} signs behind ${JSON.stringify(start)}`, () => {
      let read = 0;
      for (const rest of strings(length)) if (agrees(start + rest)) read++;
      assert.ok(read > 10);
    });
  }

  it("agrees with yaml on aliases of what another part of the text names", () => {
    const { named } = readText("- &a [x, {y: z}]\n- &b word\n- &c {d: *b}\n");
    let read = 0;
    for (const start of ["- *a", "- b: *c\n", "- &d {e: *a, f: *b}", "- &a b\n- *a"])
      for (const rest of strings(factor > 1 ? 4 : 3)) if (agrees(start + rest, new Map(named))) read++;
    assert.ok(read > 100);
  });
});
