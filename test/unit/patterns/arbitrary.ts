import fc from "fast-check";
import { addDays, type PartialDate, unknownDate } from "../../../src/core/dates/dates.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { bases, cancellations, eventTypes, kinds, reasons } from "../../../src/core/schema/vocabulary.ts";
import { today } from "./log.ts";

/** Any day of the last half year or the next weeks, or only its month or year, or nothing that anybody knows. */
const anyDate: fc.Arbitrary<PartialDate> = fc
  .tuple(fc.integer({ min: -180, max: 20 }), fc.constantFrom(10, 10, 10, 10, 7, 4, 0))
  .map(([offset, length]) => (length === 0 ? unknownDate : (addDays(today, offset).slice(0, length) as PartialDate)));

/** Any event, in any order and with any date: files are written by people. */
export function anyEvent(text: fc.Arbitrary<string>): fc.Arbitrary<ApplicationEvent> {
  return fc
    .record(
      {
        date: anyDate,
        type: fc.constantFrom(...eventTypes),
        automatic: fc.boolean(),
        cancelled: fc.constantFrom(...cancellations),
        round: text,
        with: fc.array(text, { maxLength: 2 }),
        note: text,
        hours: fc.integer({ min: 0, max: 9 }),
        liked: fc.array(text, { maxLength: 2 }),
        red_flags: fc.array(text, { maxLength: 2 }),
        reason: fc.constantFrom(...reasons),
        basis: fc.constantFrom(...bases),
        text,
        file: text,
      },
      { requiredKeys: ["date", "type"] },
    )
    .map(({ automatic, cancelled, ...event }) => ({
      ...event,
      // Most of what is written down took place, and was a person's doing.
      ...((event.hours ?? 9) < 2 && automatic !== undefined && { automatic }),
      ...((event.hours ?? 9) > 7 && event.hours !== undefined && cancelled !== undefined && { cancelled }),
    }));
}

export function anyApplication(text: fc.Arbitrary<string>): fc.Arbitrary<Application> {
  return fc.record(
    {
      id: text,
      company: text,
      role: text,
      kind: fc.constantFrom(...kinds),
      url: text,
      source: text,
      via: text,
      location: text,
      salary: text,
      tags: fc.array(text, { maxLength: 3 }),
      skills: fc.array(text, { maxLength: 3 }),
      forecast: fc.integer({ min: 0, max: 100 }),
      why: text,
      posting: text,
      documents: fc.array(text, { maxLength: 2 }),
      contacts: fc.array(fc.record({ name: text, email: text, phone: text, role: text, url: text }), { maxLength: 2 }),
      applied: anyDate,
      led_to: text,
      events: fc.array(anyEvent(text), { maxLength: 6 }),
    },
    { requiredKeys: ["company", "role"] },
  );
}

/** Few different words, so that groups come about. */
const fewWords = fc.constantFrom("a", "b", "B", "referral", "Berlin, remote", "c  d");
export const anyLog = fc.array(anyApplication(fewWords), { maxLength: 60 });
