import type { Day } from "../calendar/calendar.ts";
import type { ApplicationsDocument, JournalDocument } from "./document.ts";
import { originOf } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import { futureDatesIn } from "./recordProblems.ts";

/** All problems of a document, those that depend on `today` included: dates in the future for things that happened. */
export function problemsOf(document: ApplicationsDocument | JournalDocument, today: Day): readonly Problem[] {
  const future = "records" in document ? futureProblems(document, today) : futureJournalProblems(document, today);
  return future.length === 0 ? document.problems : [...document.problems, ...future];
}

function futureProblems(document: ApplicationsDocument, today: Day): readonly Problem[] {
  const names = originOf(document)?.names.names;
  const late = names ? document.records.filter((_, index) => (names[index]?.latest ?? "") > today) : document.records;
  return late.flatMap((record) => futureDatesIn(record.application, today).map((path) => futureAt(document.text, record.rangeOf(path) ?? record.range)));
}

function futureJournalProblems(document: JournalDocument, today: Day): readonly Problem[] {
  const { journal, text } = document;
  const paths = [
    ...(journal.reflections ?? []).flatMap(({ date }, index) => (date > today ? [["reflections", index, "date"]] : [])),
    ...(journal.plan ?? []).flatMap(({ done }, index) => (done !== undefined && done > today ? [["plan", index, "done"]] : [])),
    ...(journal.people ?? []).flatMap(({ last }, index) => (last !== undefined && last > today ? [["people", index, "last"]] : [])),
  ];
  return paths.flatMap((path) => {
    const range = document.rangeOf(path);
    return range ? [futureAt(text, range)] : [];
  });
}

function futureAt(text: string, range: Problem["range"]): Problem {
  return { code: "future", date: text.slice(range.start, range.end).replaceAll(/["']/g, ""), severity: "warning", range };
}

/** The problems of a journal that refers to applications which are not in the log. */
export function referenceProblems(document: JournalDocument, applications: ApplicationsDocument): readonly Problem[] {
  const ids = new Set(applications.records.flatMap(({ application }) => application.id ?? []));
  const references = [
    ...(document.journal.plan ?? []).map(({ from }, index) => ({ id: from, path: ["plan", index, "from"] })),
    ...(document.journal.reflections ?? []).map(({ application }, index) => ({ id: application, path: ["reflections", index, "application"] })),
  ];
  return references.flatMap(({ id, path }): readonly Problem[] => {
    const range = document.rangeOf(path);
    if (id === undefined || ids.has(id) || !range) return [];
    return [{ code: "unknown-reference", key: String(path.at(-1)), id, severity: "warning", range }];
  });
}
