import { isBeginning, isRound } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { stateOf } from "../application/standing.ts";
import { earliestDay, isKnown, latestDay, type PartialDate } from "../dates/dates.ts";
import type { Achievement, Journal, Role } from "../schema/journal.ts";

/** A search: the applications up to one that was accepted. */
interface Search {
  readonly from: PartialDate;
  /** The day one was accepted; undefined while none was. */
  readonly to: PartialDate | undefined;
  readonly applications: number;
  /** Screens, assessments and interviews. */
  readonly rounds: number;
  readonly accepted: { readonly company: string; readonly role: string } | undefined;
}

/** One entry of the long line of a career. */
export type ArcEntry =
  | { readonly kind: "role"; readonly from: PartialDate; readonly role: Role }
  | { readonly kind: "achievement"; readonly from: PartialDate; readonly achievement: Achievement }
  | { readonly kind: "search"; readonly from: PartialDate; readonly search: Search };

/**
 * Roles, achievements and searches by the day they began; what is known only to the month or year goes before its days.
 */
export function arcOf(
  records: readonly LoggedApplication[],
  { roles = [], achievements = [] }: Journal,
): readonly ArcEntry[] {
  const entries: readonly ArcEntry[] = [
    ...roles.map((role) => ({ kind: "role", from: role.from, role }) as const),
    ...achievements.map((achievement) => ({ kind: "achievement", from: achievement.date, achievement }) as const),
    ...searchesOf(records).map((search) => ({ kind: "search", from: search.from, search }) as const),
  ];
  return entries.toSorted((a, b) => inOrder(a.from, b.from));
}

/** Whatever began after a day on which one was accepted belongs to the next search. Asks belong to none. */
function searchesOf(records: readonly LoggedApplication[]): readonly Search[] {
  const begun = records
    .filter(({ application }) => application.kind !== "outreach")
    .flatMap(({ application }) => {
      const events = eventsOf(application).filter(isBeginning);
      const from = events.find(({ date }) => isKnown(date))?.date;
      return from === undefined ? [] : [{ application, events, from }];
    });
  const searches: Search[] = [];
  for (const { application, events, from } of begun.toSorted((a, b) => inOrder(a.from, b.from))) {
    const last = searches.at(-1);
    const search = last && !(last.to !== undefined && earliestDay(from) > latestDay(last.to)) ? last : undefined;
    const { company, role } = application;
    const accepted = stateOf(events) === "accepted" ? events.findLast(({ type }) => type === "accepted") : undefined;
    const first =
      accepted && !search?.accepted
        ? { to: isKnown(accepted.date) ? accepted.date : undefined, accepted: { company, role } }
        : { to: search?.to, accepted: search?.accepted };
    const rounds = events.filter(isRound).length;
    if (search) searches.pop();
    searches.push({
      from: search?.from ?? from,
      applications: (search?.applications ?? 0) + 1,
      rounds: (search?.rounds ?? 0) + rounds,
      ...first,
    });
  }
  return searches;
}

function inOrder(a: PartialDate, b: PartialDate): number {
  return earliestDay(a) < earliestDay(b) ? -1 : earliestDay(a) > earliestDay(b) ? 1 : a.length - b.length;
}
