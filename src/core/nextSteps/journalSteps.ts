import { addDays, type Day, latestDay, type PartialDate } from "../dates/dates.ts";
import type { Person, Plan } from "../schema/journal.ts";
import type { RoutineHunt, Step } from "./step.ts";
import { onWorkingDay, place, type Suggestion } from "./suggestion.ts";

/**
 * Getting in touch with somebody of one's own people: on the day that was chosen, unless they spoke since; else as
 * often as the journal says, at once when it names no last time.
 */
export function personStep(person: Person, today: Day): Suggestion | undefined {
  const { every, last } = person;
  const chosen =
    person.due !== undefined && (last === undefined || latestDay(last) < person.due) ? person.due : undefined;
  const due = chosen ?? (every === undefined ? undefined : last === undefined ? today : dueAfter(last, every));
  if (due === undefined) return undefined;
  return onWorkingDay({
    kind: "stay_in_touch",
    why: { code: "person", ...(every === undefined ? {} : { every }), ...(last === undefined ? {} : { last }) },
    due,
  });
}

/** A plan whose day to look at it again has come. */
export function planStep(plan: Plan): Suggestion | undefined {
  return plan.due === undefined || plan.done !== undefined
    ? undefined
    : onWorkingDay({ kind: "plan", why: { code: "planned" }, due: plan.due });
}

/** Returns the plans that are not done, and neither due nor coming, in the order of the journal. */
export function openPlans({ folder, journal = {} }: RoutineHunt, comingDays: number, today: Day): readonly Step[] {
  return (journal.plan ?? []).flatMap((plan, index): readonly Step[] => {
    const subject = { kind: "plan", folder, index, plan } as const;
    const suggestion = planStep(plan);
    if (plan.done !== undefined || (suggestion && place(suggestion, subject, comingDays, today))) return [];
    return [{ kind: "plan", subject, why: { code: "planned" }, due: suggestion?.due ?? today, state: "open" }];
  });
}

function dueAfter(last: PartialDate, every: string): Day {
  const count = Number(every.slice(0, -1));
  const from = latestDay(last);
  return every.endsWith("m") ? addMonths(from, count) : addDays(from, every.endsWith("w") ? count * 7 : count);
}

/** The same day so many months later, or the last of that month when it is shorter. */
function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month =
    `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}` as PartialDate;
  const last = latestDay(month);
  const same = `${month}${day.slice(7)}` as Day;
  return same < last ? same : last;
}
