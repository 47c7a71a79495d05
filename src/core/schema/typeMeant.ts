import type { EventType } from "./vocabulary.ts";

/** The type that a word of another tracker says, and whether the word names a kind of talk as well. */
export interface TypeMeant {
  readonly type: EventType;
  readonly isRound: boolean;
}

/** Words that people and other trackers use for a type, one list a line. */
const plainWords: Partial<Readonly<Record<EventType, string>>> = {
  saved: "bookmarked, bookmark, wishlist, wish list, interested, to apply, lead, vorgemerkt, gemerkt, merkliste",
  applied:
    "apply, sent, submitted, application sent, application submitted, beworben, bewerbung gesendet, " +
    "bewerbung abgeschickt",
  acknowledged:
    "received, application received, confirmation, auto reply, automatic reply, eingangsbestätigung, " +
    "empfangsbestätigung",
  reply: "replied, responded, response, contacted, recruiter reply, antwort, rückmeldung, geantwortet",
  screen: "screening, first call, erstes telefonat, erstgespräch, telefonat",
  assessment: "test, task, homework, assignment, aufgabe, testaufgabe, probeaufgabe",
  interview: "interviewing, interviewed, vorstellungsgespräch, bewerbungsgespräch, gespräch",
  offer: "offered, job offer, offer received, received offer, negotiating, negotiation, angebot, jobangebot, zusage",
  accepted:
    "hired, offer accepted, accepted offer, signed, angenommen, angebot angenommen, eingestellt, unterschrieben",
  rejected: "rejection, rejected by company, not selected, unsuccessful, no offer, absage, absage erhalten, abgelehnt",
  declined: "offer declined, declined offer, angebot abgelehnt",
  withdrawn: "withdrew, i withdrew, withdraw, application withdrawn, zurückgezogen, bewerbung zurückgezogen",
  on_hold: "hold, paused, pausiert, zurückgestellt",
  reopened: "reactivated, wieder offen",
  thank_you_sent: "thank you, thanks, thank you note, thanks sent, dank, dankesmail, bedankt",
  check_in_sent: "follow up, followup, followed up, follow up sent, check in, nachgefragt, nachfrage, nachgefasst",
  feedback_asked: "asked for feedback, feedback requested, nach feedback gefragt",
  feedback_received: "feedback, got feedback, feedback erhalten",
  kept_in_touch: "in touch, stayed in touch, kontakt gehalten",
  practice:
    "mock, mock interview, practice interview, interview practice, practise, mock call, dry run, " +
    "probegespräch, übungsgespräch, probeinterview, bewerbungstraining, übung",
  note: "comment, remark, notiz, bemerkung, anmerkung",
};

/** Words that say which kind of talk or task it is, and so the type of it. */
const roundWords: Partial<Readonly<Record<EventType, string>>> = {
  screen:
    "phone screen, phone call, phone interview, telephone interview, recruiter screen, recruiter call, " +
    "hr screen, hr call, intro call, initial call, telefoninterview, kennenlerngespräch",
  assessment:
    "oa, online assessment, take home, take home test, take home assignment, coding challenge, " +
    "coding test, code challenge, case study, technical test, technical assessment, fallstudie, " +
    "einstellungstest",
  interview:
    "technical interview, tech interview, onsite, on site, onsite interview, final, final interview, " +
    "final round, trial day, trial work, work trial, assessment center, assessment centre, panel, panel interview, system design, hiring manager interview, video interview, " +
    "hr interview, second interview, fachgespräch, zweitgespräch, probearbeiten, probetag, schnuppertag, hospitation",
};

/** Words for silence, which is no event. */
const silenceWords =
  "ghosted, ghosting, no response, no answer, no reply, no feedback, silence, silent, unresponsive, " +
  "keine antwort, keine rückmeldung, funkstille";

const longestWord = 40;

/**
 * Returns the type that somebody means by another word for it, in English or German, whatever its capitals, blanks,
 * hyphens and points; `"silence"` for a word that says that nobody answered. Undefined for any other word.
 */
export function typeMeant(word: string): TypeMeant | "silence" | undefined {
  return word.length > longestWord ? undefined : known().get(plain(word));
}

let table: ReadonlyMap<string, TypeMeant | "silence"> | undefined;

function known(): ReadonlyMap<string, TypeMeant | "silence"> {
  table ??= new Map<string, TypeMeant | "silence">([
    ...meanings(plainWords, false),
    ...meanings(roundWords, true),
    ...wordsOf(silenceWords).map((word) => [word, "silence"] as const),
  ]);
  return table;
}

function meanings(
  lists: Partial<Readonly<Record<EventType, string>>>,
  isRound: boolean,
): readonly (readonly [string, TypeMeant])[] {
  return (Object.entries(lists) as [EventType, string][]).flatMap(([type, list]) =>
    wordsOf(list).map((word) => [word, { type, isRound }] as const),
  );
}

function wordsOf(list: string): readonly string[] {
  return list.split(", ");
}

function plain(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_/-]+/gu, " ")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}
