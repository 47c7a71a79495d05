import { contactLink } from "../nextSteps/contactLink.ts";
import { contactMeant } from "../schema/contactMeant.ts";
import type { Achievement, Journal, Person, Strength } from "../schema/journal.ts";
import type { Changes } from "./changes.ts";

/** Adds an achievement to the journal. */
export function achievementChanges({ date, text, evidence, tags = [] }: Achievement): Changes {
  const item = { date, text, ...said({ evidence }), ...(tags.length > 0 && { tags }) };
  return { journal: [{ kind: "addItem", list: "achievements", item }] };
}

/** Adds a strength to the journal. */
export function strengthChanges({ text, evidence }: Strength): Changes {
  return { journal: [{ kind: "addItem", list: "strengths", item: { text, ...said({ evidence }) } }] };
}

/** Adds a person to the journal. */
export function personChanges({ name, kind, contact, every }: Person): Changes {
  const item = { name, ...(kind && { kind }), ...said({ contact, every }) };
  return { journal: [{ kind: "addItem", list: "people", item }] };
}

/** Writes the name and the signature of mails into the journal; what is left open stays as it is. */
export function meChanges({ name, signature }: NonNullable<Journal["me"]>): Changes {
  return {
    journal: Object.entries(said({ name, signature })).map(([key, value]) => ({
      kind: "setValue",
      path: ["me", key],
      value,
    })),
  };
}

/** Returns the texts that say something. */
function said<Key extends string>(
  texts: Readonly<Record<Key, string | undefined>>,
): Readonly<Partial<Record<Key, string>>> {
  const entries = Object.entries<string | undefined>(texts).filter(([, text]) => text !== undefined && text !== "");
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}

/** Reads what shows an achievement: words that begin with # are its tags, the rest is a link, a commit or a path. */
export function shownMeant(text: string): Pick<Achievement, "evidence" | "tags"> {
  const words = text.split(/\s+/);
  const isTag = (word: string): boolean => /^#[^#]/.test(word);
  const tags = new Set(words.filter(isTag).map((word) => word.slice(1).replace(/[,;]$/, "")));
  const evidence = words
    .filter((word) => !isTag(word))
    .join(" ")
    .trim();
  return { ...said({ evidence }), ...(tags.size > 0 && { tags: [...tags] }) };
}

/** Reads a person with a mail address or a phone number behind the name: `Sam, sam@example.org`. */
export function personMeant(text: string): Pick<Person, "name" | "contact"> {
  const { name, email } = contactMeant(text);
  if (email !== undefined) return { name, contact: email };
  const [, before = "", last = ""] = /^(.*?)[\s,;:]+(\+?[\d\s().\/-]+)$/.exec(text.trim()) ?? [];
  return before !== "" && contactLink(last) !== undefined
    ? { name: before, contact: last.trim() }
    : { name: text.trim() };
}

/** Returns what names an achievement as the evidence of a strength: its date, or its text where the date names two. */
export function evidenceBy({ date, text }: Achievement, all: readonly Achievement[]): string {
  return all.filter((other) => other.date === date).length > 1 ? text : date;
}
