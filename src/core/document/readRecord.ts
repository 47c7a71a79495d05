import { isMap, type ParsedNode } from "yaml";
import type { Application } from "../schema/applications.ts";
import { applicationSchema } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { WrittenDate } from "./document.ts";
import { type Place, placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { Reader, valueOf } from "./readValue.ts";
import { contradictionsIn, pathsOfHappened } from "./recordProblems.ts";
import { keyText, resolve, type SyntaxError, type YamlSource } from "./yamlSource.ts";

/** An item of the list as read. All offsets count from the start of the text that its source was made from. */
export interface ReadRecord {
  readonly application: Application;
  readonly place: Place;
  readonly range: TextRange;
  readonly happened: readonly WrittenDate[];
  readonly problems: readonly Problem[];
}

/** Reads one item of the list; undefined with a problem when it is no mapping. */
export function readRecord(
  source: YamlSource,
  item: ParsedNode,
): { readonly record: ReadRecord | undefined; readonly problems: readonly Problem[] } {
  const reader = new Reader(source);
  const node = resolve(source, item);
  const range = rangeOfItem(source.text, reader.rangeOf(item));
  if (!isMap(node)) {
    reader.report(reader.rangeOf(item), "error", { code: "not-a-mapping", expected: "record" });
    return { record: undefined, problems: reader.problems };
  }
  const { children } = reader.readEntries(applicationSchema, node);
  const application = { company: "", role: "", ...valueOf(children) } as Application;
  const place: Place = { value: application, node: node, range, children };
  for (const [path, detail] of contradictionsIn(application)) {
    reader.report(placeAt(place, path)?.range ?? range, "warning", detail);
  }
  const happened = pathsOfHappened(application).flatMap((path): readonly WrittenDate[] => {
    const date = placeAt(place, path);
    return date ? [{ date: String(date.value), range: date.range }] : [];
  });
  return { record: { application, place, range, happened, problems: reader.problems }, problems: reader.problems };
}

/** From the dash before the item, when there is one, to the end of the item's last line. */
function rangeOfItem(text: string, { start, end }: TextRange): TextRange {
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return { start: dashBefore(text, start) ?? start, end: /^[ \t]*#/.test(rest) ? end + rest.trimEnd().length : end };
}

/**
 * The dash that an item belongs to, on its line or above it with nothing but its anchor, comments and empty lines
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

/** An error of a source as a problem. */
export function syntaxProblem({ cause, range, form }: SyntaxError): Problem {
  return {
    ...(form === undefined ? { code: "syntax", cause } : { code: "unsupported", form }),
    severity: "error",
    range,
  };
}

/** The problems of a source that have nothing to do with its meaning; `isWhole` when no other text belongs to it. */
export function sourceProblems(source: YamlSource, isWhole: boolean): readonly Problem[] {
  return [
    ...[...source.errors, ...(isWhole ? source.unresolved : [])].map(syntaxProblem),
    ...source.duplicates.map((node): Problem => {
      const [start, end] = node.range;
      return { code: "duplicate-key", key: keyText(node) ?? "", severity: "error", range: { start, end } };
    }),
  ];
}
