import * as v from "valibot";
import { date, dateOrUnknown, day, text, texts, word } from "./fields.ts";
import { bases, cancellations, channels, eventTypes, kinds, reasons, shortTypes, stepKinds } from "./vocabulary.ts";

const contactSchema = v.object({
  name: text("The person's name."),
  email: v.optional(text("Where a follow-up goes.")),
  phone: v.optional(text("A phone number.")),
  role: v.optional(text("What they do there: recruiter, hiring manager, …")),
  url: v.optional(text("A profile or page of theirs.")),
});

/** A file that was sent, by its path, or as the version of it that git has by that name. */
const documentSchema = v.union([
  text("A file you sent, as a path in the repo."),
  v.object({
    path: text("A file you sent, as a path in the repo."),
    blob: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/, "blob"),
        v.description("The version that was sent: git's blob id."),
      ),
    ),
  }),
]);

/** The date of an event that a command logs: only what others bring in may say `unknown`. */
export const loggedDate = date("When it happened: YYYY-MM-DD, YYYY-MM or YYYY.");

export const eventSchema = v.object({
  date: dateOrUnknown("When it happened: YYYY-MM-DD, YYYY-MM or YYYY when the day is not known, or unknown."),
  type: word(eventTypes, "What happened."),
  automatic: v.optional(
    v.pipe(v.boolean(), v.description("A machine did it: a test link, a form reply. It is no word from a person.")),
  ),
  cancelled: v.optional(
    word(
      cancellations,
      "It did not take place: moved, by_them, by_me or no_show. It stays in the history and counts nowhere.",
    ),
  ),
  time: v.optional(
    v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time"), v.description("The time of day, HH:MM.")),
  ),
  zone: v.optional(text("The time zone of the time, where it is not yours: Europe/Berlin.")),
  due: v.optional(day("Of a task: hand it in by then. Of an offer: answer by then.")),
  where: v.optional(text("Where a talk is: a link, a place or a number.")),
  channel: v.optional(
    word(channels, "Of applied: how it was sent: online, email, post, phone, in_person or through an agency."),
  ),
  message: v.optional(text("The Message-ID of the mail it was made from.")),
  questions: v.optional(texts("What they asked.")),
  round: v.optional(text("Which round: recruiter screen, system design, panel, …")),
  with: v.optional(texts("Who was there.")),
  note: v.optional(text("Anything worth remembering.")),
  hours: v.optional(v.pipe(v.number(), v.minValue(0), v.description("Hours you put in."))),
  liked: v.optional(texts("What you liked there.")),
  red_flags: v.optional(texts("Warning signs, written down when you saw them.")),
  reason: v.optional(word(reasons, "Why they said no; unknown when they gave no reason.")),
  basis: v.optional(word(bases, "Whether they stated the reason or you guess it.")),
  text: v.optional(text("What they wrote, word for word.")),
  step: v.optional(word(stepKinds, "For skipped: which step of the routine you left out.")),
  file: v.optional(text("A file that belongs to it, as a path in the repo.")),
});

const shortForms = v.entriesFromList(
  shortTypes,
  v.optional(dateOrUnknown("Short for one event of this type: the day it happened.")),
);

export const applicationSchema = v.object({
  id: v.optional(text("A short name, unique in the file. Rebound adds one when something must refer to it.")),
  company: text("The company."),
  role: text("The role."),
  kind: v.optional(
    word(
      kinds,
      "application (the default), outreach: you asked somebody for work, or internal: a promotion or transfer.",
    ),
  ),
  url: v.optional(text("Where the posting is.")),
  source: v.optional(text("Where you found it.")),
  via: v.optional(text("An agency or person between you and the employer.")),
  reference: v.optional(text("Their number for the opening.")),
  deadline: v.optional(day("The day the posting closes.")),
  location: v.optional(text("Where the work is done.")),
  address: v.optional(text("Their postal address.")),
  workload: v.optional(text("How much of a week it is: 80%.")),
  assigned: v.optional(v.pipe(v.boolean(), v.description("The employment office sent you there."))),
  salary: v.optional(text("What they pay, as they say it.")),
  tags: v.optional(texts("Your own labels.")),
  skills: v.optional(texts("Skills the role asks for.")),
  interest: v.optional(
    v.pipe(
      v.number(),
      v.integer("interest"),
      v.minValue(1, "interest"),
      v.maxValue(5, "interest"),
      v.description("How much you want it, 1 to 5."),
    ),
  ),
  forecast: v.optional(
    v.pipe(
      v.number(),
      v.integer("percent"),
      v.minValue(0, "percent"),
      v.maxValue(100, "percent"),
      v.description("How likely you think an answer other than a no is, in percent; written down before one comes."),
    ),
  ),
  why: v.optional(text("Why you want it, in your own words.")),
  posting: v.optional(text("The saved posting, as a path in the repo.")),
  documents: v.optional(
    v.pipe(v.array(documentSchema), v.readonly(), v.description("What you sent: paths in the repo, or path and blob.")),
  ),
  contacts: v.optional(v.pipe(v.array(contactSchema), v.readonly(), v.description("People there."))),
  ...shortForms,
  waiting_until: v.optional(day("They named a date: nothing is suggested before it.")),
  snoozed: v.optional(
    v.pipe(
      v.object(v.entriesFromList(stepKinds, v.optional(day("The day it is suggested again.")))),
      v.readonly(),
      v.description("Steps of the routine you put off."),
    ),
  ),
  follow_up: v.optional(word(["none"], "none: never suggest following this one up.")),
  archived: v.optional(v.pipe(v.boolean(), v.description("Folded away; nothing is deleted."))),
  led_to: v.optional(text("The id of an application that came out of this one.")),
  events: v.optional(v.pipe(v.array(eventSchema), v.readonly(), v.description("What happened, oldest first."))),
});

export const applicationsFileSchema = v.object({
  since: v.optional(
    day("The day from which everything is in the log; earlier applications are watched only from then on."),
  ),
  applications: v.pipe(
    v.array(applicationSchema),
    v.readonly(),
    v.description("Your applications and what happened to them."),
  ),
});

export type ApplicationEvent = Readonly<v.InferOutput<typeof eventSchema>>;
/** An application as the file says it; `events` may be absent, and `applied` stands for one event. See `eventsOf`. */
export type Application = Readonly<v.InferOutput<typeof applicationSchema>>;
