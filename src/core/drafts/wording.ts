import type { TextEdit, TextRange } from "../text/textEdit.ts";
import { type DraftText, mailboxesOf, parseDraft } from "./draftText.ts";
import type { DraftKind } from "./kinds.ts";
import { isName } from "./known.ts";
import { asksSomething } from "./sent.ts";
import { emptyOpenings, wordings } from "./wordingWords.ts";

/**
 * How to mend it: with an edit, at a place where only the user can say what is best, or in the record, which lacks
 * something.
 */
export type WordingFix =
  | { readonly kind: "edit"; readonly edit: TextEdit }
  | { readonly kind: "select"; readonly range: TextRange }
  | { readonly kind: "record" };

/** A hint about a draft, with its place and a way to mend it. */
export type WordingHint = {
  readonly range: TextRange;
  readonly fix: WordingFix;
} & (
  | {
      readonly code:
        | "blame"
        | "pleading"
        | "empty-opening"
        | "placeholder"
        | "no-question"
        | "no-recipient"
        | "not-an-address"
        | "no-subject"
        | "not-a-header";
    }
  | { readonly code: "too-long"; readonly words: number }
  /** Without `company` nobody knows yet whom the mail is for. */
  | { readonly code: "other-company"; readonly other: string; readonly company?: string }
);

export interface WordingContext {
  readonly kind: DraftKind;
  /** The company of the record the draft belongs to. */
  readonly company: string;
  /** The role of that record; a bracket in it is no gap. */
  readonly role: string;
  /** All companies of the log. */
  readonly companies: readonly string[];
  /** An address the record knows, as a `To:` line has it. */
  readonly recipient?: string;
  /** The subject the draft had at first, where that is known. */
  readonly subject?: string;
  /** A question to add where one is missing. */
  readonly question: string;
}

/** About a minute of reading; longer mails are answered less gladly. A convention, nothing stronger. */
export const longestMail = 180;

/** The hints for the text of a draft, in the order of the text. */
export function wordingHints(text: string, context: WordingContext): readonly WordingHint[] {
  const draft = parseDraft(text);
  const subject = draft.rangeOf("Subject") ?? { start: 0, end: 0 };
  const sent = [subject, draft.bodyRange];
  return [
    ...headHints(draft, context),
    ...sent.flatMap((range) => wordHints(text, range, context)),
    ...sent.flatMap((range) => otherCompanies(text, range, context)),
    ...lengthHint(text, draft),
    ...questionHint(draft, context),
  ].toSorted((a, b) => a.range.start - b.range.start);
}

function headHints(draft: DraftText, { recipient, subject }: WordingContext): readonly WordingHint[] {
  const to = draft.rangeOf("To") ?? { start: 0, end: 0 };
  const subjectRange = draft.rangeOf("Subject") ?? { start: 0, end: 0 };
  return [
    ...(draft.to === ""
      ? [
          {
            code: "no-recipient" as const,
            range: to,
            fix: recipient ? withHeader(draft, "To", recipient) : ({ kind: "record" } as const),
          },
        ]
      : mailboxesOf(draft.to)
        ? []
        : [{ code: "not-an-address" as const, range: to, fix: edit(to, recipient ?? "") }]),
    ...(draft.subject === ""
      ? [
          {
            code: "no-subject" as const,
            range: subjectRange,
            fix: subject ? withHeader(draft, "Subject", subject) : ({ kind: "select", range: subjectRange } as const),
          },
        ]
      : []),
    ...draft.strayLines.map((range) => ({
      code: "not-a-header" as const,
      range,
      fix: edit({ start: range.start, end: range.start }, isBodyAlready(draft, range) ? "\n" : "# "),
    })),
  ];
}

function edit(range: TextRange, text: string): WordingFix {
  return { kind: "edit", edit: { range, text } };
}

/** The header with a value, on a line of its own when there is none yet. */
function withHeader(draft: DraftText, header: "To" | "Subject", value: string): WordingFix {
  const range = draft.rangeOf(header);
  if (!range) return edit({ start: 0, end: 0 }, `${header}: ${value}\n`);
  return edit(range, `${draft.text[range.start - 1] === ":" ? " " : ""}${value}`);
}

/**
 * Whether the mail begins here and only the empty line is missing: it looks like no header, and no header is below it.
 */
function isBodyAlready(draft: DraftText, { start, end }: TextRange): boolean {
  const headers = ["To", "Subject", "Application"] as const;
  return (
    !/^[\w-]+:/u.test(draft.text.slice(start, end)) &&
    headers.every((header) => (draft.rangeOf(header)?.start ?? -1) < start)
  );
}

function wordHints(text: string, range: TextRange, { company, role }: WordingContext): readonly WordingHint[] {
  const hints: WordingHint[] = [];
  for (const code of ["blame", "pleading"] as const) {
    for (const found of matches(text, range, anyOf(wordings[code])))
      hints.push({ code, range: found, fix: edit(sentenceAround(text, range, found), "") });
  }
  for (const { pattern, instead } of emptyOpenings) {
    for (const found of matches(text, range, pattern)) {
      hints.push({ code: "empty-opening", range: found, fix: edit(found, instead) });
    }
  }
  for (const found of matches(text, range, /\[(?!\d+\])[^\]\n]*\]|\{\{[^}\n]*\}\}|\{%[^}\n]*%\}/gu)) {
    const words = text.slice(found.start, found.end);
    if (company.includes(words) || role.includes(words)) continue;
    hints.push({ code: "placeholder", range: found, fix: edit(found, "") });
  }
  return hints;
}

/**
 * The sentence with the place, and the blanks behind it; when it is alone in its lines, the empty lines below as
 * well.
 */
function sentenceAround(text: string, { start, end }: TextRange, place: TextRange): TextRange {
  const before = text.slice(start, place.start);
  const from =
    start +
    Math.max(
      before.lastIndexOf("\n") + 1,
      ...[...before.matchAll(/[.!?…]\s+/gu)].map((stop) => stop.index + stop[0].length),
    );
  const rest = /^[^\n]*?(?:[.!?…]+(?=\s|$)|(?=\n|$))/u.exec(text.slice(place.end, end))?.[0] ?? "";
  const behind = text.slice(place.end + rest.length, end);
  const isWholeLine = (from === start || text[from - 1] === "\n") && /^[ \t]*(?:\n|$)/u.test(behind);
  const blanks = (isWholeLine ? /^\s*/u : /^[ \t]*/u).exec(behind)?.[0] ?? "";
  return { start: from, end: place.end + rest.length + blanks.length };
}

/** Names of other companies of the log; a name of two letters or one inside the right company's name says nothing. */
function otherCompanies(
  text: string,
  range: TextRange,
  { company, companies }: WordingContext,
): readonly WordingHint[] {
  const known = isName(company);
  const own = known ? matches(text, range, anyOf([company], "gu")) : [];
  const others = [...new Set(companies.map((name) => name.trim()))].filter(
    (name) => name.length > 2 && isName(name) && name !== company && text.includes(name),
  );
  return others.flatMap((other) =>
    matches(text, range, anyOf([other], "gu"))
      .filter((found) => !own.some((place) => place.start <= found.start && found.end <= place.end))
      .map((found) => ({
        code: "other-company" as const,
        other,
        range: found,
        ...(known ? { company, fix: edit(found, company) } : { fix: { kind: "select", range: found } as const }),
      })),
  );
}

function lengthHint(text: string, { bodyRange }: DraftText): readonly WordingHint[] {
  const words = matches(text, bodyRange, /\S+/gu);
  const beyond = words[longestMail];
  if (!beyond) return [];
  const [longest = bodyRange] = matches(text, bodyRange, paragraph).toSorted(
    (a, b) => wordsIn(text, b) - wordsIn(text, a),
  );
  return [
    {
      code: "too-long",
      words: words.length,
      range: { start: beyond.start, end: words.at(-1)?.end ?? beyond.end },
      fix: { kind: "select", range: longest },
    },
  ];
}

/** From a first word to the last before an empty line. */
const paragraph = /\S(?:(?!\n[^\S\n]*\n)[\s\S])*(?<=\S)/gu;

function wordsIn(text: string, range: TextRange): number {
  return matches(text, range, /\S+/gu).length;
}

function questionHint({ body, bodyRange }: DraftText, { kind, question }: WordingContext): readonly WordingHint[] {
  if (kind !== "feedback" || asksSomething(body)) return [];
  const greetingEnd = /\n\s*\n/u.exec(body);
  const at = bodyRange.start + (greetingEnd ? greetingEnd.index + greetingEnd[0].length : body.length);
  const firstLine = body.split("\n", 1)[0]?.trimEnd() ?? "";
  return [
    {
      code: "no-question",
      range: { start: bodyRange.start, end: bodyRange.start + firstLine.length },
      fix: edit({ start: at, end: at }, `${question}\n\n`),
    },
  ];
}

function anyOf(words: readonly string[], flags = "giu"): RegExp {
  const alternatives = words
    .map((word) => word.replace(/[\^$\\.*+?()[\]{}|/]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`))
    .join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, flags);
}

function matches(text: string, { start, end }: TextRange, pattern: RegExp): readonly TextRange[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
