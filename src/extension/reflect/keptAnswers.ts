import * as v from "valibot";
import { answersSchema } from "../../core/panel/reflectState.ts";
import type { Entry } from "../../core/reflection/changes.ts";
import { type Kept, keep } from "../../core/reflection/kept.ts";
import type { Environment } from "../commands/environment.ts";
import { keptFiles } from "../host/keptFiles.ts";

/** Names a record: the hunt's id and the record's key. */
export interface Place {
  readonly folder: string;
  readonly record: string;
}

const stored = v.record(v.string(), v.object({ asked: v.string(), texts: answersSchema, skipped: v.boolean() }));

/**
 * Every word from the moment it is typed until it stands in the journal; it outlives the page, the panel and the
 * window.
 */
export interface KeptAnswers {
  readonly of: (place: Place) => Kept;
  readonly add: (place: Place, entry: Entry) => void;
  /** Forgets the steps that are still as they were when they were written. */
  readonly written: (place: Place, kept: Kept) => void;
  /** The record will be given another key; resolves when its answers are stored under that as well. */
  readonly copy: (from: Place, to: Place) => Promise<void>;
  /** The record was given another key. */
  readonly move: (from: Place, to: Place) => void;
  readonly places: () => readonly Place[];
  /** Resolves when what an earlier window kept is there. */
  readonly loaded: Promise<void>;
  /** Resolves when all that is kept so far would be there in the next window. */
  readonly stored: () => Promise<void>;
}

export function keptAnswers({ context, log }: Environment): KeptAnswers {
  const files = keptFiles<Kept>(context, "answers", stored);
  const all = new Map<string, Kept>();
  const loaded = files.all().then((earlier) => {
    for (const [key, kept] of earlier) all.set(key, { ...kept, ...all.get(key) });
  });
  let last = loaded;
  const changed = new Set<string>();
  /** One after the other; what changes again before its turn is stored once. */
  const store = (key: string): void => {
    if (changed.has(key)) return;
    changed.add(key);
    last = last
      .then(() => {
        changed.delete(key);
        return files.set(key, all.get(key));
      })
      .catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  };
  const set = (place: Place, kept: Kept): void => {
    const key = keyOf(place);
    if (Object.keys(kept).length > 0) all.set(key, kept);
    else all.delete(key);
    store(key);
  };
  const of = (place: Place): Kept => all.get(keyOf(place)) ?? {};
  return {
    of,
    add: (place, entry) => set(place, keep(of(place), entry)),
    written: (place, kept) => {
      const steps = Object.entries(kept);
      set(
        place,
        Object.fromEntries(
          Object.entries(of(place)).filter(
            ([step, one]) => !steps.some(([other, done]) => other === step && done === one),
          ),
        ),
      );
    },
    copy: (from, to) => {
      set(to, { ...of(to), ...of(from) });
      return last;
    },
    move: (from, to) => {
      if (keyOf(from) === keyOf(to)) return;
      const kept = of(from);
      // The new place first: a window that ends in between then has the words twice rather than not at all.
      set(to, { ...of(to), ...kept });
      set(from, {});
    },
    places: () => [...all.keys()].map(placeOf),
    loaded,
    stored: () => last,
  };
}

function keyOf({ folder, record }: Place): string {
  return JSON.stringify([folder, record]);
}

function placeOf(key: string): Place {
  const [folder, record] = v.parse(v.tuple([v.string(), v.string()]), JSON.parse(key));
  return { folder, record };
}
