import { sameName } from "../application/identity.ts";
import { latestTry } from "../application/standing.ts";
import type { Now } from "../dates/now.ts";
import type { Path } from "../document/document.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { isAtAgency } from "./agency.ts";
import { type Contact, decidesOnRole, isReferrer } from "./contactRole.ts";
import { formatMailbox, mailboxesOf } from "./draftText.ts";
import type { DraftKind } from "./kinds.ts";
import { isName } from "./known.ts";
import { takesNoAnswer } from "./noAnswer.ts";
import { owedThanks } from "./owedThanks.ts";
import { happenedBy, talksBy } from "./talk.ts";

/** Whom a draft is for, and where the record says so. */
export interface Recipient {
  readonly name?: string;
  readonly email?: string;
  /** Where name and address stand in the record. */
  readonly namePath?: Path;
  readonly emailPath?: Path;
}

/** The mails that go to somebody who was in a talk, where that is known. */
export const toWhomWasMet: ReadonlySet<DraftKind> = new Set([
  "thank_you",
  "feedback",
  "rejection_thank_you",
  "stay_in_touch",
]);

/** The mails that answer a rejection, to whoever wrote it. */
const answeringTheNo: ReadonlySet<DraftKind> = new Set(["rejection_thank_you", "feedback"]);

/**
 * Who should get the mail. Thanks for a talk are for whoever was in it, where it says who was, even when there is no
 * address then. What answers a rejection is for whoever wrote it, where it says who did. All else is for the contact at
 * the agency, where there is one; then thanks, feedback and a later hello are for the contact of the latest talk. Else
 * it is the recruiter or the hiring manager before anybody else, and who has an address before who has none; at last
 * the name of somebody who was in a talk. Nobody when the record knows nobody: a contact whose only address takes no
 * answer is nobody to write to, and a friend or referrer gets no more than a hello, or thanks for a talk they were in.
 */
export function recipientOf(application: Application, kind: DraftKind, now: Now): Recipient {
  const reachable = (application.contacts ?? [])
    .map((contact, index) => ({ contact, index }))
    .filter(({ contact }) => !takesNoAnswer(contact.email ?? "") && (isName(contact.name) || contact.email));
  const contacts = reachable
    .filter(({ contact }) => !isReferrer(contact) || suitsReferrer(kind, application))
    .toSorted((a, b) => rankOf(a.contact) - rankOf(b.contact));
  const { via } = application;
  const between = via === undefined ? undefined : contacts.find(({ contact }) => isAtAgency(contact, via));
  const talks = talksBy(application, now);
  const toThank = kind === "thank_you" ? peopleToThank(application, talks) : [];
  const met =
    toThank.length > 0
      ? toThank
      : peopleOf(application, talks).filter(
          ({ name }) => kind === "thank_you" || suitsReferrer(kind, application) || !isOnlyReferrer(application, name),
        );
  const contactOf = ({ name }: Named) =>
    (kind === "thank_you" ? reachable : contacts).find(({ contact }) => contact.email && sameName(name, contact.name));
  const metContact = met.map(contactOf).find((contact) => contact !== undefined);
  const writers = answeringTheNo.has(kind) ? writersOfTheNo(application, now) : [];
  const writer = writers.map(contactOf).find((contact) => contact !== undefined);
  const chosen =
    toThank.length > 0
      ? metContact
      : (writer ?? between ?? (toWhomWasMet.has(kind) ? metContact : undefined) ?? contacts[0]);
  if (chosen) {
    const { contact, index } = chosen;
    return {
      ...(isName(contact.name) ? { name: contact.name, namePath: ["contacts", index, "name"] } : {}),
      ...(contact.email ? { email: contact.email, emailPath: ["contacts", index, "email"] } : {}),
    };
  }
  const person = writers[0] ?? met[0];
  return person ? { name: person.name, namePath: person.path } : {};
}

function writersOfTheNo(application: Application, now: Now): readonly Named[] {
  const no = latestTry(happenedBy(application, now)).findLast(({ type }) => type === "rejected");
  return no ? peopleOf(application, [no]) : [];
}

/** Whether the talks have several with the person, so that a last one may be asked for. */
export function metOften(talks: readonly ApplicationEvent[], name: string): boolean {
  return talks.filter((event) => event.with?.some((person) => sameName(person, name))).length > 1;
}

/** Those who took part in the last talk; before them, who has not been thanked for the talks of its day. */
function peopleToThank(application: Application, talks: readonly ApplicationEvent[]): readonly Named[] {
  const owed = owedThanks(application, talks).flatMap(({ talk, people }) =>
    peopleOf(application, [talk]).filter(({ name }) => people.some((person) => sameName(name, person))),
  );
  return owed.length > 0 ? owed : peopleOf(application, talks.slice(-1));
}

/** Whether a friend or referrer may get the mail: a hello, or an ask for work that was meant for them. */
function suitsReferrer(kind: DraftKind, application: Application): boolean {
  return kind === "stay_in_touch" || (kind === "outreach" && application.kind === "outreach");
}

function isOnlyReferrer({ contacts = [] }: Application, name: string): boolean {
  const same = contacts.filter((contact) => sameName(name, contact.name));
  return same.length > 0 && same.every(isReferrer);
}

/** The lower, the sooner: by role first, then by whether there is an address. */
function rankOf(contact: Contact): number {
  return (decidesOnRole(contact) ? 0 : isReferrer(contact) ? 4 : 2) + (contact.email ? 0 : 1);
}

/**
 * Returns the text behind `To:`, "" without an address; undefined when it would not be read as exactly this mailbox.
 */
export function toLineOf({ name = "", email }: Recipient): string | undefined {
  if (email === undefined) return "";
  const mailbox = { name: name.trim(), address: email.trim() };
  const line = formatMailbox(mailbox);
  const [read] = mailboxesOf(line) ?? [];
  return read?.address === mailbox.address ? line : undefined;
}

/** The talks the person was in, by name, and those of which nobody noted who was in them. */
export function talksWith(application: Application, name: string, now: Now): readonly ApplicationEvent[] {
  return talksBy(application, now).filter(
    ({ with: people = [] }) => !people.some(isName) || people.some((person) => sameName(person, name)),
  );
}

/** A name, and its place in the record. */
interface Named {
  readonly name: string;
  readonly path: Path;
}

/** The people of the talks, those of the latest talk first. */
function peopleOf(application: Application, talks: readonly ApplicationEvent[]): readonly Named[] {
  const listed = application.events ?? [];
  return talks
    .toReversed()
    .flatMap((event) =>
      (event.with ?? []).map((name, index) => ({ name, path: ["events", listed.indexOf(event), "with", index] })),
    )
    .filter(({ name }) => isName(name));
}
