import fc from "fast-check";
import type { Day } from "../../../src/core/dates/dates.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { bases, eventTypes, kinds, reasons } from "../../../src/core/schema/vocabulary.ts";

/**
 * Words that stand in no template and no phrase, so that each can be traced to its record; `tag` tells records apart.
 */
const made = (tag: string) =>
  fc
    .array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 3 })
    .map((numbers) => numbers.map((number) => `Q${tag}x${number}`).join(" "));

export const days = fc
  .integer({ min: 0, max: 3650 })
  .map((offset) => new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10) as Day);

/** Any application whose texts all begin with `Q<tag>x`. */
export function applications(tag: string): fc.Arbitrary<Application> {
  const text = made(tag);
  const event = fc.record(
    {
      date: days,
      type: fc.constantFrom(...eventTypes),
      round: fc.oneof(text, fc.constantFrom("presentation", "interview 2", "system design", "2. Runde")),
      with: fc.array(text, { maxLength: 2 }),
      note: text,
      liked: fc.array(text, { maxLength: 2 }),
      red_flags: fc.array(text, { maxLength: 2 }),
      reason: fc.constantFrom(...reasons),
      basis: fc.constantFrom(...bases),
      text,
    },
    { requiredKeys: ["date", "type"], noNullPrototype: true },
  );
  const contact = fc.record(
    {
      name: text,
      email: fc.integer({ min: 0, max: 999 }).map((number) => `Q${tag}x${number}@Q${tag}x.example`),
      phone: text,
    },
    { requiredKeys: ["name"], noNullPrototype: true },
  );
  return fc.record(
    {
      id: text,
      company: text,
      role: text,
      kind: fc.constantFrom(...kinds),
      why: text,
      salary: text,
      location: text,
      tags: fc.array(text, { maxLength: 2 }),
      contacts: fc.array(contact, { maxLength: 3 }),
      waiting_until: days,
      events: fc.array(event, { maxLength: 6 }),
    },
    { requiredKeys: ["company", "role"], noNullPrototype: true },
  );
}
