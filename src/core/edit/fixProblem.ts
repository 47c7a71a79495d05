import type { EditPlan } from "../document/change.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";
import { newId } from "../document/newId.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import type { Problem } from "../document/problem.ts";
import { referencesIn } from "../document/problemsOf.ts";
import { nearestWord } from "../text/nearest.ts";
import { applyEdits, type TextEdit } from "../text/textEdit.ts";
import { planApplicationsEdits, planJournalEdits } from "./planEdits.ts";

/** A way to fix a problem that is certain to be meant; `word` is the text it writes. */
export type Fix =
  | { readonly kind: "replace"; readonly word: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: "give-id"; readonly word: string; readonly company: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: "order-events"; readonly edits: readonly TextEdit[] };

/**
 * Returns the fix of a problem in the applications file, if there is a certain one. It was tried: the problem is gone,
 * and there is no new error.
 */
export function fixProblem(document: ApplicationsDocument, problem: Problem): Fix | undefined {
  if (!document.writable) return undefined;
  const fix = wordFix(problem) ?? recordFix(document, problem);
  if (!fix) return undefined;
  return isMended(document, parseApplications(applyEdits(document.text, fix.edits), document), problem)
    ? fix
    : undefined;
}

/** Returns the fix of a problem in the journal, as {@link fixProblem} does; `ids` are those of the applications. */
export function fixJournalProblem(
  document: JournalDocument,
  problem: Problem,
  ids: readonly string[],
): Fix | undefined {
  if (!document.writable) return undefined;
  if (problem.code === "unknown-reference") {
    const reference = referencesIn(document).find(({ path }) => document.rangeOf(path)?.start === problem.range.start);
    return (
      reference &&
      nearestIdFix(problem.id, ids, (value) =>
        planJournalEdits(document, [{ kind: "setValue", path: reference.path, value }]),
      )
    );
  }
  const fix = wordFix(problem);
  if (!fix) return undefined;
  return isMended(document, parseJournal(applyEdits(document.text, fix.edits), document), problem) ? fix : undefined;
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
  const isWord = problem.code === "unknown-word" || problem.code === "unknown-key";
  const word = isWord ? problem.nearest : problem.code === "not-a-date" ? problem.suggestion : undefined;
  return word === undefined ? undefined : { kind: "replace", word, edits: [{ range: problem.range, text: word }] };
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
  return plan.kind === "edits" ? { kind: "order-events", edits: plan.edits } : undefined;
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
  return plan.kind === "edits" ? { kind: "give-id", word, company, edits: plan.edits } : undefined;
}

/** Writes the nearest id. It may be any text, so the edit is planned and proved. */
function nearestIdFix(id: string, ids: readonly string[], planFor: (word: string) => EditPlan): Fix | undefined {
  const word = nearestWord(id, ids);
  const plan = word === undefined ? undefined : planFor(word);
  return word !== undefined && plan?.kind === "edits" ? { kind: "replace", word, edits: plan.edits } : undefined;
}
