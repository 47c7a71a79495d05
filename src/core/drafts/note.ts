import { pastedText } from "./draftText.ts";

/** A note that somebody wrote to let it out. */
export interface Note {
  readonly feelings: readonly string[];
  readonly text: string;
}

/** The empty note: a line for feelings, a line of help, and room to write. Both are in the user's language. */
export function emptyNote(feelings: string, help: string): string {
  return `${feelings}: \n# ${help}\n\n`;
}

/**
 * Reads a note word for word. `empty` is the text it began as; its lines are no part of the note, wherever they are now
 * and whether or not they are still there. Feelings are separated by commas.
 */
export function readNote(text: string, empty: string): Note {
  const [first = "", ...rest] = empty.split("\n");
  const label = first.trimEnd();
  const lines = text.split(/\r?\n/u);
  const place = label === "" ? -1 : lines.findIndex((line) => line.startsWith(label));
  const words = (lines[place] ?? "").slice(label.length).split(",");
  const others = lines.filter((_, index) => index !== place);
  return {
    feelings: words.map((word) => word.trim()).filter((word) => word !== ""),
    text: pastedText(others.join("\n"), rest).trimEnd(),
  };
}
