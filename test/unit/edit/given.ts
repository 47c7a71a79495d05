/** What the laws of editing are tried with: a record or an event of a text, and what another reader says of it. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange } from "../../../src/core/document/change.ts";
import type { ApplicationsDocument } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { anyText, edited } from "./edited.ts";

const aDate = fc
  .constantFrom("2025-03-15", "2025-12-31", "2026-01-05", "2026-02", "2026-06-15", "2027")
  .map((date) => date as PartialDate);

export const anEvent: fc.Arbitrary<ApplicationEvent> = fc.record(
  {
    date: aDate,
    type: fc.constantFrom("applied", "interview", "rejected", "note"),
    text: anyText,
    note: anyText,
    with: fc.array(anyText, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["date", "type"] },
);

/** A number that chooses one of some. */
export const pick = fc.nat();

/** A text with one of its records. */
export interface Given {
  readonly text: string;
  readonly document: ApplicationsDocument;
  readonly index: number;
  readonly key: string;
}

export function givenRecord(text: string, number: number): Given {
  const document = read(text);
  const index = number % document.records.length;
  return { text, document, index, key: document.records[index]?.key ?? "" };
}

/** A function of texts that keeps what it gave last: of the real search, many things are asked in turn. */
function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, result: make(text) })).result;
}

/** The text with two events out of order in a record that has less than two; undefined where none can be added. */
export function withTwoEvents(text: string, number: number): string | undefined {
  const { document, index, key } = givenRecord(text, number);
  if ((document.records[index]?.application.events ?? []).length > 1) return text;
  const add = (date: string): ApplicationsChange => {
    return { kind: "addEvent", record: key, event: { date: date as PartialDate, type: "note" } };
  };
  const delay: ApplicationsChange = { kind: "setField", record: key, path: ["events", 0, "date"], value: "2026-07" };
  return edited(text, planApplicationsEdits(document, [add("2026-06-15"), add("2026-02"), delay]));
}

export const read = remembering((text) => parseApplications(text));

/** What another reader says that the file holds. */
export interface Oracle {
  readonly applications: readonly Readonly<Record<string, unknown>>[];
}

export function oracle(text: string): Oracle {
  return parse(text, { merge: true, uniqueKeys: false, logLevel: "error" }) as Oracle;
}

export const oracleBefore = remembering(oracle);

export function without({ applications, ...rest }: Oracle, index: number): Oracle {
  return { ...rest, applications: applications.toSpliced(index, 1) };
}

/** Fails unless what differs lies inside the record's lines, with the comments and empty lines below them. */
export function assertOutsideIsSame({ document, index, text }: Given, after: string): void {
  const { start, end } = document.records[index]?.range ?? { start: 0, end: 0 };
  const next = document.records[index + 1]?.range.start ?? text.length;
  assert.ok(end <= next);
  assert.equal(after.slice(0, start), text.slice(0, start));
  const tail = text.slice(next);
  assert.ok(after.endsWith(tail));
}
