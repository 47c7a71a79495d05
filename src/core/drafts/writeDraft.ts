import { type DraftRequest, type UnusableValue, unusableValue } from "./facts.ts";
import { fillIn } from "./fillIn.ts";
import type { DraftKind, DraftLanguage } from "./kinds.ts";
import { recipientOf, toLineOf } from "./recipient.ts";
import type { TemplateProblem } from "./template.ts";
import { germanTemplates } from "./templates/de.ts";
import { englishTemplates } from "./templates/en.ts";

export type DraftResult =
  /** `templateProblem` says why the user's own template was not used; the built-in one was, meanwhile. */
  | { readonly kind: "draft"; readonly text: string; readonly templateProblem?: TemplateProblem }
  | { readonly kind: "refused"; readonly value: UnusableValue };

/** The template that comes with Rebound. */
export function builtInTemplate(kind: DraftKind, language: DraftLanguage): string {
  return { en: englishTemplates, de: germanTemplates }[language][kind];
}

/**
 * A follow-up as an editable text: `To`, `Subject`, `Application` (the record's `key`), an empty line, the mail.
 * With `template`, the user's own, which falls back to the built-in one while it has a mistake.
 */
export function writeDraft(request: DraftRequest, key: string, template?: string): DraftResult {
  const value = unusableValue(request);
  if (value) return { kind: "refused", value };
  const builtIn = builtInTemplate(request.kind, request.language);
  const own = template === undefined ? undefined : fillIn(template, request);
  const mail = own && "head" in own ? own : fillIn(builtIn, request);
  if (!("head" in mail))
    throw new Error(`the built-in template ${request.kind}.${request.language} does not render: ${mail.detail}`);
  const text = [
    `To: ${toLineOf(recipientOf(request.application, request.kind, request)) ?? ""}`,
    mail.head[0],
    `Application: ${key}`,
    ...mail.head.slice(1),
    "",
    mail.body,
  ].join("\n");
  return { kind: "draft", text, ...(own && !("head" in own) ? { templateProblem: own } : {}) };
}
