import * as vscode from "vscode";
import type { Entry } from "../../core/reflection/changes.ts";
import { saysSomething, type Kept } from "../../core/reflection/kept.ts";
import type { Environment } from "../environment.ts";
import { Showable } from "../errors.ts";
import type { Hunt } from "../hunts.ts";
import { ensureJournal } from "../routine/ensureJournal.ts";
import { keptAnswers, type Place } from "./keptAnswers.ts";
import { writeAnswers } from "./writeAnswers.ts";

/** Milliseconds without a key before what was typed is written. */
const pause = 700;

/** Takes answers from the page and brings them into the journal: while somebody types, when they leave a step or the page. */
export interface Answers {
  readonly kept: (place: Place) => Kept;
  /** Whether the last try to write in the folder failed. */
  readonly refused: (folder: string) => boolean;
  readonly add: (place: Place, entry: Entry) => void;
  /** Writes what is kept. Where there is no journal yet it asks first, and asks again only when it is told to. */
  readonly finish: (place: Place, again?: boolean) => Promise<void>;
  /** Writes everything that can be written without asking. */
  readonly flush: () => Promise<void>;
  /** Something was kept, written or refused, or a record got another key. */
  readonly onDidChange: vscode.Event<{ readonly from: Place; readonly to: Place }>;
  readonly dispose: () => void;
}

export function openAnswers({ hunts, clock, context, log }: Environment): Answers {
  const store = keptAnswers(context.workspaceState);
  const changed = new vscode.EventEmitter<{ from: Place; to: Place }>();
  const refused = new Set<string>();
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const mayWrite = async (hunt: Hunt, ask: boolean): Promise<boolean> => {
    if ((await hunt.journal.read()) !== undefined) return true;
    if (!ask) return false;
    asked.add(hunt.id);
    return ensureJournal(hunt);
  };
  const write = async (place: Place, mayAsk: boolean): Promise<void> => {
    const kept = store.of(place);
    const hunt = hunts.find(place.folder);
    if (!hunt || Object.keys(kept).length === 0) return;
    try {
      if (!(await mayWrite(hunt, mayAsk && saysSomething(kept)))) return;
      const to = await writeAnswers(hunts, place, kept, clock.today());
      refused.delete(place.folder);
      if (!to) return;
      store.move(place, to);
      store.written(to, kept);
      changed.fire({ from: place, to });
    } catch (error) {
      // The page says that the words are kept; the next change of the files is the next try.
      if (!(error instanceof Showable)) log.error(error instanceof Error ? error : String(error));
      refused.add(place.folder);
      changed.fire({ from: place, to: place });
    }
  };
  /** One after the other, since every write reads the file as the one before has left it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work));
  const flush = (): Promise<void> =>
    inTurn(async () => {
      for (const place of store.places()) await write(place, false);
    });

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
    onDidChange: changed.event,
    dispose: () => {
      clearTimeout(timer);
      void flush();
      changed.dispose();
    },
  };
}
