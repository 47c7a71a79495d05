import { type DraftRequest, factsOf, hasControlCharacter } from "./facts.ts";
import { renderTemplate, type TemplateProblem } from "./template.ts";

/** A filled-in template: the `Subject:` line with the remarks below it, and the mail. */
export interface FilledIn {
  readonly head: readonly string[];
  readonly body: string;
}

/** Fills a template in. Its head is one `Subject:` line and remarks; no value of the record can add a line to it. */
export function fillIn(template: string, request: DraftRequest): FilledIn | TemplateProblem {
  const rendered = renderTemplate(template, factsOf(request));
  if (rendered.kind === "failed") return rendered.problem;
  const end = rendered.text.indexOf("\n\n");
  const [subject = "", ...remarks] = (end < 0 ? rendered.text.trimEnd() : rendered.text.slice(0, end)).split("\n");
  if (!/^Subject:[ \t]*\S/u.test(subject) || hasControlCharacter(subject))
    return { code: "no-subject", detail: subject, ...placeOf(template, subject) };
  const stray = remarks.find((line) => !line.startsWith("#"));
  if (stray !== undefined) return { code: "not-a-header", detail: stray, ...placeOf(template, stray) };
  return { head: [subject, ...remarks], body: end < 0 ? "" : rendered.text.slice(end + 2) };
}

/**
 * Where the template has the line of its head that was filled in as `line`: below the comments, tags and outputs may be
 * anything.
 */
function placeOf(template: string, line: string): { readonly line: number; readonly column: number } {
  const lines = template
    .replace(/\{%-?\s*comment\b[\s\S]*?endcomment\s*-?%\}/gu, (comment) => comment.replace(/[^\n]/gu, " "))
    .split("\n");
  const isWritten = (source: string): boolean => source.replace(/\{%.*?%\}/gu, "").trim() !== "";
  const found = lines.findIndex((source) => isWritten(source) && canBecome(source.trim(), line.trim()));
  const place = found < 0 ? lines.findIndex(isWritten) : found;
  return { line: Math.max(place, 0) + 1, column: Math.max((lines[place] ?? "").search(/\S/u), 0) + 1 };
}

/** Whether the source can be filled in as the line: what it says itself is there, in this order. */
function canBecome(source: string, line: string): boolean {
  const [first = "", ...parts] = source.split(/\{\{.*?\}\}|\{%.*?%\}/u);
  const last = parts.pop();
  if (last === undefined) return line === first;
  let at = first.length;
  for (const part of parts) {
    const place = line.indexOf(part, at);
    if (place < 0) return false;
    at = place + part.length;
  }
  return line.startsWith(first) && line.endsWith(last) && at + last.length <= line.length;
}
