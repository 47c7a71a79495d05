import type { ApplicationRecord, ApplicationsDocument } from "./document.ts";

/** An event of the list, by its application and its index there. */
export interface EventAt {
  readonly record: ApplicationRecord;
  readonly index: number;
}

/**
 * Returns the event that an offset is in or beside: where none holds the offset itself, one on whose lines it is, as at
 * its dash or before it.
 */
export function eventAt({ text, records }: ApplicationsDocument, offset: number): EventAt | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = { start: lineStart, end: end < 0 ? text.length : end };
  for (const place of [{ start: offset, end: offset }, line]) {
    for (const record of records) {
      if (record.range.start > place.end || record.range.end < place.start) continue;
      const index = (record.application.events ?? []).findIndex((_, at) => {
        const range = record.rangeOf(["events", at]);
        return range !== undefined && range.start <= place.end && range.end >= place.start;
      });
      if (index >= 0) return { record, index };
    }
  }
  return undefined;
}
