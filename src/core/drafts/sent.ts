import { isConversation } from "../application/eventKinds.ts";
import { eventsOf, firstOf } from "../application/events.ts";
import { sameName } from "../application/identity.ts";
import type { PartialDate } from "../dates/dates.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { EventType } from "../schema/vocabulary.ts";
import { type DraftText, mailboxesOf } from "./draftText.ts";
import type { DraftKind } from "./kinds.ts";

const eventOfKind: Readonly<
  Record<Exclude<DraftKind, "thank_you" | "rejection_thank_you" | "outreach" | "negotiate">, EventType>
> = {
  check_in: "check_in_sent",
  ask_kindly: "check_in_sent",
  feedback: "feedback_asked",
  stay_in_touch: "kept_in_touch",
  accept: "accepted",
  decline: "declined",
  withdraw: "withdrawn",
};

/**
 * The events that say the mail went out on `day`. Thanks after a rejection count as an ask for feedback only when a
 * question is left in the mail; the first mail of an outreach is its `applied`; a mail about terms is a note with the
 * mail's own subject, as it changes nothing yet. Thanks for a talk say to whom of those who took part they went.
 */
export function eventsWhenSent(
  kind: DraftKind,
  application: Application,
  draft: DraftText,
  day: PartialDate,
): readonly ApplicationEvent[] {
  switch (kind) {
    case "rejection_thank_you":
      return [
        { date: day, type: "thank_you_sent" },
        ...(asksSomething(draft.body) ? [{ date: day, type: "feedback_asked" } as const] : []),
      ];
    case "outreach":
      return [{ date: day, type: isFirstAsk(application) ? "applied" : "kept_in_touch" }];
    case "negotiate":
      return [{ date: day, type: "note", note: draft.subject }];
    case "thank_you": {
      const thanked = peopleIn(draft.to, application);
      return [{ date: day, type: "thank_you_sent", ...(thanked.length > 0 && { with: thanked }) }];
    }
    case "check_in":
    case "ask_kindly":
    case "feedback":
    case "stay_in_touch":
    case "accept":
    case "decline":
    case "withdraw":
      return [{ date: day, type: eventOfKind[kind] }];
  }
}

/** Whether the text has a question in it, in any script's question mark; one inside an address of a page is none. */
export function asksSomething(text: string): boolean {
  return /[?？؟]/u.test(text.replace(/\b(?:https?:\/\/|www\.)\S*[^\s?？؟]/giu, ""));
}

function isFirstAsk(application: Application): boolean {
  return application.kind === "outreach" && !firstOf(eventsOf(application), "applied");
}

/** Those of the talks' people that the line behind `To:` names, by name or by the address of a contact. */
function peopleIn(to: string, application: Application): readonly string[] {
  const { contacts = [] } = application;
  const mailboxes = mailboxesOf(to) ?? [];
  const isMeant = (person: string): boolean =>
    mailboxes.some(
      ({ name, address }) =>
        sameName(name, person) ||
        contacts.some((one) => sameName(one.name, person) && one.email?.toLowerCase() === address.toLowerCase()),
    );
  const people = eventsOf(application)
    .filter(isConversation)
    .flatMap((talk) => talk.with ?? []);
  return [...new Set(people.filter(isMeant))];
}
