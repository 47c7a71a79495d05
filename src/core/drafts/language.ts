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

/** Names that end in a word for a talk. */
const englishTalk =
  /\b(?:interview|screen|screening|call|chat|conversation|round|meeting|talk|session|panel|workshop|day|intro|fair|visit|tour|lunch|dinner|coffee|review)$/iu;
/** Words that say of which kind an interview is. */
const kindsOfInterview =
  /^(?:system|design|architecture|technical|tech|code|coding|pair|live|programming|algorithms?|final|last|first|second|third|initial|follow|up|on|site|onsite|remote|virtual|video|phone|in|person|hr|recruiter|hiring|manager|management|team|peer|culture|cultural|fit|values|behaviou?ral|leadership|product|case|study|portfolio|presentation|challenge|test|task|assignment|take|home|cto|ceo|founder|executive|and)$/iu;

const phrases: Readonly<Record<DraftLanguage, Phrases>> = {
  en: {
    locale: "en-GB",
    onDay: (date) => `on ${date}`,
    inMonth: (date) => `in ${date}`,
    inYear: (date) => `in ${date}`,
    ordinals: ["first", "second", "third", "fourth", "fifth"],
    numberedTalk: (ordinal) => `the ${ordinal} interview`,
    namedTalk: (round) => {
      if (englishTalk.test(round)) return `the ${round}`;
      return round.split(/[\s/&-]+/u).every((word) => kindsOfInterview.test(word))
        ? `the ${round} interview`
        : `the interview (${round})`;
    },
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
 * The name to greet by where first names are usual. It is the first name where that is certain: the first of two words
 * in Latin letters, neither in capitals and no title among them. Else it is the whole name, which is never wrong, also
 * for two people; null for a team, a title alone or an address, which are no names to greet by.
 */
export function firstName(name: string): string | null {
  const words = name.split(/\s+/u).filter(Boolean);
  if (words.some(isOfTeam) || words.every(isTitle) || words.some(isAddress)) return null;
  const [first = ""] = words;
  const isCertain =
    words.length === 2 &&
    words.every((word) => latinWord.test(word) && !isInCapitals(word) && !isTitle(word) && !particles.test(word)) &&
    !oftenFamilyName.test(first);
  return isCertain ? first : words.join(" ");
}

/** The name as people say it: without what stands behind it in brackets, such as pronouns or a department. */
export function spokenName(name: string): string {
  return name.replace(/(?<=\S)\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u, "").trim();
}

function isOfTeam(word: string): boolean {
  return word.split(/[-/&+]/u).some((part) => teams.test(part.replace(/[.,:;]+$/u, "")));
}

function isTitle(word: string): boolean {
  const parts = word.split(/[.,-]/u).filter(Boolean);
  return parts.length > 0 && parts.every((part) => titles.test(part));
}

function isAddress(word: string): boolean {
  return /\S@\S|^(?:https?:|www\.)/iu.test(word);
}

/** Family names are often written so, in either place. A single letter is an initial. */
function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

const latinWord = /^[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*$/u;
const titles =
  /^(?:dr|prof|professor|professorin|doktor|doctor|mr|mrs|ms|miss|mx|herrn?|frau|sir|madam|dame|dipl|ing|mag|ph|d|phd|mba|msc|bsc|md|rev)$/iu;
const particles =
  /^(?:van|von|vom|zu|zum|zur|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|les|el|al|bin|ibn|abu|ben|ten|ter|af|av|y|e)$/iu;
/** The most usual family names of languages that put them first. */
const oftenFamilyName =
  /^(?:ng[uư]y[eễ]n|tr[aầ]n|l[eê]|ph[aạ]m|ho[aà]ng|hu[yỳ]nh|phan|v[uũ]|v[oõ]|[đd][aặ]ng|b[uù]i|[đd][oỗ]|ng[oô]|d[uư][oơ]ng|li|wang|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|zhu|guo|gao|luo|kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|nagy|kov[aá]cs|szab[oó]|horv[aá]th)$/iu;
const teams =
  /^(?:the|our|your|team|hr|human|people|talents?|resources|recruit(?:ing|ment|ers?)|hiring|careers?|karriere|acquisition|departments?|abteilung|office|staff|panel|interviewers?|managers?|damen|herren|personal(?:abteilung|team|wesen|er(?:in)?)?|bewerbungen|bewerbermanagement)$/iu;
