import type { TextRange } from "../text/textEdit.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)[^\n]*/gm;

/** Returns the conflicts that git left in the text, by their first lines; none when a `<<<<<<<` line never comes. */
export function conflictsIn(text: string): readonly TextRange[] {
  if (!text.includes("<<<<<<<")) return [];
  return [...text.matchAll(marker)]
    .filter(([line]) => line.startsWith("<"))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
}

/** Blanks the marker lines, so that both sides can be read at the same offsets. */
export function withoutMarkers(text: string): string {
  return text.replaceAll(marker, (line) => " ".repeat(line.length));
}
