import { eventsOf } from "../application/events.ts";
import { sameName } from "../application/identity.ts";
import { eventsAfter, lastSettling } from "../application/settlingEvents.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import { isName } from "./known.ts";
import { takesNoAnswer } from "./noAnswer.ts";

/** A talk that nobody was thanked for yet, or not everybody. */
export interface OwedThanks<Talk extends ApplicationEvent> {
  readonly talk: Talk;
  /** Those still to be thanked, as far as it is known who took part. */
  readonly people: readonly string[];
}

/**
 * Returns those of the talks for which thanks are owed, on the last day with any of them. Whoever has an address gets
 * thanks of their own; where nobody has, one mail is enough. Thanks that do not say to whom they went were for all, and
 * after an offer, or when the user left them out, none are owed.
 */
export function owedThanks<Talk extends ApplicationEvent>(
  application: Application,
  talks: readonly Talk[],
): readonly OwedThanks<Talk>[] {
  const day = talks.at(-1)?.date;
  const events = eventsOf(application);
  const named: string[] = [];
  return talks
    .filter(({ date }) => date === day)
    .flatMap((talk) => {
      const after = eventsAfter(events, talk);
      if (lastSettling(after, ["offer", "accepted"], ["thank_you"])) return [];
      const sent = after.filter(({ type }) => type === "thank_you_sent");
      if (sent.some((event) => !(event.with ?? []).some(isName))) return [];
      const all = (talk.with ?? []).filter(isName);
      const reachable = all.filter((name) => hasAddress(application, name));
      if (reachable.length === 0) return sent.length > 0 ? [] : [{ talk, people: all }];
      const thanked = [...sent.flatMap((event) => event.with ?? []), ...named];
      const people = reachable.filter((name) => !thanked.some((other) => sameName(name, other)));
      named.push(...people);
      return people.length > 0 ? [{ talk, people }] : [];
    });
}

function hasAddress({ contacts = [] }: Application, name: string): boolean {
  return contacts.some((one) => one.email && !takesNoAnswer(one.email) && sameName(name, one.name));
}
