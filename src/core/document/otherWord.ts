import { meansItself } from "../schema/ownWords.ts";
import { typeMeant } from "../schema/typeMeant.ts";
import type { Cancellation, EventType } from "../schema/vocabulary.ts";
import { isSameWord, isSlip, nearestWord } from "../text/nearest.ts";
import type { ProblemDetail, Severity } from "./problem.ts";

/** A word that is none of the format, as it is understood. `read` is the one it is read as; undefined for none. */
export interface OtherWord {
  readonly read: string | undefined;
  readonly severity: Severity;
  readonly detail: ProblemDetail;
}

/**
 * Reads a word that is none of those known: in other capitals or with other blanks as the same word, and a type of
 * another tracker as the type it means. No event is dropped for the word of its type: one that says nothing known is
 * read as a note, unless it is a slip of the finger.
 */
export function otherWord(key: string, value: string, known: readonly string[]): OtherWord {
  const same = known.find((word) => isSameWord(value, word));
  if (same !== undefined) return readAs(key, value, same, {});
  if (key === "cancelled") return otherCancellation(value);
  if (!known.includes("acknowledged" satisfies EventType))
    return { read: undefined, severity: "error", detail: unknownWord(key, value, nearestFor(value, known)) };
  const meant = typeMeant(value);
  if (meant === "silence") return { read: note, severity: "hint", detail: { code: "silence", value } };
  if (meant) return readAs(key, value, meant.type, meant.isRound ? { round: value.trim() } : {});
  const nearest = nearestFor(value, known);
  const isMeant = nearest !== undefined && isSlip(value, nearest);
  return { read: isMeant ? nearest : note, severity: "warning", detail: unknownWord(key, value, nearest) };
}

/**
 * Reads whatever stands behind `cancelled`, but for a no, as a talk that did not take place: nobody is thanked for what
 * was called off. Who did it, only the user knows.
 */
function otherCancellation(value: string): OtherWord {
  const key = "cancelled";
  if (/^(?:false|no|n|nein|0|null|~)?$/i.test(value.trim()))
    return { read: undefined, severity: "hint", detail: unknownWord(key, value, undefined) };
  const meant = cancellationWords.find(([words]) => words.test(value))?.[1];
  if (meant !== undefined) return readAs(key, value, meant, {});
  return { read: "by_them" satisfies Cancellation, severity: "warning", detail: { code: "cancelled-somehow", value } };
}

const cancellationWords: readonly (readonly [RegExp, Cancellation])[] = [
  [/^(?:re-?scheduled|postponed|verschoben|verlegt)$/iu, "moved"],
  [/^(?:by company|by employer|by recruiter|they cancell?ed|von ihnen|vom unternehmen)$/iu, "by_them"],
  [/^(?:by myself|i cancell?ed|me|von mir)$/iu, "by_me"],
  [/^(?:did not show|did not turn up|nicht erschienen)$/iu, "no_show"],
];

const note: EventType = "note";

function readAs(key: string, value: string, meant: string, round: { readonly round?: string }): OtherWord {
  return { read: meant, severity: "hint", detail: { code: "other-word", key, value, meant, ...round } };
}

function unknownWord(key: string, value: string, nearest: string | undefined): ProblemDetail {
  return { code: "unknown-word", key, value, ...(nearest === undefined ? {} : { nearest }) };
}

/** Returns the word that was perhaps meant; none for a word that means something else already. */
export function nearestFor(word: string, known: readonly string[]): string | undefined {
  const nearest = nearestWord(word, known);
  return nearest !== undefined && meansItself(word) && !isSameWord(word, nearest) ? undefined : nearest;
}
