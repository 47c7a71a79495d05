import * as vscode from "vscode";
import type { Entry } from "../../core/reflection/changes.ts";
import { type Kept, saysSomething } from "../../core/reflection/kept.ts";
import type { Environment } from "../commands/environment.ts";
import { ensureJournal } from "../files/ensureJournal.ts";
import type { Hunt } from "../files/hunts.ts";
import { Showable } from "../host/errors.ts";
import { keptAnswers, type Place } from "./keptAnswers.ts";
import { placeById, writeAnswers } from "./writeAnswers.ts";

/** Milliseconds without a key before what was typed is written. */
const pause = 700;

/**
 * Takes answers from the page and brings them into the journal: while somebody types, when they leave a step or the
 * page.
 */
export interface Answers {
  readonly kept: (place: Place) => Kept;
  /** Whether the last try to write in the folder failed. */
  readonly refused: (folder: string) => boolean;
  readonly add: (place: Place, entry: Entry) => void;
  /** Writes what is kept. Where there is no journal yet it asks first, and asks again only when it is told to. */
  readonly finish: (place: Place, again?: boolean) => Promise<void>;
  /** Writes everything that can be written without asking. */
  readonly flush: () => Promise<void>;
  /**
   * Resolves when nothing is half written, since in the middle of it a record has its new key and its answers the old
   * one, and when what is kept is stored, so that what the page shows outlives the window.
   */
  readonly settled: () => Promise<unknown>;
  /** Something was written or refused, or a record got another key. */
  readonly onDidChange: vscode.Event<{ readonly from: Place; readonly to: Place }>;
  readonly dispose: () => void;
}

export function openAnswers(environment: Environment): Answers {
  const { hunts, clock, log } = environment;
  const store = keptAnswers(environment);
  const changed = new vscode.EventEmitter<{ from: Place; to: Place }>();
  const refused = new Set<string>();
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = store.loaded;
  let writing: Promise<unknown> = last;

  const mayWrite = async (hunt: Hunt, ask: boolean): Promise<boolean> => {
    if ((await hunt.journal.read()) !== undefined) return true;
    if (!ask) return false;
    asked.add(hunt.id);
    return ensureJournal(hunt);
  };
  const bring = async (place: Place): Promise<Place> => {
    // Whenever the window ends, the words are under the key that the record has then.
    const to = await placeById(hunts, place, (named) => store.copy(place, named));
    if (!to) return place;
    store.move(place, to);
    changed.fire({ from: place, to });
    const kept = store.of(to);
    if (await writeAnswers(hunts, to, kept, clock.today())) store.written(to, kept);
    return to;
  };
  const write = async (place: Place, ask: boolean): Promise<void> => {
    const kept = store.of(place);
    const hunt = hunts.find(place.folder);
    if (!hunt || Object.keys(kept).length === 0) return;
    try {
      if (!(await mayWrite(hunt, ask && saysSomething(kept)))) return;
      const work = bring(place);
      writing = work.catch(() => undefined);
      const to = await work;
      refused.delete(hunt.id);
      changed.fire({ from: to, to });
    } catch (error) {
      // The page says that the words are kept; whatever is typed next, or a change of the files, is the next try.
      if (!(error instanceof Showable)) log.error(error instanceof Error ? error : String(error));
      refused.add(hunt.id);
      changed.fire({ from: place, to: place });
    }
  };
  /** One after the other, since every write reads the file as the one before has left it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work));
  const flush = (): Promise<void> =>
    inTurn(async () => {
      for (const place of store.places()) await write(place, false);
    });
  const tryAgain = (): void => {
    if (refused.size > 0) void flush();
  };
  // Saving may mend what stood in the way, such as mixed line endings, without changing a word.
  const triesAgain = vscode.Disposable.from(
    hunts.onDidChange(tryAgain),
    vscode.workspace.onDidSaveTextDocument(tryAgain),
  );

  return {
    kept: store.of,
    refused: (folder) => refused.has(folder),
    add: (place, entry) => {
      store.add(place, entry);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    finish: (place, again = false) => {
      clearTimeout(timer);
      return inTurn(() => write(place, again || !asked.has(place.folder)));
    },
    flush,
    settled: () => Promise.all([writing, store.stored()]),
    onDidChange: changed.event,
    dispose: () => {
      clearTimeout(timer);
      void flush();
      triesAgain.dispose();
      changed.dispose();
    },
  };
}
