import { eventsOf } from "../application/events.ts";
import type { Application } from "../schema/applications.ts";
import type { Path } from "../document/document.ts";
import type { DraftKind } from "./kinds.ts";
import { isTalk } from "./talk.ts";

/** Whom a draft is for, and where the record says so. */
export interface Recipient {
  readonly name?: string;
  readonly email?: string;
  /** Where name and address stand in the record. */
  readonly namePath?: Path;
  readonly emailPath?: Path;
}

/**
 * Who should get the mail: for thanks and feedback somebody who was in the last talk, else the first contact with an
 * address, else the first contact, else the name of somebody who was in a talk. Nobody when the record knows nobody.
 */
export function recipientOf(application: Application, kind: DraftKind): Recipient {
  const contacts = (application.contacts ?? []).map((contact, index) => ({ contact, index }));
  const met = peopleMet(application);
  const metContact = contacts.find(({ contact }) => contact.email && met.some(({ name }) => sameName(name, contact.name)));
  const chosen =
    (kind === "thank_you" || kind === "feedback" || kind === "rejection_thank_you" ? metContact : undefined) ??
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
export function talksWith(application: Application, name: string): number {
  return eventsOf(application).filter((event) => isTalk(event) && event.with?.some((person) => sameName(person, name))).length;
}

/** The people of the talks, those of the latest talk first, with their place in the record. */
function peopleMet(application: Application): readonly { readonly name: string; readonly path: Path }[] {
  const listed = application.events ?? [];
  return eventsOf(application)
    .filter(isTalk)
    .toReversed()
    .flatMap((event) => (event.with ?? []).map((name, index) => ({ name, path: ["events", listed.indexOf(event), "with", index] })));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
