import assert from "node:assert/strict";
import fc from "fast-check";
import { CORE_SCHEMA, load, YAML11_SCHEMA } from "js-yaml";
import { parse } from "yaml";
import type { Value } from "../../../src/core/document/change.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { factor } from "../document/law.ts";
import { planFirst, set } from "./cases.ts";
import { anyText } from "./edited.ts";

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "js-yaml, core": (text) => load(text, { schema: CORE_SCHEMA }),
  "js-yaml, YAML 1.1": (text) => load(text, { schema: YAML11_SCHEMA }),
  yaml: (text): unknown => parse(text),
  "yaml, YAML 1.1": (text): unknown => parse(text, { version: "1.1" }),
};

/** Words of other types in one language or another: for most Python and Ruby have, for some only PHP or Perl. */
const others = [
  ..."y n Y N yes no Yes NO on off On OFF true False null Null ~ . = <<".split(" "),
  ..."60,000 1,5 1,000.50 -1,5 +1 0 007 0o17 0x1F 0xFF_FF 0b101 1_000 1e3 1E3 1.e+3 .5 +.5 5. 1_0.2_5".split(" "),
  ..."14:30 9:05 1:2:3 190:20:30.15 -1:30 .inf -.INF .nan".split(" "),
  ..."2026-09-01 2026-9-1 2026-09-01T10:00:00Z".split(" "),
  "2026-09-01 10:00:00",
  "2026-09-01 10:00:00 +02:00",
];
const texts = [
  "75-85k EUR",
  "Go",
  "v1.2.3",
  "C++",
  "3rd",
  "12 Main St",
  "1.2.3",
  "80%",
  "a,b",
  "10:30 at their office",
];

/** Files into whose only record a text is written: as people write them, in braces, in quotes, and JSON. */
const files: Readonly<Record<string, string>> = {
  plain: "applications:\n  - company: A\n    role: R\n",
  "in braces": "applications:\n  - { company: A, role: R }\n",
  "in single quotes": "applications:\n- company: 'A'\n  role: 'R'\n  tags:\n  - 'x'\n",
  json: '{ "applications": [{ "company": "A", "role": "R" }] }\n',
};

function written(file: string, key: string, value: Value): string {
  const plan = planFirst(file, [set([key], value)]);
  assert.ok(plan.kind === "edits");
  return applyEdits(file, plan.edits);
}

function assertReadAs(text: string, key: string, value: Value): void {
  for (const [name, read] of Object.entries(readers)) {
    const { applications } = read(text) as { readonly applications: readonly Readonly<Record<string, unknown>>[] };
    assert.deepEqual(applications[0]?.[key], value, `${name}: ${text}`);
  }
}

describe("what other programs read", () => {
  for (const [name, file] of Object.entries(files)) {
    it(`is the text that was written, ${name}`, () => {
      for (const text of [...others, ...texts]) assertReadAs(written(file, "why", text), "why", text);
      assertReadAs(written(file, "skills", [...others, ...texts]), "skills", [...others, ...texts]);
    });

    it(`is any text that was written, ${name}`, () => {
      fc.assert(
        fc.property(fc.constantFrom("why", "company"), anyText, (key, text) => {
          if (key === "why" || text.trim() !== "") assertReadAs(written(file, key, text), key, text);
        }),
        { numRuns: 40 * factor },
      );
    });
  }

  it("is in quotes only where one of them would read something else", () => {
    const native = files["plain"] ?? "";
    const isQuoted = (text: string) => /why: ["']/.test(written(native, "why", text));
    assert.deepEqual(
      others.filter((text) => !isQuoted(text)),
      [],
    );
    assert.deepEqual(texts.filter(isQuoted), []);
  });
});
