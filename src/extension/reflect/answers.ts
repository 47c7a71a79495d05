import * as vscode from "vscode";
import type { Counts, RecordRef, TypedWord } from "../../core/panel/typedWords.ts";
import { type OnTheWay, saysSomething } from "../../core/reflection/pending.ts";
import type { Step } from "../../core/reflection/steps.ts";
import { reflectWords } from "../../words/reflectPage.ts";
import type { Environment } from "../commands/environment.ts";
import { ensureJournal } from "../files/ensureJournal.ts";
import type { Hunt } from "../files/hunts.ts";
import { Showable, showError } from "../host/errors.ts";
import { pendingAnswers } from "./pendingAnswers.ts";
import { writeAnswers } from "./writeAnswers.ts";

/** Milliseconds without a key before what was typed is written. */
const pause = 700;

/**
 * Takes answers from the page and brings them into the journal: while somebody types, when they leave a step or the
 * page.
 */
export interface Answers {
  readonly of: (ref: RecordRef) => OnTheWay;
  /** Whether the last try to write in the folder failed. */
  readonly refused: (folder: string) => boolean;
  /** Takes in a text that was typed. Of a folder that is not open it is left with the page. */
  readonly add: (word: TypedWord) => void;
  readonly skip: (ref: RecordRef, step: Step, asked: string) => void;
  /** Writes what is kept. Where there is no journal yet it asks first, and asks again only when it is told to. */
  readonly finish: (ref: RecordRef, again?: boolean) => Promise<void>;
  /** Writes everything that can be written without asking. */
  readonly flush: () => Promise<void>;
  /**
   * Resolves when nothing is half written, since in the middle of it a record has its new key and its answers the old
   * one, and when what is kept is stored, so that what the page shows outlives the window.
   */
  readonly settled: () => Promise<unknown>;
  /** Something was written or refused, or a record got another key. */
  readonly onDidChange: vscode.Event<{ readonly from: RecordRef; readonly to: RecordRef }>;
  /** Words are stored: they outlive the window, whatever becomes of it. */
  readonly onDidStore: vscode.Event<RecordRef & { readonly counts: Counts }>;
  readonly dispose: () => void;
}

export function openAnswers(environment: Pick<Environment, "hunts" | "clock" | "log" | "answers">): Answers {
  const { hunts, log } = environment;
  const stored = new vscode.EventEmitter<RecordRef & { counts: Counts }>();
  let failed = false;
  const store = pendingAnswers(
    environment.answers,
    (ref, { counts }) => {
      failed = false;
      stored.fire({ ...ref, counts });
    },
    (error) => {
      log.error(error instanceof Error ? error : String(error));
      if (!failed) showError(new Showable(reflectWords.notStored()), log);
      failed = true;
    },
  );
  const changed = new vscode.EventEmitter<{ from: RecordRef; to: RecordRef }>();
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
  const write = async (ref: RecordRef, ask: boolean): Promise<void> => {
    // Never is the journal ahead of what is stored: an older text would be written over it after a crash.
    await store.stored();
    const { kept } = store.of(ref);
    const hunt = hunts.find(ref.folder);
    if (!hunt || Object.keys(kept).length === 0) return;
    try {
      if (!(await mayWrite(hunt, ask && saysSomething(kept)))) return;
      const work = writeAnswers(environment, store, ref);
      writing = work.catch(() => undefined);
      const to = await work;
      refused.delete(hunt.id);
      changed.fire({ from: ref, to });
    } catch (error) {
      // The page says that the words are kept; whatever is typed next, or a change of the files, is the next try.
      if (!(error instanceof Showable)) log.error(error instanceof Error ? error : String(error));
      refused.add(hunt.id);
      changed.fire({ from: ref, to: ref });
    }
  };
  /** One after the other, since every write reads the file as the one before has left it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work));
  const flush = (): Promise<void> =>
    inTurn(async () => {
      for (const ref of store.refs()) await write(ref, false);
    });
  const tryAgain = (): void => {
    if (refused.size > 0) void flush();
  };
  // Saving may mend what stood in the way, such as mixed line endings, without changing a word.
  const triesAgain = vscode.Disposable.from(
    hunts.onDidChange(tryAgain),
    vscode.workspace.onDidSaveTextDocument(tryAgain),
  );

  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };
  return {
    of: store.of,
    refused: (folder) => refused.has(folder),
    add: (word) => {
      if (!hunts.find(word.folder)) return;
      store.add(word);
      writeSoon();
    },
    skip: (ref, step, asked) => {
      store.skip(ref, step, asked);
      writeSoon();
    },
    finish: (ref, again = false) => {
      clearTimeout(timer);
      return inTurn(() => write(ref, again || !asked.has(ref.folder)));
    },
    flush,
    settled: () => Promise.all([writing, store.stored()]),
    onDidChange: changed.event,
    onDidStore: stored.event,
    dispose: () => {
      clearTimeout(timer);
      void flush();
      triesAgain.dispose();
      changed.dispose();
      stored.dispose();
    },
  };
}
