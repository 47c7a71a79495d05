import { factsOf, hasControlCharacter, type DraftRequest } from "./facts.ts";
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
  if (!/^Subject:[ \t]*\S/u.test(subject) || hasControlCharacter(subject)) return { code: "no-subject", detail: subject, line: 1, column: 1 };
  const stray = remarks.find((line) => !line.startsWith("#"));
  if (stray !== undefined) return { code: "not-a-header", detail: stray, line: 1, column: 1 };
  return { head: [subject, ...remarks], body: end < 0 ? "" : rendered.text.slice(end + 2) };
}
