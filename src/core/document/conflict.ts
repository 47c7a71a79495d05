import type { TextRange } from "../text/textEdit.ts";

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)[^\n]*/gm;

/** The conflicts that git left in the text, by their first lines; empty when a `<<<<<<<` line never comes. */
export function conflictsIn(text: string): readonly TextRange[] {
  if (!text.includes("<<<<<<<")) return [];
  return [...text.matchAll(marker)]
    .filter(([line]) => line.startsWith("<"))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
}

/** The text with the marker lines blanked, so that both sides can be read at the same offsets. */
export function withoutMarkers(text: string): string {
  return text.replaceAll(marker, (line) => " ".repeat(line.length));
}
