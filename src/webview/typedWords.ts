import * as v from "valibot";
import {
  type Counts,
  isOf,
  merged,
  type RecordRef,
  renamed,
  type TypedWord,
  type TypedWords,
  typedIn,
  typedWordSchema,
  withoutStored,
  withTyped,
} from "../core/panel/typedWords.ts";
import { recall, remember, send } from "./host.ts";

const prefix = "rebound.typed.";

/**
 * Everything typed since the page was loaded, and what an earlier page could not hand over. Fields show it before what
 * the extension says, until the extension has come as far.
 */
let typed: TypedWords = merged(recall()?.typed ?? [], browserWords());

/** The part of it that the extension has not stored yet. */
let unstored: TypedWords = typed;

/** Takes in a text: it is in the page's memory before anything else happens, and then on its way to the extension. */
export function type(word: Omit<TypedWord, "count">, counts: Counts): void {
  typed = withTyped(typed, word, counts);
  const newest = typedIn(typed, word, {});
  if (!newest) return;
  keep(merged(unstored, [newest]));
  send({ type: "answer", ...newest });
}

/** The text that was typed into the field, where the extension has not come as far. */
export function typedText(field: RecordRef & Pick<TypedWord, "key">, counts: Counts): string | undefined {
  return typedIn(typed, field, counts)?.text;
}

/** Whether all that was typed about the record is in the extension's state. */
export function isSettled(ref: RecordRef, counts: Counts): boolean {
  return withoutStored(typed, ref, counts).every((word) => !isOf(word, ref));
}

/** Forgets what the extension has stored. */
export function forgetStored(ref: RecordRef, counts: Counts): void {
  keep(withoutStored(unstored, ref, counts));
}

let shown: (RecordRef & { readonly visit: number }) | undefined;

/**
 * Follows the record that is shown, whichever page is open: within one visit it is the same record, which may be given
 * another key. Its words go along, and so does the step that is open; what was on its way under the old key is handed
 * over under the new one.
 */
export function follow(now: typeof shown): void {
  if (!now) return;
  const before = shown;
  shown = now;
  if (before?.visit !== now.visit || isOf(before, now)) return;
  typed = renamed(typed, before, now);
  keep(renamed(unstored, before, now));
  const memory = recall();
  if (memory?.open?.record === before.record) remember({ ...memory, open: { ...memory.open, record: now.record } });
  sendUnstored();
}

/** Hands over what is not stored, to an extension that may never have heard of it. */
export function sendUnstored(): void {
  for (const word of unstored) send({ type: "answer", ...word });
}

/**
 * VS Code has the memory at once, but in a browser it stores it only seconds later; so the words are in the browser's
 * own storage too, which has no delay. Where there is none, VS Code's has to do.
 */
function keep(words: TypedWords): void {
  const gone = unstored.filter((word) => !words.includes(word));
  unstored = words;
  remember({ page: "reflect", ...recall(), typed: [...words] });
  inBrowser((storage) => {
    for (const word of gone) storage.removeItem(nameOf(word));
    for (const word of words) storage.setItem(nameOf(word), JSON.stringify(word));
  });
}

function nameOf({ folder, record, key }: TypedWord): string {
  return prefix + JSON.stringify([folder, record, key]);
}

function browserWords(): TypedWords {
  const words: TypedWord[] = [];
  inBrowser((storage) => {
    for (const name of Object.keys(storage).filter((each) => each.startsWith(prefix))) {
      const word = v.safeParse(v.pipe(v.string(), v.parseJson(), typedWordSchema), storage.getItem(name));
      if (word.success) words.push(word.output);
    }
  });
  return words;
}

function inBrowser(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch (error) {
    // It is switched off, or full.
    if (!(error instanceof DOMException)) throw error;
  }
}
