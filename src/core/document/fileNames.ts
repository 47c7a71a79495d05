import { eventsOf } from "../application/events.ts";
import { nameOf, openingKey } from "../application/identity.ts";
import { goesOn, stateOf } from "../application/standing.ts";
import type { Application } from "../schema/applications.ts";
import { latestHappened } from "./recordProblems.ts";

/**
 * The part of an application that is compared with all others, and with the day, after each key press: kept beside it.
 */
export interface Names {
  /** Its id, or its company and role. */
  readonly name: string;
  readonly id: string | undefined;
  /** Names the opening while the application goes on; "" afterwards. See {@link openingKey}. */
  readonly opening: string;
  /** The id of another application. */
  readonly reference: string | undefined;
  /** The latest date of what happened, as it is written; "" without one. */
  readonly latest: string;
}

export function namesOf(application: Application): Names {
  const { id, led_to: reference } = application;
  const opening = goesOn(stateOf(eventsOf(application))) ? openingKey(application) : "";
  const name = id ?? nameOf(application);
  return { name, id, opening, reference, latest: latestHappened(application) };
}

/** The names in a file taken together. Numbers are positions in the order of the file. */
export interface FileNames {
  readonly names: readonly Names[];
  /** The records' keys: the name, with a number where several share it. */
  readonly keys: readonly string[];
  readonly repeatedIds: readonly number[];
  readonly repeatedApplications: readonly number[];
  readonly brokenReferences: readonly number[];
}

/**
 * Compares all names of a file, with a pause before each comparison; the names of the text before tell what need not be
 * compared again, as most edits change no name.
 */
export function* fileNames(names: readonly Names[], previous: FileNames | undefined): Generator<undefined, FileNames> {
  const changed = changesSince(names, previous);
  const isSame = (key: keyof Names): boolean =>
    changed?.every((index) => names[index]?.[key] === previous?.names[index]?.[key]) ?? false;
  /** Returns the places of words that come earlier already. When none did before, only words that changed can. */
  const repeated = (key: "id" | "opening", before: readonly number[] | undefined): readonly number[] => {
    if (before && isSame(key)) return before;
    if (
      before?.length === 0 &&
      changed &&
      changed.length < few &&
      !changed.some((index) => isElsewhere(names, key, index))
    )
      return before;
    return repeatedIn(names.map((one) => one[key] ?? ""));
  };
  yield;
  const keys = previous && isSame("name") ? previous.keys : recordKeys(names.map(({ name }) => name));
  yield;
  const repeatedIds = repeated("id", previous?.repeatedIds);
  yield;
  const repeatedApplications = repeated("opening", previous?.repeatedApplications);
  yield;
  const brokenReferences = previous && isSame("id") && isSame("reference") ? previous.brokenReferences : broken(names);
  return { names, keys, repeatedIds, repeatedApplications, brokenReferences };
}

const few = 4;

/** Returns the places whose names changed; undefined when there is nothing to compare with, place by place. */
function changesSince(names: readonly Names[], previous: FileNames | undefined): readonly number[] | undefined {
  if (previous?.names.length !== names.length) return undefined;
  const changed: number[] = [];
  for (let index = 0; index < names.length; index++) if (names[index] !== previous.names[index]) changed.push(index);
  return changed;
}

function isElsewhere(names: readonly Names[], key: keyof Names, place: number): boolean {
  const word = names[place]?.[key] ?? "";
  return word !== "" && names.some((one, index) => one[key] === word && index !== place);
}

function recordKeys(names: readonly string[]): readonly string[] {
  if (new Set(names).size === names.length) return names;
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let key = name;
    for (let count = counts.get(name) ?? 2; used.has(key); count++) {
      key = `${name} (${count})`;
      counts.set(name, count);
    }
    used.add(key);
    return key;
  });
}

function repeatedIn(words: readonly string[]): readonly number[] {
  if (new Set(words).size === words.length) return [];
  const seen = new Set<string>([""]);
  return words.flatMap((word, index) => {
    const isSeen = word !== "" && seen.has(word);
    seen.add(word);
    return isSeen ? index : [];
  });
}

function broken(names: readonly Names[]): readonly number[] {
  if (names.every(({ reference }) => reference === undefined)) return [];
  const ids = new Set(names.map(({ id }) => id));
  return names.flatMap(({ reference }, index) => (reference === undefined || ids.has(reference) ? [] : index));
}
