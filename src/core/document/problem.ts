import type { ErrorCode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";

/** How much it matters: the file cannot be used as it is; it contradicts itself; or it may be a slip. */
export type Severity = "error" | "warning" | "hint";

/** Forms that a file may not have, although YAML allows it. */
export type UnsupportedForm = "documents" | "aliases" | "depth";

/**
 * The fault, as a code with the data its sentence needs. Sentences are the shell's.
 * `known` and `nearest` are words of the format, everything else is the user's text.
 */
export type ProblemDetail =
  /** `cause` is what the parser calls it. */
  | { readonly code: "syntax"; readonly cause: ErrorCode }
  /**
   * Valid YAML that is not read: several documents, values repeated without measure by aliases, nesting without end.
   */
  | { readonly code: "unsupported"; readonly form: UnsupportedForm }
  | { readonly code: "conflict-marker" }
  | { readonly code: "not-a-mapping"; readonly expected: "file" | "record" | "event" }
  | { readonly code: "not-a-list"; readonly key: string }
  | { readonly code: "duplicate-key"; readonly key: string }
  | { readonly code: "missing"; readonly key: string }
  | { readonly code: "unknown-word"; readonly key: string; readonly value: string; readonly nearest?: string }
  /** Another word for `meant`, as which it is read; `round` when it says as well which kind of talk it is. */
  | {
      readonly code: "other-word";
      readonly key: string;
      readonly value: string;
      readonly meant: string;
      readonly round?: string;
    }
  /** A talk that did not take place, for a reason that is not told in a word of the format. */
  | { readonly code: "cancelled-somehow"; readonly value: string }
  /** An event that says that nobody answered. */
  | { readonly code: "silence"; readonly value: string }
  | {
      readonly code: "not-a-date";
      readonly expected: "date" | "day";
      readonly value: string;
      readonly suggestion?: string;
      /** The days that a time with a zone may mean. */
      readonly either?: readonly [string, string];
      /**
       * How many times of the file may all be midnight where somebody was, which is said at the first alone, and the
       * day that begins then.
       */
      readonly midnights?: { readonly count: number; readonly day: string };
    }
  /**
   * Read as the `day`. `time` is the one behind it, when that is not midnight, and whether it is read too; `count` how
   * many dates of the file have midnight behind them, which is said at the first alone.
   */
  | {
      readonly code: "date-with-time";
      readonly value: string;
      readonly day: string;
      readonly time?: string;
      readonly isTimeRead?: true;
      readonly count?: number;
    }
  /**
   * Read as a list of these, as one text, as a contact of its list, or as the only item of a list. Where that is not
   * certain all of it is read as one item, although it may be several.
   */
  | {
      readonly code: "other-shape";
      readonly key: string;
      readonly as: "list" | "text" | "contact" | "only";
      readonly items: readonly string[];
      readonly isCertain: boolean;
    }
  | {
      readonly code: "wrong-type";
      readonly key: string;
      readonly expected:
        | "text"
        | "texts"
        | "number"
        | "boolean"
        | "list"
        | "mapping"
        | "time"
        | "interval"
        | "interest"
        | "percent"
        | "document"
        | "blob";
    }
  /** A part of the text `value` is a comment for YAML. */
  | { readonly code: "text-in-comment"; readonly value: string }
  | { readonly code: "future"; readonly date: string }
  | { readonly code: "out-of-order"; readonly date: string; readonly before: string }
  | { readonly code: "rejected-before-applied" }
  | { readonly code: "talk-after-end"; readonly type: string; readonly end: string }
  /** An event says again what an earlier one says. */
  | { readonly code: "same-event"; readonly date: string; readonly type: string }
  /** An offer is turned down where there is none before. */
  | { readonly code: "declined-nothing" }
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "unknown-reference"; readonly key: string; readonly id: string }
  | { readonly code: "same-application"; readonly company: string; readonly role: string }
  /** One role goes on by two ways: through these agencies, undefined where it was directly. */
  | {
      readonly code: "two-ways";
      readonly company: string;
      readonly ways: readonly [string | undefined, string | undefined];
    }
  | { readonly code: "unknown-key"; readonly key: string; readonly nearest?: string }
  /** `count` applications say by these keys what the format says by its own. */
  | { readonly code: "other-form"; readonly count: number; readonly keys: readonly string[] };

export type ProblemCode = ProblemDetail["code"];

/** A problem and its place in the text it was found in. */
export type Problem = ProblemDetail & { readonly severity: Severity; readonly range: TextRange };

/** A date that may be either of two days. */
export type ZonedTime = Problem & { readonly code: "not-a-date"; readonly either: readonly [string, string] };

export type DateWithTime = Problem & { readonly code: "date-with-time" };

/** Whether the file cannot be read as a whole as it is, so that nothing is written to it. */
export function isBreaking({ code }: Problem): boolean {
  return code === "syntax" || code === "unsupported" || code === "conflict-marker";
}
