import { type Application, applicationSchema } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { Path } from "./document.ts";
import type { Node } from "./node.ts";
import { placeAt, placeOf, type ReadNode } from "./place.ts";
import type { Problem } from "./problem.ts";
import { Reader } from "./readValue.ts";
import { contradictionsIn } from "./recordProblems.ts";
import { formOf } from "./shape.ts";
import type { Source, SyntaxError } from "./source.ts";

/** An item of the list as read. All offsets count from where its nodes do. */
export interface ReadRecord {
  readonly application: Application;
  /** The values that were read, without those put in for missing keys. */
  readonly read: ReadNode;
  readonly range: TextRange;
}

/**
 * Reads one item of the list; undefined with a problem when it is no mapping. Offsets in nodes count from `origin` in
 * the text; `dash` is where its dash is, when that is known.
 */
export function readRecord(
  text: string,
  item: Node,
  origin = 0,
  dash?: number,
): { readonly record: ReadRecord | undefined; readonly problems: readonly Problem[] } {
  const reader = new Reader(text, origin);
  if (item.kind !== "mapping") {
    reader.report(item, "error", { code: "not-a-mapping", expected: "record" });
    return { record: undefined, problems: reader.problems };
  }
  const { values } = reader.readEntries(formOf(applicationSchema), item);
  const application = { company: "", role: "", ...values } as Application;
  const range = rangeOfItem(text, item, origin, dash);
  const read: ReadNode = { node: item, value: values, leftOut: reader.leftOut };
  for (const [path, detail] of contradictionsIn(application)) {
    reader.report(rangeIn(read, path) ?? range, detail.code === "same-event" ? "hint" : "warning", detail);
  }
  return { record: { application, read, range }, problems: reader.problems };
}

/** Returns the range of a value in what was read; of all of it when the path is empty. */
export function rangeIn(read: ReadNode, path: Path): TextRange | undefined {
  return placeAt(
    placeOf(read, (node) => node),
    path,
  )?.range;
}

/** Returns the range from the dash before the item, when there is one, to the end of the item's last line. */
function rangeOfItem(text: string, { start, end }: TextRange, origin: number, dash: number | undefined): TextRange {
  const first = dash ?? dashBefore(text, start + origin);
  return {
    start: first === undefined ? start : first - (dash === undefined ? origin : 0),
    end: end + commentAt(text, end + origin),
  };
}

/** Returns how long the comment is that follows on the line, with the blanks before it. */
function commentAt(text: string, at: number): number {
  if (!/[ \t]/.test(text.charAt(at))) return 0;
  const lineEnd = text.indexOf("\n", at);
  const rest = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
  return /^[ \t]*#/.test(rest) ? rest.trimEnd().length : 0;
}

/**
 * Finds the dash that an item belongs to, on its line or above it with nothing but its anchor, comments and empty lines
 * between.
 */
function dashBefore(text: string, start: number): number | undefined {
  for (let end = start; end >= 0; ) {
    const line = text.lastIndexOf("\n", end - 1) + 1;
    const before = text
      .slice(line, end)
      .trimEnd()
      .replace(/(^|\s)#.*$/, "")
      .replace(/(?:\s+[&!]\S*)+\s*$/, "")
      .trimEnd();
    if (before.endsWith("-")) return line + before.length - 1;
    if (before !== "" || line === 0) return undefined;
    end = line - 1;
  }
  return undefined;
}

/** Makes a problem of an error. */
export function syntaxProblem({ cause, range, form }: SyntaxError): Problem {
  return {
    ...(form === undefined ? { code: "syntax", cause } : { code: "unsupported", form }),
    severity: "error",
    range,
  };
}

/** Returns the problems that have nothing to do with meaning; `isWhole` when no other text belongs to the source. */
export function sourceProblems(source: Source, isWhole: boolean): readonly Problem[] {
  return [
    ...[...source.errors, ...(isWhole ? source.unresolved : [])].map(syntaxProblem),
    ...source.duplicates.map(
      ({ name, range }): Problem => ({ code: "duplicate-key", key: name, severity: "error", range }),
    ),
  ];
}
