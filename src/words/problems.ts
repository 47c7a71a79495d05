import * as l10n from "@vscode/l10n";
import type { OtherForm } from "../core/document/otherForm.ts";
import type { ProblemDetail, UnsupportedForm } from "../core/document/problem.ts";
import type { Fix } from "../core/edit/fix.ts";
import { oneLine } from "./plainText.ts";
import { wrongTypeInWords } from "./wrongTypes.ts";

type Cause = Extract<ProblemDetail, { code: "syntax" }>["cause"];

/** Says the problem in a sentence for the Problems view. */
export function problemInWords(problem: ProblemDetail): string {
  switch (problem.code) {
    case "syntax":
      return notYaml(problem.cause);
    case "unsupported":
      return unsupported(problem.form);
    case "conflict-marker":
      return l10n.t("A merge is not finished here. Rebound writes nothing to this file until it is.");
    case "not-a-mapping":
      return notAMapping(problem.expected);
    case "not-a-list":
      return l10n.t("{0} should be a list.", problem.key);
    case "duplicate-key":
      return l10n.t("The key {0} is here twice. The last one counts.", oneLine(problem.key));
    case "missing":
      return l10n.t("{0} is missing.", problem.key);
    case "unknown-word":
      return didYouMean(
        l10n.t("{0} is not a {1} that Rebound knows.", oneLine(problem.value), problem.key),
        problem.nearest,
      );
    case "other-word":
      return l10n.t("{0} is read as {1}.", oneLine(problem.value), problem.meant);
    case "cancelled-somehow":
      return l10n.t(
        "{0} is read as: it did not take place. Was it moved, or who called it off?",
        oneLine(problem.value),
      );
    case "silence":
      return l10n.t("Silence is no event: the quiet days are counted from the last word. This line can go.");
    case "not-a-date":
      return notADate(problem);
    case "date-with-time":
      return dateWithTime(problem);
    case "text-in-comment":
      return l10n.t(
        "YAML takes the rest from # on for a comment. In quotes it belongs to the text: {0}",
        oneLine(problem.value),
      );
    case "other-shape":
      return otherShape(problem);
    case "wrong-type":
      return wrongTypeInWords(problem.key, problem.expected);
    case "future":
      return l10n.t("{0} is in the future.", problem.date);
    case "out-of-order":
      return l10n.t("{0} is listed after {1}. Events are listed oldest first.", problem.date, problem.before);
    case "rejected-before-applied":
      return l10n.t("The rejection is dated before the application.");
    case "talk-after-end":
      return l10n.t(
        "{0} comes after {1}, on a later day: either they came back, or it did not take place.",
        problem.type,
        problem.end,
      );
    case "same-event":
      return l10n.t("{0} on {1} is written twice, and counts once.", problem.type, problem.date);
    case "declined-nothing":
      return l10n.t("Declined is what you do with an offer, and there is none before it. Who said no?");
    case "duplicate-id":
      return l10n.t("The id {0} is used twice.", oneLine(problem.id));
    case "unknown-reference":
      return l10n.t("No application has the id {0}.", oneLine(problem.id));
    case "same-application":
      return l10n.t("{0}, {1} is in the list more than once.", oneLine(problem.company), oneLine(problem.role));
    case "two-ways":
      return l10n.t(
        "{0} would get you twice for this role, {1} and {2}. That can cost the application, so settle on one way.",
        oneLine(problem.company),
        wayInWords(problem.ways[0]),
        wayInWords(problem.ways[1]),
      );
    case "other-form":
      return otherFormInWords(problem);
    case "unknown-key":
      return didYouMean(
        l10n.t("Rebound does not use the key {0}. It stays as it is.", oneLine(problem.key)),
        problem.nearest,
      );
  }
}

function wayInWords(via: string | undefined): string {
  return via === undefined ? l10n.t("directly") : l10n.t("through {0}", oneLine(via));
}

/** Says how many applications are written in another form, and by which keys. */
export function otherFormInWords({ count, keys }: Pick<OtherForm, "count" | "keys">): string {
  const named = oneLine(keys.length > mostNamed ? `${keys.slice(0, mostNamed).join(", ")}, …` : keys.join(", "));
  return count === 1
    ? l10n.t("One application is in another form ({0}), and is not read in full.", named)
    : l10n.t("{0} applications are in another form ({1}), and are not read in full.", count, named);
}

const mostNamed = 5;

function notADate(problem: Extract<ProblemDetail, { code: "not-a-date" }>): string {
  const { expected, value, suggestion, either, midnights } = problem;
  if (midnights)
    return l10n.t(
      "{2} dates of this file stand at the same time of day, as if each were a midnight where you were: {0} would be {1}. Which day do you mean?",
      oneLine(value),
      midnights.day,
      midnights.count,
    );
  if (either)
    return l10n.t(
      "{0} may be {1} or {2}, depending on where you were. Which one do you mean?",
      oneLine(value),
      either[0],
      either[1],
    );
  const sentence =
    expected === "day"
      ? l10n.t("{0} is not a day. A day is written as YYYY-MM-DD.", oneLine(value))
      : l10n.t("{0} is not a date. Dates are written as YYYY-MM-DD, YYYY-MM or YYYY.", oneLine(value));
  return didYouMean(sentence, suggestion);
}

function dateWithTime(problem: Extract<ProblemDetail, { code: "date-with-time" }>): string {
  const { value, day, time, isTimeRead, count } = problem;
  if (count !== undefined)
    return l10n.t(
      "{2} dates of this file have midnight behind them. Each is read as its day, {0} as {1}.",
      oneLine(value),
      day,
      count,
    );
  if (time === undefined) return l10n.t("{0} is read as {1}.", oneLine(value), day);
  if (isTimeRead === true) return l10n.t("{0} is read as {1}, with {2} as its time.", oneLine(value), day, time);
  return l10n.t("{0} is read as {1}. The time is not read.", oneLine(value), day);
}

function otherShape({ key, as, items, isCertain }: Extract<ProblemDetail, { code: "other-shape" }>): string {
  const said = oneLine(items.join(" · "));
  if (!isCertain) return l10n.t("{0} is read as one: {1}. If it is several, they belong in a list.", key, said);
  if (as === "contact") return l10n.t("This is read as a contact: {0}.", said);
  return as === "text"
    ? l10n.t("{0} is read as one text: {1}.", key, said)
    : l10n.t("{0} is read as a list: {1}.", key, said);
}

/** Says the effect of a quick fix, as its title. */
export function problemFixInWords(fix: Fix): string {
  switch (fix.kind) {
    case "replace":
      return l10n.t("Change to {0}", oneLine(fix.word));
    case "give-id":
      return l10n.t("Give {0} the id {1}", oneLine(fix.company), fix.word);
    case "order-events":
      return l10n.t("Put the events in the order of their dates");
    case "remove-event":
      return l10n.t("Remove this event");
    case "came-back":
      return l10n.t("They came back: write “reopened” before it");
    case "not-held":
      return l10n.t("It did not take place: mark it as cancelled");
    case "plain-days":
      return l10n.t("Write all {0} dates of this file without midnight", fix.count);
    case "local-days":
      return l10n.t(
        "Write all {0} dates of this file as the days that begin then, this one as {1}",
        fix.count,
        fix.word,
      );
    case "reshape":
      return reshapeInWords(fix);
    case "time-apart":
      return l10n.t("Change to {0}, and write {1} as the time", fix.word, fix.time);
  }
}

function reshapeInWords({ as, count }: Extract<Fix, { kind: "reshape" }>): string {
  if (as === "text") return l10n.t("Write it as one text");
  if (as === "contact") return l10n.t("Write it as a contact with its keys");
  return count === 1 ? l10n.t("Write it as a list of one") : l10n.t("Write it as a list of {0}", count);
}

function didYouMean(sentence: string, word: string | undefined): string {
  return word === undefined ? sentence : l10n.t("{0} Did you mean {1}?", sentence, word);
}

/** The parser's own sentences are for people who know YAML well, and English. */
function notYaml(cause: Cause): string {
  const words: Readonly<Partial<Record<Cause, string>>> = {
    BAD_INDENT: l10n.t("The indentation does not fit here, or a bracket is not closed."),
    TAB_AS_INDENT: l10n.t("YAML is indented with blanks, not with tabs."),
    MISSING_CHAR: l10n.t("A quote, a colon or a bracket is missing here."),
    BLOCK_AS_IMPLICIT_KEY: l10n.t(
      "A line holds one key and one value. A text with a colon and a blank in it needs quotes.",
    ),
    MULTILINE_IMPLICIT_KEY: l10n.t("A colon is missing here, or a key goes over more than one line."),
    BAD_SCALAR_START: l10n.t("A text that begins with this character needs quotes."),
    BAD_DQ_ESCAPE: l10n.t("Within double quotes a backslash begins a code. For the backslash itself, write two."),
    BAD_ALIAS: l10n.t("There is no anchor of this name. A text that begins with * needs quotes."),
    UNEXPECTED_TOKEN: l10n.t("This does not belong here. A text with special characters in it needs quotes."),
  };
  return words[cause] ?? l10n.t("This is not valid YAML.");
}

function unsupported(form: UnsupportedForm): string {
  switch (form) {
    case "documents":
      return l10n.t("The file holds several YAML documents, from here on another. Rebound reads files of one.");
    case "aliases":
      return l10n.t("Aliases repeat too much here for Rebound to read the file.");
    case "depth":
      return l10n.t("This is nested too deep for Rebound to read.");
  }
}

function notAMapping(expected: "file" | "record" | "event"): string {
  if (expected === "file") return l10n.t("The file should hold keys and values.");
  return expected === "record"
    ? l10n.t("An application needs at least company and role.")
    : l10n.t("An event needs at least date and type.");
}
