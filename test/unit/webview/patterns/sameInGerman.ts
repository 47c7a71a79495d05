import { addDays } from "../../../../src/core/dates/dates.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { today } from "../../patterns/log.ts";
import { bundle, messageOf } from "../../words/texts.ts";

/** A text with places for values, in both languages. */
interface Template {
  readonly english: Pattern;
  readonly german: Pattern;
}

interface Pattern {
  readonly text: RegExp;
  /** The number of the value in each place. */
  readonly places: readonly number[];
}

const german = bundle("de");
const templates: readonly Template[] = Object.entries(bundle("en"))
  .filter(([key]) => /\S/.test(key.replaceAll(/\{\d\}/g, "")))
  .map(([key, entry]) => ({ english: patternOf(messageOf(entry)), german: patternOf(messageOf(german[key])) }));

function patternOf(message: string): Pattern {
  const places = [...message.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place));
  const parts = message.split(/\{\d\}/).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return { text: new RegExp(`^${parts.join("(.+?)")}$`, "u"), places };
}

function valuesIn(text: string, pattern: Pattern): ReadonlyMap<number, string> | undefined {
  const found = pattern.text.exec(text);
  return found ? new Map(pattern.places.map((place, index) => [place, found[index + 1] ?? ""])) : undefined;
}

/** The days around today as each language writes them. */
const days = new Map(
  Array.from({ length: 400 }, (_, ago) => addDays(today, -ago)).map((day) => [
    formats("en").day(day),
    formats("de").day(day),
  ]),
);

const known = new Map<string, boolean>();

/** Returns whether a German text is made from the same template as an English one, with the same values. */
export function isSame(english: string, other: string): boolean {
  const key = `${english}\n${other}`;
  const found = known.get(key) ?? isMadeAlike(english, other) ?? isSameInParts(english, other);
  known.set(key, found);
  return found;
}

/** Returns undefined where there is no template for the English text that fits the German one. */
function isMadeAlike(english: string, other: string): true | undefined {
  const fits = templates.some((template) => {
    const values = valuesIn(english, template.english);
    const others = values && valuesIn(other, template.german);
    return others && [...values].every(([place, value]) => isSameValue(value, others.get(place) ?? ""));
  });
  return fits || undefined;
}

/** Two sentences in a row, as one paragraph. */
function isSameInParts(english: string, other: string): boolean {
  const [first = "", ...more] = english.split(/(?<=\.) /);
  const [otherFirst = "", ...others] = other.split(/(?<=\.) /);
  return more.length > 0 && isMadeAlike(first, otherFirst) === true && isSame(more.join(" "), others.join(" "));
}

/** A number, a day, a word of the user's, a text made from a template, or a list of those. */
function isSameValue(english: string, other: string): boolean {
  if (/^[<>\d.,–%]+$/.test(english)) return english === other.replaceAll("\u00A0", "").replaceAll(",", ".");
  if (days.get(english) === other || isMadeAlike(english, other)) return true;
  if (["board", "referral", "warm"].includes(english)) return english === other;
  const [items, others] = [english.split(", "), other.split(/, | und /)];
  return (
    items.length > 1 &&
    items.length === others.length &&
    items.every((item, index) => isSameValue(item, others[index] ?? ""))
  );
}
