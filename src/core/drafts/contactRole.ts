import type { Application } from "../schema/applications.ts";

export type Contact = NonNullable<Application["contacts"]>[number];

/** Whether the contact is a friend or gave a referral or a reference: no letter asks them where things stand. */
export function isReferrer({ role = "" }: Contact): boolean {
  return ownFriends.test(role) || referrers.test(role.replace(notReferrers, ""));
}

/** Whether the contact fills the role: a recruiter or the hiring manager. */
export function decidesOnRole(contact: Contact): boolean {
  return !isReferrer(contact) && deciders.test(contact.role ?? "");
}

/** Words of English and German roles. */
const ownFriends = wordsOf("", "friend of mine", "freund(?:in)? von mir");
const referrers = wordsOf(
  "",
  "friends?",
  "buddy",
  "pal",
  "mate",
  "acquaintance",
  "referrals?",
  "referrers?",
  "referr?ed",
  "refers",
  "recommended",
  "recommender",
  "references?",
  "referees?",
  "introduced (?:me|us)",
  "vouched",
  "freund(?:in)?",
  "kumpel",
  "bekannter?",
  "empfehlung(?:en)?",
  "empfehler(?:in)?",
  "empfiehlt",
  "empfohlen",
  "empfahl",
  "referenz(?:en|geber(?:in)?)?",
  "geworben",
  "(?:former|previous|ex|ehemalige[rn]?|frühere[rn]?)[- ](?:colleague|co-?worker|teammate|kolleg(?:e|in|en))",
);
/** "Referral programme manager", "friend of Tom" and "referred by Tom" say something else. */
const notReferrers = wordsOf(
  "g",
  "referrals? (?:program(?:me)?|manager|team|coordinator)",
  "friend of",
  "referred by",
  "recommended by",
  "empfohlen von",
  "freund(?:in)? von",
);
const deciders = wordsOf(
  "",
  "recruit(?:er|ers|erin|ing|ment)",
  "talents?",
  "sourcer(?:in)?",
  "head[- ]?hunter(?:in)?",
  "staffing",
  "hiring",
  "hr",
  "hrbp",
  "human resources",
  "people (?:partner|operations|ops|team|lead|manager)",
  "personal(?:er|erin|leiter|leiterin|leitung|abteilung|referent|referentin|berater|beraterin|vermittler|vermittlerin|disponent|disponentin|verantwortlicher?|manager|managerin|wesen|chef|chefin|management)",
  "vermittler(?:in)?",
  "bewerbermanagement",
  "ansprechpartner(?:in)?",
  "einstellende[rn]?",
  "fachvorgesetzte[rn]?",
  "vorgesetzte[rn]?",
);

function wordsOf(flags: string, ...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join("|")})(?!\p{L})`, `${flags}iu`);
}
