import { type Day, earliestDay, isDay, type PartialDate } from "../dates/dates.ts";
import type { DraftLanguage } from "./kinds.ts";

interface Phrases {
  readonly locale: string;
  readonly onDay: (date: string) => string;
  readonly inMonth: (date: string) => string;
  readonly inYear: (date: string) => string;
  readonly ordinals: readonly string[];
  readonly numberedTalk: (ordinal: string) => string;
  readonly namedTalk: (round: string) => string;
  readonly interview: string;
  readonly conversation: string;
}

const phrases: Readonly<Record<DraftLanguage, Phrases>> = {
  en: {
    locale: "en-GB",
    onDay: (date) => `on ${date}`,
    inMonth: (date) => `in ${date}`,
    inYear: (date) => `in ${date}`,
    ordinals: ["first", "second", "third", "fourth", "fifth"],
    numberedTalk: (ordinal) => `the ${ordinal} interview`,
    namedTalk: (round) =>
      /(?:interview|screen|call|chat|conversation|round|meeting|talk|session|panel|workshop|day|intro)$/iu.test(round)
        ? `the ${round}`
        : `the ${round} interview`,
    interview: "the interview",
    conversation: "our conversation",
  },
  de: {
    locale: "de-DE",
    onDay: (date) => `am ${date}`,
    inMonth: (date) => `im ${date}`,
    inYear: (date) => `im Jahr ${date}`,
    ordinals: ["erste", "zweite", "dritte", "vierte", "fünfte"],
    numberedTalk: (ordinal) => `das ${ordinal} Gespräch`,
    namedTalk: (round) => {
      if (/^\p{L}*(?:gespräch|interview|telefonat|treffen)$/iu.test(round)) return `das ${round}`;
      return /^\p{L}*runde$/iu.test(round) ? `die ${round}` : `das Gespräch (${round})`;
    },
    interview: "das Gespräch",
    conversation: "das Gespräch",
  },
};

const numberedRound =
  /^(?:(?:interview|round|runde|gespräch)\s*#?(\d)|(\d)(?:st|nd|rd|th|\.)\s*(?:interview|round|runde|gespräch))$/iu;
const longestRoundName = 40;

/** "on 9 September", "am 9. September", "in September"; with the year when it is not the year of `today`. */
export function when(date: PartialDate, language: DraftLanguage, today: Day): string {
  const { onDay, inMonth, inYear } = phrases[language];
  const words = dateWords(date, language, today);
  return date.length === 4 ? inYear(words) : isDay(date) ? onDay(words) : inMonth(words);
}

/** "9 September", "9. September", "September", "2026"; with the year when it is not the year of `today`. */
export function dateWords(date: PartialDate, language: DraftLanguage, today: Day): string {
  if (date.length === 4) return date;
  const format = new Intl.DateTimeFormat(phrases[language].locale, {
    ...(isDay(date) ? { day: "numeric" } : {}),
    month: "long",
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(new Date(`${earliestDay(date)}T00:00:00Z`));
}

/**
 * How a sentence speaks of a talk by the name of its round: "the second interview", "the system design interview".
 * Without a name that can be said, a talk that was no interview is a conversation.
 */
export function talkWords(round: string | undefined, isInterview: boolean, language: DraftLanguage): string {
  const { ordinals, numberedTalk, namedTalk, interview, conversation } = phrases[language];
  const anyTalk = isInterview ? interview : conversation;
  if (round === undefined || round === "" || round.length > longestRoundName) return anyTalk;
  const numbered = numberedRound.exec(round);
  if (!numbered) return namedTalk(round);
  const ordinal = ordinals[Number(numbered[1] ?? numbered[2]) - 1];
  return ordinal === undefined ? anyTalk : numberedTalk(ordinal);
}

/**
 * The name to greet by where first names are usual: the first word of a plain name of two or three words. Else the
 * whole name, because guessing would be worse than being formal; and null for a team, which has no name to greet by.
 */
export function firstName(name: string): string | null {
  const words = name.split(/\s+/u);
  const [first = ""] = words;
  if (words.some((word) => teams.test(word))) return null;
  const isPlain =
    words.length > 1 &&
    words.length < 4 &&
    !/[.,]$/u.test(first) &&
    !words.some((word) => titles.test(word) || particles.test(word));
  return isPlain ? first : name;
}

const titles = /^(?:dr|prof|professor|mr|mrs|ms|mx|herr|frau|sir|dame)$/iu;
const particles =
  /^(?:van|von|vom|zu|zum|zur|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|les|el|al|bin|ibn|abu|ben|ten|ter|af|av|y|e)$/iu;
const teams =
  /^(?:the|our|your|team|hr|human|people|talents?|resources|recruit(?:ing|ment|ers?)|hiring|careers?|acquisition|department|office|staff|personal(?:abteilung|team|wesen)?|bewerbungen|bewerbermanagement)$/iu;
