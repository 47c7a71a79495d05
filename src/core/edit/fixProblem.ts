import type { EditPlan } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "../document/document.ts";
import { newId } from "../document/newId.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import type { Problem } from "../document/problem.ts";
import { referencesIn } from "../document/problemsOf.ts";
import { isSlip, nearestWord } from "../text/nearest.ts";
import { applyEdits, type TextEdit } from "../text/textEdit.ts";
import { planApplicationsEdits, planJournalEdits } from "./planEdits.ts";

/** A way to fix a problem; `word` is the text it writes. One that is not certain to be meant is only offered. */
export type Fix = (
  | { readonly kind: "replace"; readonly word: string }
  | { readonly kind: "give-id"; readonly word: string; readonly company: string }
  | { readonly kind: "order-events" }
) & { readonly edits: readonly TextEdit[]; readonly isCertain: boolean };

/**
 * Returns the fixes of a problem in the applications file. Each was tried: the problem is gone, and there is no new
 * error.
 */
export function fixesOf(document: ApplicationsDocument, problem: Problem): readonly Fix[] {
  if (!document.writable) return [];
  const fixes = [wordFix(problem) ?? recordFix(document, problem)].filter((fix) => fix !== undefined);
  return fixes.filter(({ edits }) =>
    isMended(document, parseApplications(applyEdits(document.text, edits), document), problem),
  );
}

/** Returns the fixes of a problem in the journal, as {@link fixesOf} does; `ids` are those of the applications. */
export function journalFixesOf(document: JournalDocument, problem: Problem, ids: readonly string[]): readonly Fix[] {
  if (!document.writable) return [];
  if (problem.code === "unknown-reference") {
    const reference = referencesIn(document).find(({ path }) => document.rangeOf(path)?.start === problem.range.start);
    const plan = (path: Path) => (value: string) => planJournalEdits(document, [{ kind: "setValue", path, value }]);
    const fix = reference && nearestIdFix(problem.id, ids, plan(reference.path));
    return fix ? [fix] : [];
  }
  const fixes = [wordFix(problem)].filter((fix) => fix !== undefined);
  return fixes.filter(({ edits }) =>
    isMended(document, parseJournal(applyEdits(document.text, edits), document), problem),
  );
}

function isMended(
  before: ApplicationsDocument | JournalDocument,
  after: ApplicationsDocument | JournalDocument,
  { code }: Problem,
): boolean {
  const alike = ({ problems }: typeof before) => problems.filter((problem) => problem.code === code).length;
  const errors = ({ problems }: typeof before) => problems.filter(({ severity }) => severity === "error").length;
  return after.writable && alike(after) < alike(before) && errors(after) <= errors(before);
}

/** Fixes with a word of the format or a date, which need no quotes anywhere. */
function wordFix(problem: Problem): Fix | undefined {
  const fix = (word: string | undefined, isCertain: boolean): Fix | undefined =>
    word === undefined
      ? undefined
      : { kind: "replace", word, isCertain, edits: [{ range: problem.range, text: word }] };
  if (problem.code === "not-a-date") return fix(problem.suggestion, true);
  if (problem.code !== "unknown-word" && problem.code !== "unknown-key") return undefined;
  const { nearest } = problem;
  const written = problem.code === "unknown-key" ? problem.key : problem.value;
  return fix(nearest, nearest !== undefined && isSlip(written, nearest));
}

function recordFix(document: ApplicationsDocument, problem: Problem): Fix | undefined {
  const record = document.records.find(
    ({ range }) => range.start <= problem.range.start && problem.range.end <= range.end,
  );
  if (!record) return undefined;
  const { company, role } = record.application;
  if (problem.code === "duplicate-id") return giveId(document, record.key, newId(document, company, role), company);
  if (problem.code === "unknown-reference") {
    const ids = document.records.flatMap(({ application }) => application.id ?? []);
    const plan = (value: string) =>
      planApplicationsEdits(document, [{ kind: "setField", record: record.key, path: [problem.key], value }]);
    return missingIdFix(document, problem.id) ?? nearestIdFix(problem.id, ids, plan);
  }
  if (problem.code !== "out-of-order") return undefined;
  const plan = planApplicationsEdits(document, [{ kind: "orderEvents", record: record.key }]);
  return plan.kind === "edits" ? { kind: "order-events", edits: plan.edits, isCertain: true } : undefined;
}

/** Gives an id to the application that a reference certainly means: the only one that would get this id. */
function missingIdFix(document: ApplicationsDocument, id: string): Fix | undefined {
  const meant = document.records.filter(
    ({ application: { id: own, company, role } }) => own === undefined && newId(document, company, role) === id,
  );
  const [record] = meant;
  return record && meant.length === 1 ? giveId(document, record.key, id, record.application.company) : undefined;
}

function giveId(document: ApplicationsDocument, record: string, word: string, company: string): Fix | undefined {
  const plan: EditPlan = planApplicationsEdits(document, [{ kind: "setField", record, path: ["id"], value: word }]);
  return plan.kind === "edits" ? { kind: "give-id", word, company, edits: plan.edits, isCertain: true } : undefined;
}

/** Writes the nearest id. It may be any text, so the edit is planned and proved. */
function nearestIdFix(id: string, ids: readonly string[], planFor: (word: string) => EditPlan): Fix | undefined {
  const word = nearestWord(id, ids);
  const plan = word === undefined ? undefined : planFor(word);
  return word !== undefined && plan?.kind === "edits"
    ? { kind: "replace", word, edits: plan.edits, isCertain: isSlip(id, word) }
    : undefined;
}
