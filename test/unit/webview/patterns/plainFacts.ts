import { type Day, daysBetween } from "../../../../src/core/dates/dates.ts";
import { type Patterns, patterns } from "../../../../src/core/patterns/patterns.ts";
import type { Application, ApplicationEvent } from "../../../../src/core/schema/applications.ts";
import { today } from "../../patterns/log.ts";

/** A wait in days, and the kind of answer that ended it, if any did. */
export interface PlainWait {
  readonly time: number;
  readonly cause: "positive" | "rejected" | undefined;
}

/** One try of an application, and what happened in it up to today. */
export interface Try {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
}

/** A try that was sent, in a log in which nothing is out of the ordinary; its events are those since then. */
export interface Plain extends PlainWait, Try {
  readonly sent: Day;
  readonly waiting: boolean;
}

/** A log, and what can be read in it by somebody with a pencil. */
export interface Facts {
  readonly log: readonly Application[];
  /** Applications that have begun, whoever wrote first. */
  readonly begun: readonly Try[];
  /** Those that were sent. */
  readonly all: readonly Plain[];
  readonly asks: readonly Try[];
  readonly talks: readonly PlainWait[];
  /** The last day that the log tells of. */
  readonly until: Day;
  readonly found: Patterns;
}

type EventType = ApplicationEvent["type"];

const answers: readonly EventType[] = ["reply", "screen", "assessment", "interview", "offer", "accepted", "rejected"];
const ends: readonly EventType[] = ["rejected", "withdrawn", "declined"];

/** Returns the facts of a log whose events have known days and stand in order. */
export function factsOf(log: readonly Application[]): Facts {
  const tries = log.flatMap(triesOf);
  const last = tries
    .flatMap(({ events }) => events.map(({ date }) => date as Day))
    .sort()
    .at(-1);
  const until = last !== undefined && daysBetween(last, today) > 21 ? last : today;
  const ofKind = (kind: Application["kind"]): readonly Try[] =>
    tries.filter(
      ({ application, events }) =>
        (application.kind ?? "application") === kind && events.some(({ type }) => !["saved", "note"].includes(type)),
    );
  const begun = ofKind("application");
  const all = begun.flatMap(({ application, events: some }): readonly Plain[] => {
    const sent = some.find(({ type }) => type === "applied")?.date as Day | undefined;
    if (sent === undefined) return [];
    const events = some.filter(({ date }) => date >= sent);
    const answer = events.find(isAnswer);
    const quit = events.find(({ type }) => type === "withdrawn");
    const time = daysBetween(sent, ((answer ?? quit)?.date ?? until) as Day);
    const cause = answer && (answer.type === "rejected" ? "rejected" : "positive");
    return [{ sent, time, cause, waiting: !answer && !quit, application, events }];
  });
  const talks = all.flatMap(({ events }) =>
    events.flatMap((event, index): readonly PlainWait[] => {
      if (event.type !== "screen" && event.type !== "interview") return [];
      const next = events.slice(index + 1).find(isAnswer);
      return [{ time: daysBetween(event.date as Day, (next?.date ?? until) as Day), cause: next && "positive" }];
    }),
  );
  // The log says that everything is in it, so that it is not taken for one that was begun in the middle.
  const since = all.map(({ sent }) => sent).sort()[0];
  const found = patterns([{ applications: log, since }], today);
  return { log, begun, all, asks: ofKind("outreach"), talks, until, found };
}

/** What took place up to today, cut before each application after an end. */
function triesOf(application: Application): readonly Try[] {
  const tries: ApplicationEvent[][] = [[]];
  for (const event of application.events ?? []) {
    if (event.cancelled !== undefined || event.date > today) continue;
    if (event.type === "applied" && tries.at(-1)?.some(({ type }) => ends.includes(type))) tries.push([]);
    tries.at(-1)?.push(event);
  }
  return tries.map((events) => ({ application, events }));
}

function isAnswer({ type, automatic }: ApplicationEvent): boolean {
  return answers.includes(type) && (automatic !== true || type === "rejected");
}

/** Returns how many of them fit. */
export function count<One>(some: readonly One[], fits: (one: One) => boolean): number {
  return some.filter(fits).length;
}

/** Returns whether there is an event of one of the types. */
export function has(...types: readonly EventType[]): (one: Try) => boolean {
  return ({ events }) => events.some(({ type }) => types.includes(type));
}

/** Returns on how many days there were interviews. */
export function interviewDays({ events }: Try): number {
  return new Set(events.filter(({ type }) => type === "interview").map(({ date }) => date)).size;
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
