import { parseTimestamp } from "../dates/timestamp.ts";
import type { ApplicationsDocument, JournalDocument } from "../document/document.ts";
import type { DateWithTime, Problem, ZonedTime } from "../document/problem.ts";
import { isMidnight, localMidnights } from "../document/problemsOf.ts";
import type { TextEdit } from "../text/textEdit.ts";
import { eventWith, type Fix, recordAt, replaced, withFields } from "./fix.ts";

type AnyDocument = ApplicationsDocument | JournalDocument;

/** Takes midnight off all days of the file, or off the only one. */
export function midnightFix({ text, problems }: AnyDocument, { range, day }: DateWithTime): Fix {
  const edits = atOnce(
    text,
    problems.filter(isMidnight).map((problem) => ({ problem, day: problem.day })),
  );
  return edits.length < 2
    ? { kind: "replace", word: day, edits: [replaced(text, range, day)], isCertain: true }
    : { kind: "plain-days", count: edits.length, edits, isCertain: true };
}

/** Writes the day, and the time behind it into the event's `time`; where there is no place for that, the day alone. */
export function timeFix(document: AnyDocument, problem: DateWithTime): Fix {
  const { day, time = "", range } = problem;
  const edit = replaced(document.text, range, day);
  const edits = withTime(document, edit, { time });
  return edits
    ? { kind: "time-apart", word: day, time, edits, isCertain: true }
    : { kind: "replace", word: day, edits: [edit], isCertain: false };
}

/**
 * Offers both days that a time with a zone may mean, the one that is written with its time, and where all times of the
 * file may be midnight in one place, the days that begin then, all at once. Only the user knows.
 */
export function zonedFixes(document: AnyDocument, problem: ZonedTime): readonly Fix[] {
  const { text, problems } = document;
  const stamp = parseTimestamp(problem.value);
  const written = stamp?.kind === "zoned" ? stamp.written : undefined;
  const days = localMidnights(problems);
  const choices = problem.either.map((day): Fix => {
    const edit = replaced(text, problem.range, day);
    const { time = "", zone } = written ?? {};
    const edits = days || day !== written?.day ? undefined : withTime(document, edit, { time, zone });
    return edits
      ? {
          kind: "time-apart",
          word: day,
          time: zone === undefined ? time : `${time} ${zone}`,
          edits,
          isCertain: false,
        }
      : { kind: "replace", word: day, edits: [edit], isCertain: false };
  });
  const { day: word } = days?.find((one) => one.problem.range.start === problem.range.start) ?? {};
  if (!days || word === undefined) return choices;
  const edits = atOnce(text, days);
  return [...choices, { kind: "local-days", count: edits.length, word, edits, isCertain: false }];
}

interface PlainDay {
  readonly problem: Problem;
  readonly day: string;
}

/** Returns one edit for each place: a merge key brings in what is read in several, and written in one. */
function atOnce(text: string, days: readonly PlainDay[]): readonly TextEdit[] {
  const places = days.map(({ problem: { range }, day }) => [range.start, replaced(text, range, day)] as const);
  return [...new Map(places).values()];
}

/**
 * Writes the day, and further keys of the event whose date it is; undefined where there is no such event, or it has one
 * of them.
 */
function withTime(
  document: AnyDocument,
  edit: TextEdit,
  values: { readonly time: string; readonly zone?: string | undefined },
): readonly TextEdit[] | undefined {
  const record = "records" in document ? recordAt(document, edit.range) : undefined;
  const index = record ? eventWith(record, "date", edit.range) : -1;
  if (!("records" in document) || !record || index < 0) return undefined;
  const path = (key: string) => ["events", index, key];
  if (record.rangeOf(path("time")) || (values.zone !== undefined && record.rangeOf(path("zone")))) return undefined;
  const fields = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ path: path(key), value }],
  );
  return withFields(document, edit, record, fields);
}
