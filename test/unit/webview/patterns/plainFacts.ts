import { type Day, daysBetween } from "../../../../src/core/dates/dates.ts";
import { type Patterns, patterns } from "../../../../src/core/patterns/patterns.ts";
import type { Application, ApplicationEvent } from "../../../../src/core/schema/applications.ts";
import { today } from "../../patterns/log.ts";

/** A wait in days, and the kind of answer that ended it, if any did. */
export interface PlainWait {
  readonly time: number;
  readonly cause: "positive" | "rejected" | undefined;
}

/** One application of a log in which nothing is out of the ordinary. */
export interface Plain extends PlainWait {
  readonly sent: Day;
  readonly waiting: boolean;
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
}

/** A log, and what can be read in it by somebody with a pencil. */
export interface Facts {
  readonly log: readonly Application[];
  readonly all: readonly Plain[];
  readonly talks: readonly PlainWait[];
  /** The last day that the log tells of. */
  readonly until: Day;
  readonly found: Patterns;
}

const answers = ["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"];

/** Returns the facts of a log whose events have known days and stand in order. */
export function factsOf(log: readonly Application[]): Facts {
  const last = log
    .flatMap(({ events = [] }) => events.map(({ date }) => date as Day))
    .sort()
    .at(-1);
  const until = last !== undefined && daysBetween(last, today) > 21 ? last : today;
  const all = log.flatMap((application): readonly Plain[] => {
    const events = application.events ?? [];
    const sent = events.find(({ type }) => type === "applied")?.date as Day | undefined;
    if (sent === undefined) return [];
    const answer = events.find(({ type }) => answers.includes(type));
    const quit = events.find(({ type }) => type === "withdrawn");
    const time = daysBetween(sent, ((answer ?? quit)?.date ?? until) as Day);
    const cause = answer && (answer.type === "rejected" ? "rejected" : "positive");
    return [{ sent, time, cause, waiting: !answer && !quit, application, events }];
  });
  const talks = all.flatMap(({ events }) =>
    events.flatMap(({ type, date }, index): readonly PlainWait[] => {
      if (type !== "screen" && type !== "interview") return [];
      const next = events.slice(index + 1).find((event) => answers.includes(event.type));
      return [{ time: daysBetween(date as Day, (next?.date ?? until) as Day), cause: next && "positive" }];
    }),
  );
  return { log, all, talks, until, found: patterns([{ applications: log }], today) };
}

/** Returns the last day on which eight were watched; undefined with fewer than eight. */
export function lastDay(all: readonly PlainWait[]): number | undefined {
  return all.map(({ time }) => time).sort((a, b) => b - a)[7];
}

/** Returns the share waiting after a day, by multiplying day by day. */
export function waitingAfter(all: readonly PlainWait[], day: number): number {
  let share = 1;
  for (let at = 0; at <= day; at++) {
    const watched = all.filter(({ time }) => time >= at).length;
    const ended = all.filter(({ time, cause }) => time === at && cause !== undefined).length;
    if (watched > 0) share *= 1 - ended / watched;
  }
  return share;
}

/** Returns the share that had an answer of the kind first, by a day. */
export function heardBy(all: readonly PlainWait[], day: number, kind: PlainWait["cause"]): number {
  let share = 0;
  for (let at = 0; at <= day; at++) {
    const watched = all.filter(({ time }) => time >= at).length;
    const ended = all.filter(({ time, cause }) => time === at && cause === kind).length;
    if (watched > 0) share += ((at === 0 ? 1 : waitingAfter(all, at - 1)) * ended) / watched;
  }
  return share;
}

/** Returns the first day, up to a last one, by which a share has an answer. */
export function dayOf(all: readonly PlainWait[], share: number, until: number): number | undefined {
  for (let day = 0; day <= until; day++) if (1 - waitingAfter(all, day) >= share - 1e-9) return day;
  return undefined;
}
