import type { Ending } from "./place.ts";

const lineBreak = /\r\n|[\r\n]/;

/** Of a text that may be filed: enough to know it again. */
export interface Glance {
  readonly firstLine: string;
  readonly lines: number;
}

/** Returns what a text begins with and how long it is; undefined when it says nothing. */
export function glanceAt(text: string): Glance | undefined {
  const lines = text.trim().split(lineBreak);
  const [firstLine = ""] = lines;
  return firstLine === "" ? undefined : { firstLine, lines: lines.length };
}

const field = /^([!-9;-~]+):/;

/**
 * Decides what a pasted text is filed as. One that begins with the header of a mail, up to an empty line and with a
 * sender and a day, is a mail that mail programs open; any other text is read best as text.
 */
export function endingOf(text: string): Ending {
  const lines = text.split(lineBreak);
  const header = lines.slice(0, Math.max(lines.indexOf(""), 0));
  const goesOn = (line: string, index: number): boolean => index > 0 && /^[ \t]/.test(line);
  const names = header
    .filter((line, index) => !goesOn(line, index))
    .map((line) => field.exec(line)?.[1]?.toLowerCase());
  return !names.includes(undefined) && names.includes("from") && names.includes("date") ? "eml" : "md";
}
