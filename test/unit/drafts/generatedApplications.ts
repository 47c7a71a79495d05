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

/** Roles of contacts in words that decide whom a letter goes to. */
const contactRoles = ["recruiter", "hiring manager", "engineer", "friend", "Empfehlung", "Personalvermittler"];

/**
 * Any application whose texts all begin with `Q<tag>x`, but for names that are not known and addresses that take no
 * answer.
 */
export function applications(tag: string): fc.Arbitrary<Application> {
  const text = made(tag);
  const orUnknown = (name: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: fc.constantFrom("?", " ?", "??") });
  const address = fc.integer({ min: 0, max: 999 }).map((number) => `Q${tag}x${number}@Q${tag}x.example`);
  const noAnswer = fc
    .tuple(fc.constantFrom("no-reply", "noreply-jobs", "do_not_reply", "mailer-daemon", "bounce+7"), address)
    .map(([local, known]) => known.replace(/^[^@]+/u, local));
  const event = fc.record(
    {
      date: days,
      type: fc.constantFrom(...eventTypes),
      round: fc.oneof(text, fc.constantFrom("presentation", "interview 2", "system design", "2. Runde")),
      with: fc.array(orUnknown(text), { maxLength: 2 }),
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
      name: orUnknown(text),
      email: fc.oneof({ weight: 3, arbitrary: address }, { weight: 1, arbitrary: noAnswer }),
      phone: text,
      role: fc.constantFrom(...contactRoles),
    },
    { requiredKeys: ["name"], noNullPrototype: true },
  );
  return fc.record(
    {
      id: text,
      company: orUnknown(text),
      role: orUnknown(text),
      via: orUnknown(text),
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
