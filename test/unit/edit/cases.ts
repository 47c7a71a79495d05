/** Tables of edits: texts before and after a change, written so that they can be read. */
import assert from "node:assert/strict";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange, EditPlan, Value } from "../../../src/core/document/change.ts";
import type { Path } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

/** A text before and after a change, or before one that is refused. */
export interface Pair {
  readonly before: string;
  readonly after: string;
}

/**
 * A text with its change, in the manner of a diff: lines marked with `-` are only there before, those with `+` only
 * after. The marks are as deep as the closing backtick, the text two columns deeper.
 */
export function diff({ raw }: TemplateStringsArray, ...values: readonly string[]): Pair {
  const lines = String.raw({ raw }, ...values).split("\n");
  const column = (lines.at(-1) ?? "").length;
  const marked = lines.slice(1, -1).map((line) => ({ mark: line.charAt(column), text: line.slice(column + 2) }));
  const without = (mark: string) => marked.flatMap((line) => (line.mark === mark ? [] : `${line.text}\n`)).join("");
  return { before: without("+"), after: without("-") };
}

/** A text without the indent of its closing backtick. */
export function yaml({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw({ raw }, ...values).split("\n");
  const column = (lines.at(-1) ?? "").length + 2;
  return lines
    .slice(1, -1)
    .map((line) => `${line.slice(column)}\n`)
    .join("");
}

/** Changes both texts of a pair: their line breaks, what they begin and end with. */
export function both({ before, after }: Pair, change: (text: string) => string): Pair {
  return { before: change(before), after: change(after) };
}

export const withCrlf = (text: string) => text.replaceAll("\n", "\r\n");
export const withCr = (text: string) => text.replaceAll("\n", "\r");
export const withBom = (text: string) => `\ufeff${text}`;
export const unended = (text: string) => text.trimEnd();

/** A change of the applications file that need not name its record: it is the first. */
export type Change = {
  readonly [Kind in ApplicationsChange["kind"]]: Omit<Extract<ApplicationsChange, { kind: Kind }>, "record">;
}[ApplicationsChange["kind"]];

/** What is tried, the changes, and the texts; or the text and the refusal. */
type Case =
  | readonly [name: string, changes: Change | readonly Change[], texts: Pair]
  | readonly [name: string, changes: Change | readonly Change[], text: string, refusal: string];

/** Sets or removes a value of the first record. */
export function set(path: Path, value: Value | undefined): Change {
  return { kind: "setField", path, value };
}

/** Removes an event of the first record. */
export function removeEvent(index: number, date: string, type: "applied" | "reply" = "applied") {
  return { kind: "removeEvent", index, event: { date: date as PartialDate, type } } as const;
}

/** Plans changes of the first record. */
export function planFirst(text: string, changes: readonly Change[]): EditPlan {
  const document = parseApplications(text);
  const record = document.records[0]?.key ?? "";
  return planApplicationsEdits(
    document,
    changes.map((change) => ({ record, ...change }) as ApplicationsChange),
  );
}

/** Tests a table of changes of the applications file. */
export function applicationsCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, changes, texts, refusal] of cases) {
      const { before, after } = typeof texts === "string" ? { before: texts, after: undefined } : texts;
      it(name, () => {
        const planned = planFirst(before, "kind" in changes ? [changes] : changes);
        if (planned.kind === "refused") assert.equal(Object.values(planned.refusal).join(" "), refusal);
        else assert.equal(applyEdits(before, planned.edits), after);
      });
    }
  });
}
