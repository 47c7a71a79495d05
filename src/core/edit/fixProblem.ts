import type { EditPlan } from "../document/change.ts";
import type { ApplicationRecord, ApplicationsDocument, JournalDocument, Path } from "../document/document.ts";
import { newId } from "../document/newId.ts";
import { parseApplications } from "../document/parseApplications.ts";
import { parseJournal } from "../document/parseJournal.ts";
import type { Problem } from "../document/problem.ts";
import { isMidnight, isZoned, referencesIn } from "../document/problemsOf.ts";
import { cancellations } from "../schema/vocabulary.ts";
import { isSlip, nearestWord } from "../text/nearest.ts";
import { applyEdits, type TextEdit } from "../text/textEdit.ts";
import { eventWith, type Fix, recordAt, replaced, withFields } from "./fix.ts";
import { midnightFix, timeFix, zonedFixes } from "./fixDate.ts";
import { reshapes } from "./fixShape.ts";
import { planApplicationsEdits, planJournalEdits } from "./planEdits.ts";
import { waysToMend } from "./talkAfterEnd.ts";
import { fileHabits } from "./yaml/fileHabits.ts";
import { inQuotes } from "./yaml/printScalar.ts";

/**
 * Returns the fixes of a problem in the applications file. Each was tried: the problem is gone, and there is no new
 * error.
 */
export function fixesOf(document: ApplicationsDocument, problem: Problem): readonly Fix[] {
  if (!document.writable) return [];
  const inWords = wordFixes(document, problem);
  const fixes = inWords.length > 0 ? inWords : recordFixes(document, problem);
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
  return wordFixes(document, problem).filter(({ edits }) =>
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

/** Fixes with a word of the format or a date, which need no quotes anywhere and keep those they have. */
function wordFixes(document: ApplicationsDocument | JournalDocument, problem: Problem): readonly Fix[] {
  const fix = (word: string, isCertain: boolean): Fix => {
    return { kind: "replace", word, isCertain, edits: [replaced(document.text, problem.range, word)] };
  };
  if (problem.code === "not-a-date") {
    if (isZoned(problem)) return zonedFixes(document, problem);
    const { suggestion } = problem;
    return suggestion === undefined ? [] : [fix(suggestion, true)];
  }
  if (problem.code === "date-with-time") {
    return [isMidnight(problem) ? midnightFix(document, problem) : timeFix(document, problem)];
  }
  if (problem.code === "text-in-comment") {
    const plain = document.text.slice(problem.range.start, problem.range.end);
    const word = inQuotes(plain, fileHabits(document.text).needed());
    return [{ kind: "replace", word, isCertain: true, edits: [{ range: problem.range, text: word }] }];
  }
  if (problem.code === "other-shape") return reshapes(document, problem);
  if (problem.code === "cancelled-somehow") return cancellations.map((word) => fix(word, false));
  if (problem.code === "declined-nothing") return [fix("rejected", false), fix("withdrawn", false)];
  if (problem.code === "other-word") {
    const { meant, range } = problem;
    // In quotes it would be a text.
    const edit = meant === "true" || meant === "false" ? { range, text: meant } : meantEdit(document.text, problem);
    return [{ kind: "replace", word: meant, edits: withRound(document, edit, problem), isCertain: true }];
  }
  if (problem.code !== "unknown-word" && problem.code !== "unknown-key") return [];
  const { nearest } = problem;
  const written = problem.code === "unknown-key" ? problem.key : problem.value;
  return nearest === undefined ? [] : [fix(nearest, isSlip(written, nearest))];
}

/** Makes the edit, and writes the kind of talk that the word says into the event's `round`, where none is said yet. */
function withRound(
  document: ApplicationsDocument | JournalDocument,
  edit: TextEdit,
  { round, range }: Problem & { readonly code: "other-word" },
): readonly TextEdit[] {
  const record = round !== undefined && "records" in document ? recordAt(document, range) : undefined;
  if (!record || !("records" in document) || round === undefined) return [edit];
  const index = eventWith(record, "type", range);
  if (index < 0 || record.application.events?.[index]?.round !== undefined) return [edit];
  return withFields(document, edit, record, [{ path: ["events", index, "round"], value: round }]) ?? [edit];
}

/** Writes the word that is meant; a time in the quotes that times have in the file. */
function meantEdit(text: string, { key, meant, range }: Problem & { readonly code: "other-word" }): TextEdit {
  const habits = fileHabits(text);
  const quote = key === "time" ? (habits.quoteOf("time") ?? habits.needed()) : "plain";
  return replaced(text, range, meant, quote === "plain" ? "" : quote === "single" ? "'" : '"');
}

function recordFixes(document: ApplicationsDocument, problem: Problem): readonly Fix[] {
  const record = recordAt(document, problem.range);
  if (!record) return [];
  if (problem.code === "talk-after-end") return talkFixes(document, record, problem);
  const fix = recordFix(document, record, problem);
  return fix ? [fix] : [];
}

/** Only the user knows which it was. */
function talkFixes(
  document: ApplicationsDocument,
  record: ApplicationRecord,
  problem: Problem & { readonly code: "talk-after-end" },
): readonly Fix[] {
  const ways = waysToMend(record, problem);
  return (["came-back", "not-held"] as const).flatMap((kind): readonly Fix[] => {
    const plan = ways && planApplicationsEdits(document, [ways[kind]]);
    return plan?.kind === "edits" ? [{ kind, edits: plan.edits, isCertain: false }] : [];
  });
}

function recordFix(document: ApplicationsDocument, record: ApplicationRecord, problem: Problem): Fix | undefined {
  const { company, role } = record.application;
  if (problem.code === "duplicate-id") return giveId(document, record.key, newId(document, company, role), company);
  if (problem.code === "unknown-reference") {
    const ids = document.records.flatMap(({ application }) => application.id ?? []);
    const plan = (value: string) =>
      planApplicationsEdits(document, [{ kind: "setField", record: record.key, path: [problem.key], value }]);
    return missingIdFix(document, problem.id) ?? nearestIdFix(problem.id, ids, plan);
  }
  if (problem.code === "silence" || problem.code === "same-event") return removeEvent(document, record, problem);
  if (problem.code !== "out-of-order") return undefined;
  const plan = planApplicationsEdits(document, [{ kind: "orderEvents", record: record.key }]);
  return plan.kind === "edits" ? { kind: "order-events", edits: plan.edits, isCertain: true } : undefined;
}

function removeEvent(
  document: ApplicationsDocument,
  record: ApplicationRecord,
  { range, code }: Problem,
): Fix | undefined {
  const index = eventWith(record, "type", range);
  const event = record.application.events?.[index];
  const plan = event && planApplicationsEdits(document, [{ kind: "removeEvent", record: record.key, index, event }]);
  // Whoever had two such talks on a day knows it.
  return plan?.kind === "edits"
    ? { kind: "remove-event", edits: plan.edits, isCertain: code === "silence" }
    : undefined;
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
