import fc from "fast-check";
import { addDays, type Day, daysBetween } from "../../../../src/core/dates/dates.ts";
import type { Application, ApplicationEvent } from "../../../../src/core/schema/applications.ts";
import { randomNumbers } from "../../../../src/core/statistics/random.ts";
import { today } from "../../patterns/log.ts";
import { fates, logOf, slow, type Truth, usual } from "../../patterns/searches.ts";

/** How likely each of the things is that people also write down; none of them, or some. */
interface Habits {
  readonly forecasts: number;
  readonly reasons: number;
  readonly messages: number;
  readonly rounds: number;
  readonly tags: number;
  readonly others: number;
  /** How often they go silent after a talk. */
  readonly silence: number;
}

const often = fc.constantFrom(0, 0.3, 1);
const anyHabits: fc.Arbitrary<Habits> = fc.record({
  forecasts: often,
  reasons: often,
  messages: often,
  rounds: often,
  tags: often,
  others: fc.constantFrom(0, 0, 0.1, 0.4),
  silence: fc.constantFrom(0, 0.2, 0.6),
});

/** Where nearly all want to talk. */
const wanted: Truth = { ...usual, answered: 1, positive: 0.8 };

/** A search as it goes, of any size and age, kept up to today or left alone, with what else people write down. */
export const anySearch = fc
  .record({
    seed: fc.nat(),
    count: fc.oneof(fc.nat(12), fc.integer({ min: 8, max: 70 })),
    over: fc.constantFrom(0, 5, 20, 60, 150, 150),
    truth: fc.constantFrom(usual, slow, { ...usual, answered: 0.05 }, wanted, wanted),
    differs: fc.boolean(),
    end: fc.constantFrom(0, 0, 30),
    habits: fc.option(anyHabits, { nil: undefined }),
  })
  .map(({ seed, count, over, truth, differs, end, habits }): readonly Application[] => {
    const random = randomNumbers(seed);
    const last = addDays(today, -end);
    const source = () => ({ source: random() < 0.5 ? "board" : "referral" });
    const all = fates(random, last, { count, over, truth, more: source }).map((fate) =>
      differs && fate.more.source === "referral" ? { ...fate, positive: true, after: Math.floor(5 * random()) } : fate,
    );
    const log = logOf(all, last, random).map((one): Application => {
      const [{ date } = { date: last }] = one.events ?? [];
      const luck = random();
      if ((one.events ?? []).length > 1 || luck > 0.25) return one;
      const some = addDays(last, -Math.floor(random() * daysBetween(addDays(last, -1 - over), last)));
      const later = some > date ? some : last;
      return { ...one, events: [...(one.events ?? []), { date: later, type: luck < 0.15 ? "withdrawn" : "on_hold" }] };
    });
    return habits ? withMore(log, last, habits, random) : log;
  });

function withMore(
  log: readonly Application[],
  last: Day,
  habits: Habits,
  random: () => number,
): readonly Application[] {
  const some = log.map((one): Application => {
    const silence =
      random() < habits.silence ? (one.events ?? []).findLastIndex(({ type }) => type !== "rejected") : -1;
    const known = silence > 0 ? (one.events ?? []).slice(0, silence + 1) : (one.events ?? []);
    const events = known.flatMap((event, index, all) => [
      detailed(event, habits, random),
      ...followUps(all, index, last, habits, random),
    ]);
    return {
      ...one,
      ...(random() < habits.forecasts && { forecast: Math.floor(101 * random()) }),
      ...(random() < habits.tags && random() < 0.5 && { tags: ["warm"] }),
      events,
    };
  });
  const more = Array.from({ length: Math.ceil(20 * habits.others) }, () => other(last, random));
  return [...some, ...more];
}

/** An event with what its form asks for beside the day. */
function detailed(event: ApplicationEvent, { rounds, reasons }: Habits, random: () => number): ApplicationEvent {
  if (event.type === "rejected" && random() < reasons) {
    const [reason, basis] = [random(), random()];
    return {
      ...event,
      reason: reason < 0.2 ? "unknown" : reason < 0.6 ? "skills" : "timing",
      ...(basis < 0.8 && { basis: basis < 0.5 ? "stated" : "guessed" }),
    };
  }
  if (event.type !== "screen" && event.type !== "interview") return event;
  const type = event.type === "interview" && random() < rounds / 4 ? "assessment" : event.type;
  return {
    ...event,
    type,
    ...(random() < rounds && { hours: Math.floor(6 * random()) / 2 }),
    ...(random() < rounds && { round: "talk" }),
  };
}

/** What is written after an event and before the next one, with answers. */
function followUps(
  all: readonly ApplicationEvent[],
  index: number,
  last: Day,
  { messages }: Habits,
  random: () => number,
): readonly ApplicationEvent[] {
  const { type, date } = all[index] ?? { type: "note", date: last };
  const next = all[index + 1]?.date;
  const events: ApplicationEvent[] = [];
  const add = (days: number, event: Omit<ApplicationEvent, "date">, chance = 1): void => {
    const day = addDays(date as Day, days);
    if (random() < chance && day <= last && (next === undefined || day < next)) events.push({ date: day, ...event });
  };
  if (random() >= messages) return events;
  if (type === "screen" || type === "interview") {
    add(1, { type: "thank_you_sent" }, 0.7);
    add(2, { type: "interview", cancelled: "moved" }, 0.3);
    add(3, { type: "reply" }, 0.3);
    if (next === undefined && random() < 0.3) events.push({ date: addDays(today, 5), type: "interview" });
  } else if (type === "rejected") {
    add(1, { type: random() < 0.5 ? "feedback_asked" : "thank_you_sent" });
    add(2, { type: random() < 0.5 ? "feedback_received" : "reply" }, 0.5);
    if (random() < 0.3) {
      add(9, { type: "applied" });
      add(15, { type: random() < 0.5 ? "rejected" : "screen" }, 0.5);
    }
  } else if (type === "applied") {
    add(0, { type: "acknowledged", automatic: true }, 0.4);
    add(8, { type: "check_in_sent" }, 0.6);
    add(9, { type: "reply", automatic: true }, 0.3);
    if (next === undefined) add(10, { type: "reply" }, 0.3);
    add(14, { type: "kept_in_touch" }, 0.3);
    if (next === undefined) add(16, { type: "reply" }, 0.2);
  }
  return events;
}

/** Somebody who was asked for work, a role that they wrote about first, one that is only saved, or one within. */
function other(last: Day, random: () => number): Application {
  const luck = random();
  const date = addDays(last, -Math.floor(90 * random()));
  const events: ApplicationEvent[] = [{ date, type: "reply" }];
  const add = (type: ApplicationEvent["type"], chance: number): void => {
    if (random() < chance && date < last) events.push({ date: addDays(date, 1), type });
  };
  const one = { company: "Other", role: "Other", events };
  if (luck < 0.1) return { ...one, events: [{ date, type: "saved" }] };
  if (luck < 0.3) {
    add("screen", 0.5);
    add("rejected", 0.5);
    return one;
  }
  if (luck < 0.4) return { ...one, kind: "internal" };
  events[0] = { date, type: random() < 0.3 ? "note" : "kept_in_touch" };
  add("reply", 0.4);
  if (random() < 0.4) add(random() < 0.5 ? "rejected" : "offer", 1);
  return { ...one, kind: "outreach", ...(random() < 0.2 && { led_to: "x" }) };
}
