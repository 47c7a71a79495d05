import * as v from "valibot";
import type * as vscode from "vscode";
import { answersSchema } from "../../core/panel/reflectState.ts";
import type { Entry } from "../../core/reflection/changes.ts";
import { keep, type Kept } from "../../core/reflection/kept.ts";

/** Names a record: the hunt's id and the record's key. */
export interface Place {
  readonly folder: string;
  readonly record: string;
}

const stored = v.record(v.string(), v.record(v.string(), v.object({ asked: v.string(), texts: answersSchema, skipped: v.boolean() })));
const name = "rebound.keptAnswers";

/** Every word from the moment it is typed until it stands in the journal; it outlives the page, the panel and the window. */
export interface KeptAnswers {
  readonly of: (place: Place) => Kept;
  readonly add: (place: Place, entry: Entry) => void;
  /** Forgets the steps that are still as they were when they were written. */
  readonly written: (place: Place, kept: Kept) => void;
  /** The record was given another key. */
  readonly move: (from: Place, to: Place) => void;
  readonly places: () => readonly Place[];
}

export function keptAnswers(memento: vscode.Memento): KeptAnswers {
  const result = v.safeParse(stored, memento.get(name));
  const all = new Map<string, Kept>(result.success ? Object.entries(result.output) : []);
  const set = (place: Place, kept: Kept): void => {
    if (Object.keys(kept).length > 0) all.set(keyOf(place), kept);
    else all.delete(keyOf(place));
    void memento.update(name, Object.fromEntries(all));
  };
  const of = (place: Place): Kept => all.get(keyOf(place)) ?? {};
  return {
    of,
    add: (place, entry) => set(place, keep(of(place), entry)),
    written: (place, kept) => {
      const steps = Object.entries(kept);
      set(place, Object.fromEntries(Object.entries(of(place)).filter(([step, one]) => !steps.some(([other, done]) => other === step && done === one))));
    },
    move: (from, to) => {
      if (keyOf(from) === keyOf(to)) return;
      const kept = of(from);
      set(from, {});
      set(to, { ...of(to), ...kept });
    },
    places: () => [...all.keys()].map(placeOf),
  };
}

function keyOf({ folder, record }: Place): string {
  return JSON.stringify([folder, record]);
}

function placeOf(key: string): Place {
  const [folder, record] = v.parse(v.tuple([v.string(), v.string()]), JSON.parse(key));
  return { folder, record };
}
