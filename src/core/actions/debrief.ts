import { addressOf, type WrittenEvent } from "../application/eventAddress.ts";
import { isAnswer, isEnd, isRound } from "../application/eventKinds.ts";
import { eventsOf, isCancelled, writtenEvents } from "../application/events.ts";
import { sameName } from "../application/identity.ts";
import { compareDates, type Day, earliestDay, isKnown, unknownDate } from "../dates/dates.ts";
import type { ApplicationsChange, Value } from "../document/change.ts";
import type { ApplicationRecord, Path } from "../document/document.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Changes } from "./changes.ts";
import type { ListedEvent } from "./mendEvents.ts";

/** The facts that are added after a talk or a task; lists are added to. */
export interface Debrief {
  readonly with?: readonly string[] | undefined;
  readonly hours?: number | undefined;
  readonly liked?: readonly string[] | undefined;
  readonly red_flags?: readonly string[] | undefined;
  readonly forecast?: number | undefined;
}

/** Returns the talks and tasks that have taken place, in the order of the file. */
export function roundsToDebrief(application: Application, today: Day): readonly WrittenEvent[] {
  const { events = [] } = application;
  const isListed = (event: ApplicationEvent): boolean => events.includes(event);
  const written = writtenEvents(application);
  return [...written.filter((event) => !isListed(event)), ...events]
    .filter((event) => isRound(event) && !isCancelled(event) && earliestDay(event.date) <= today)
    .flatMap((event) => {
      const address = addressOf(application, event);
      return address === undefined ? [] : [[address, event] as const];
    });
}

/** Whether a forecast still is one: a person's answer or an end has said what it would be about. */
export function mayForecast(application: Application, today: Day): boolean {
  return !eventsOf(application).some((event) => (isAnswer(event) || isEnd(event)) && earliestDay(event.date) <= today);
}

/** Returns the ends by today that the round does not come after. */
export function endsAfter(application: Application, round: ApplicationEvent, today: Day): readonly ApplicationEvent[] {
  return eventsOf(application).filter(
    (event) => isEnd(event) && earliestDay(event.date) <= today && compareDates(event.date, round.date) >= 0,
  );
}

/**
 * Adds the facts to the round, and who was there to the people of the record; undefined when nothing is new. A warning
 * sign that is told after an end was not noted at the time: it goes into a note of today, behind that end, so that
 * nobody reads it as foreseen. Where the day of an end is not known, the note's is left open too, to stand behind it.
 * A round that is only a date beside the company is written out in the list, which takes its place.
 */
export function debriefChanges(
  record: ApplicationRecord,
  [address, round]: WrittenEvent,
  facts: Debrief,
  today: Day,
): Changes | undefined {
  const { key, application } = record;
  const { contacts = [] } = application;
  const present = newNames(round.with, facts.with);
  const strangers = newNames(
    contacts.map(({ name }) => name),
    present,
  );
  const signs = newTexts(round.red_flags, facts.red_flags);
  const ends = endsAfter(application, round, today);
  const { hours = round.hours, forecast = application.forecast } = facts;
  const ofRound = {
    with: present,
    ...(hours !== round.hours && { hours }),
    liked: newTexts(round.liked, facts.liked),
    red_flags: ends.length > 0 ? [] : signs,
  };
  const changes: readonly ApplicationsChange[] = [
    ...additions(
      record,
      ["contacts"],
      contacts,
      strangers.map((name) => ({ name })),
    ),
    ...(forecast !== application.forecast && mayForecast(application, today)
      ? [setTo(key, ["forecast"], forecast)]
      : []),
    ...(typeof address === "number"
      ? changesOfListed(record, [address, round], ofRound)
      : writtenOut(key, round, ofRound)),
    ...(ends.length > 0 && signs.length > 0
      ? [noteOf(key, signs, ends.every(({ date }) => isKnown(date)) ? today : unknownDate)]
      : []),
  ];
  return changes.length > 0 ? { applications: changes } : undefined;
}

interface AddedToRound {
  readonly with: readonly string[];
  readonly hours?: number | undefined;
  readonly liked: readonly string[];
  readonly red_flags: readonly string[];
}

function changesOfListed(
  record: ApplicationRecord,
  [index, round]: ListedEvent,
  added: AddedToRound,
): readonly ApplicationsChange[] {
  const ofList = (field: "with" | "liked" | "red_flags"): readonly ApplicationsChange[] =>
    additions(record, ["events", index, field], round[field] ?? [], added[field]);
  return [
    ...ofList("with"),
    ...(added.hours === undefined ? [] : [setTo(record.key, ["events", index, "hours"], added.hours)]),
    ...ofList("liked"),
    ...ofList("red_flags"),
  ];
}

function writtenOut(
  record: string,
  round: ApplicationEvent,
  { hours, ...lists }: AddedToRound,
): readonly ApplicationsChange[] {
  const told = Object.entries(lists).filter(([, texts]) => texts.length > 0);
  if (told.length === 0 && hours === undefined) return [];
  const event = { ...round, ...Object.fromEntries(told), ...(hours !== undefined && { hours }) };
  return [{ kind: "addEvent", record, event }];
}

/**
 * Adds to a list of which only some items may have been read; one that is written as a text is written anew as a list.
 */
function additions(
  record: ApplicationRecord,
  path: Path,
  known: readonly Value[],
  added: readonly Value[],
): readonly ApplicationsChange[] {
  if (added.length === 0) return [];
  const [whole, first] = [record.rangeOf(path), record.rangeOf([...path, 0])];
  const isText = whole !== undefined && whole.start === first?.start;
  if (isText) return [setTo(record.key, path, [...known, ...added])];
  return added.map((value, place) => setTo(record.key, [...path, known.length + place], value));
}

function setTo(record: string, path: Path, value: Value | undefined): ApplicationsChange {
  return { kind: "setField", record, path, value };
}

function noteOf(record: string, signs: readonly string[], date: ApplicationEvent["date"]): ApplicationsChange {
  return { kind: "addEvent", record, event: { date, type: "note", red_flags: signs } };
}

/** Returns the names that are not there yet, each once. */
export function newNames(known: readonly string[] = [], told: readonly string[] = []): readonly string[] {
  return withoutKnown(known, told, sameName);
}

function newTexts(known: readonly string[] = [], told: readonly string[] = []): readonly string[] {
  return withoutKnown(known, told, (one, other) => one === other);
}

function withoutKnown(
  known: readonly string[],
  told: readonly string[],
  isSame: (one: string, other: string) => boolean,
): readonly string[] {
  return told
    .map((text) => text.trim())
    .reduce<readonly string[]>(
      (fresh, text) =>
        text === "" || [...known, ...fresh].some((one) => isSame(one, text)) ? fresh : [...fresh, text],
      [],
    );
}

/** Reads hours as people type them: `2`, `1.5`, `1,5`. */
export function hoursMeant(text: string): number | undefined {
  const [number] = /^\d{1,3}(?:[.,]\d{1,2})?(?=\s*h?$)/i.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number.replace(",", "."));
}

/** Reads a share as people type it: `30`, `30%`, `30 %`. */
export function percentMeant(text: string): number | undefined {
  const [number] = /^\d{1,3}(?=\s*%?$)/.exec(text.trim()) ?? [];
  return number !== undefined && Number(number) <= 100 ? Number(number) : undefined;
}
