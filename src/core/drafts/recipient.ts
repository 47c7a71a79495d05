import { eventsOf } from "../application/events.ts";
import type { Day } from "../calendar/calendar.ts";
import type { Application } from "../schema/applications.ts";
import type { Path } from "../document/document.ts";
import type { DraftKind } from "./kinds.ts";
import { talksBy } from "./talk.ts";

/** Whom a draft is for, and where the record says so. */
export interface Recipient {
  readonly name?: string;
  readonly email?: string;
  /** Where name and address stand in the record. */
  readonly namePath?: Path;
  readonly emailPath?: Path;
}

const toWhomWasMet: ReadonlySet<DraftKind> = new Set(["thank_you", "feedback", "rejection_thank_you", "stay_in_touch"]);

/**
 * Who should get the mail: for thanks, feedback and a later hello the contact of the latest talk, else the first contact
 * with an address, else the first contact, else the name of somebody who was in a talk. Nobody when the record knows nobody.
 */
export function recipientOf(application: Application, kind: DraftKind, today: Day): Recipient {
  const contacts = (application.contacts ?? []).map((contact, index) => ({ contact, index }));
  const met = peopleMet(application, today);
  const metContact = met
    .map(({ name }) => contacts.find(({ contact }) => contact.email && sameName(name, contact.name)))
    .find((contact) => contact !== undefined);
  const chosen =
    (toWhomWasMet.has(kind) ? metContact : undefined) ??
    contacts.find(({ contact }) => contact.email) ??
    contacts[0];
  if (chosen) {
    const { contact, index } = chosen;
    return {
      name: contact.name,
      namePath: ["contacts", index, "name"],
      ...(contact.email ? { email: contact.email, emailPath: ["contacts", index, "email"] } : {}),
    };
  }
  const person = met[0];
  return person ? { name: person.name, namePath: person.path } : {};
}

/** How many talks the person was in, by name. */
export function talksWith(application: Application, name: string, today: Day): number {
  return talksBy(eventsOf(application), today).filter((event) => event.with?.some((person) => sameName(person, name))).length;
}

/** The people of the talks, those of the latest talk first, with their place in the record. */
function peopleMet(application: Application, today: Day): readonly { readonly name: string; readonly path: Path }[] {
  const listed = application.events ?? [];
  return talksBy(eventsOf(application), today)
    .toReversed()
    .flatMap((event) => (event.with ?? []).map((name, index) => ({ name, path: ["events", listed.indexOf(event), "with", index] })));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
