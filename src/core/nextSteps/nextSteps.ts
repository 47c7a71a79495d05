import { eventsOf } from "../application/events.ts";
import type { LoggedApplication } from "../application/record.ts";
import { stateOn } from "../application/standing.ts";
import { addDays, type Day, workingDayFrom } from "../dates/dates.ts";
import type { Now } from "../dates/now.ts";
import type { Journal } from "../schema/journal.ts";
import { finish } from "../turns.ts";
import { heldUntil } from "./coolOff.ts";
import { personStep, planStep } from "./journalSteps.ts";
import { acceptedSteps, liveSteps } from "./liveSteps.ts";
import { reviewStep } from "./manyRejections.ts";
import type { RoutineSettings } from "./settings.ts";
import type { RoutineHunt, RoutineKind, Step, Subject } from "./step.ts";
import { isLongClosed, stepsAfterEnd } from "./stepsAfterEnd.ts";
import { notBefore, place, type Suggestion } from "./suggestion.ts";

/** Steps that cannot wait come first, then those owed to others, then those for oneself. */
const order = [
  "prepare",
  "answer_by",
  "hand_in_by",
  "apply_by",
  "rejection_thank_you",
  "thank_you",
  "ask_kindly",
  "ask_after_talk",
  "check_in",
  "archive",
  "reflect",
  "plan",
  "review_wants",
  "stay_in_touch",
] as const satisfies readonly RoutineKind[];

/**
 * The steps that are due, in a kind order, and after them the coming ones by their day. Depends on nothing but the
 * arguments, and not on the order of the records.
 *
 * A long search does not flood the list: whatever waits for somebody fades; applications nobody answered and where
 * nobody is known suggest nothing; and archiving what needs no farewell is one step per folder. On the day of a
 * rejection no looking back is due, at whichever application, and later one at a time.
 */
export function nextSteps(hunts: readonly RoutineHunt[], settings: RoutineSettings, now: Now): readonly Step[] {
  return finish(nextStepsInTurns(hunts, settings, now));
}

/**
 * As {@link nextSteps}, with a pause after each record and each step that is sorted, so that a host can do something
 * else meanwhile.
 */
export function* nextStepsInTurns(
  hunts: readonly RoutineHunt[],
  settings: RoutineSettings,
  now: Now,
): Generator<undefined, readonly Step[]> {
  // The order of an application's events is worked out once. Here, so that whatever looks through all of them is quick.
  for (const { records } of hunts) {
    for (const { application } of records) {
      eventsOf(application);
      yield;
    }
  }
  const held = heldUntil(
    hunts.flatMap(({ records }) => records),
    settings,
    now.today,
  );
  const steps: (readonly Step[])[] = [];
  for (const hunt of hunts) steps.push(yield* stepsOf(hunt, settings, now, held));
  yield;
  const sooner = yield* sorted(steps.flat());
  const spread = withOneLookBack(sooner, settings.comingDays, now.today);
  return spread === sooner ? sooner : yield* sorted(spread);
}

/** Leaves one look back for today, that on the latest rejection; one at a time is enough, and the others can wait. */
function withOneLookBack(steps: readonly Step[], comingDays: number, today: Day): readonly Step[] {
  const lookBacks = steps.filter(({ kind, state }) => kind === "reflect" && state === "due");
  const [, ...others] = lookBacks.toSorted((a, b) => (a.due > b.due ? -1 : a.due < b.due ? 1 : 0));
  if (others.length === 0) return steps;
  const next = workingDayFrom(addDays(today, 1));
  const isSoon = next <= addDays(today, comingDays);
  return steps.flatMap((step): readonly Step[] =>
    !others.includes(step) ? [step] : isSoon ? [{ ...step, due: next, state: "coming" }] : [],
  );
}

function* stepsOf(
  { folder, records, journal = {} }: RoutineHunt,
  settings: RoutineSettings,
  now: Now,
  held: Day | undefined,
): Generator<undefined, readonly Step[]> {
  const placed = (suggestion: Suggestion | undefined, subject: Subject): readonly Step[] => {
    const step = suggestion && place(suggestion, subject, settings.comingDays, now.today);
    return step ? [step] : [];
  };
  const own: Step[] = [];
  for (const record of records) {
    for (const suggestion of suggestionsOf(record, journal, settings, now)) {
      const later = suggestion.kind === "reflect" && held !== undefined ? notBefore(suggestion, held) : suggestion;
      own.push(...placed(later, { kind: "application", folder, record }));
    }
    yield;
  }
  const people = (journal.people ?? []).flatMap((person, index) =>
    placed(personStep(person, now.today), { kind: "person", folder, index, person }),
  );
  const plans = (journal.plan ?? []).flatMap((plan, index) =>
    placed(planStep(plan), { kind: "plan", folder, index, plan }),
  );
  const review = reviewStep(records, journal, settings, now.today);
  const wants = placed(review && held !== undefined ? notBefore(review, held) : review, { kind: "wants", folder });
  return [...(yield* together(own, folder, now.today)), ...people, ...plans, ...wants];
}

function suggestionsOf(
  { application }: LoggedApplication,
  journal: Journal,
  settings: RoutineSettings,
  now: Now,
): readonly Suggestion[] {
  if (application.follow_up === "none") return [];
  const state = stateOn(eventsOf(application), now.today);
  if (state === "accepted") return acceptedSteps(application, settings, now);
  if (state !== "live" && state !== "on_hold")
    return stepsAfterEnd(application, journal.reflections ?? [], settings, now);
  return application.archived === true ? [] : liveSteps(application, settings, now);
}

/**
 * The steps with all archiving that needs no farewell as one, when there is more than one; what was put off, by its
 * day.
 */
function* together(steps: readonly Step[], folder: string, today: Day): Generator<undefined, readonly Step[]> {
  const all: Step[] = [];
  const tidying = new Map<Day, Step[]>();
  for (const step of steps) {
    const day = step.state === "due" ? today : step.due;
    const group = isTidying(step, today) ? (tidying.get(day) ?? []) : all;
    group.push(step);
    if (group !== all) tidying.set(day, group);
  }
  for (const group of tidying.values()) all.push(...(yield* asOne(group, folder)));
  return all;
}

function* asOne(steps: readonly Step[], folder: string): Generator<undefined, readonly Step[]> {
  const ordered = yield* sorted(steps);
  const [first] = ordered;
  if (first === undefined || ordered.length < 2) return ordered;
  const records = ordered
    .map(({ subject }) => subject)
    .filter((subject) => subject.kind === "application")
    .map(({ record }) => record);
  const why = { code: "several-ended", count: records.length } as const;
  return [
    { kind: "archive", subject: { kind: "applications", folder, records }, why, due: first.due, state: first.state },
  ];
}

/** Form letters, ends of the user's own, and whatever ended a while ago. */
function isTidying({ why }: Step, today: Day): boolean {
  return why.code === "ended" && (why.after === "form-letter" || why.after === "own" || isLongClosed(why.date, today));
}

function* sorted(steps: readonly Step[]): Generator<undefined, readonly Step[]> {
  const keyed: { readonly step: Step; readonly key: string }[] = [];
  for (const step of steps) {
    keyed.push({ step, key: sortKey(step) });
    yield;
  }
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ step }) => step);
}

function sortKey(step: Step): string {
  const rank = String(order.indexOf(step.kind)).padStart(2, "0");
  const place = step.state === "due" ? ["0", rank, step.due] : ["1", step.due, rank];
  return [...place, ...names(step.subject), step.subject.folder].join("\u0000");
}

function names(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case "application":
      return [subject.record.application.company, subject.record.application.role, subject.record.key];
    case "applications":
      return [""];
    case "person":
      return [subject.person.name];
    case "plan":
      return [subject.plan.if];
    case "wants":
      return [""];
  }
}
