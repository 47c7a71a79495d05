import * as v from "valibot";
import { date, day, text, texts, word } from "./fields.ts";
import { personKinds } from "./vocabulary.ts";

const roleSchema = v.object({
  title: text("What you were there."),
  company: v.optional(text("Where.")),
  from: date("Since when: YYYY-MM-DD, YYYY-MM or YYYY."),
  to: v.optional(date("Until when.")),
});

const achievementSchema = v.object({
  date: date("When: YYYY-MM-DD, YYYY-MM or YYYY."),
  text: text("What you did, as a fact."),
  evidence: v.optional(text("A link, a commit or a path that shows it.")),
  role: v.optional(text("The role you had then.")),
  tags: v.optional(texts("Your own labels; they match an application's tags and skills.")),
});

const strengthSchema = v.object({
  text: text("What you are good at."),
  evidence: v.optional(text("Where it showed: a date of an achievement, a link, a commit.")),
});

export const personSchema = v.object({
  name: text("Their name."),
  kind: v.optional(word(personKinds, "support, network, mentor, past-client or reference.")),
  contact: v.optional(text("A mail address or phone number.")),
  every: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,3}[dwm]$/, "interval"),
      v.description("Keep in touch this often: 30d, 6w, 3m."),
    ),
  ),
  last: v.optional(date("When you last spoke.")),
  due: v.optional(day("When to get in touch next, if you chose a day.")),
});

const planSchema = v.object({
  if: text("The moment: an interviewer asks about scale, …"),
  then: text("What you will do then."),
  from: v.optional(text("The id of the application it came from.")),
  due: v.optional(day("When to look at it again.")),
  done: v.optional(day("When it was done.")),
});

const reflectionSchema = v.object({
  application: v.optional(text("The id of the application.")),
  date: day("The day you wrote it."),
  feelings: v.optional(texts("How it felt, if you like.")),
  note: v.optional(text("A free note. Nothing ever analyses it.")),
  answers: v.optional(v.pipe(v.record(v.string(), v.string()), v.readonly(), v.description("Your answers, by step."))),
  asked: v.optional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.readonly(),
      v.description("The wording each step was asked with, by its name."),
    ),
  ),
  skipped: v.optional(texts("Steps you left out.")),
});

export const journalSchema = v.object({
  me: v.optional(
    v.object({
      name: v.optional(text("Your name, for drafts.")),
      signature: v.optional(text("What stands below your mails.")),
    }),
  ),
  must_haves: v.optional(texts("What a role must have.")),
  nice_to_haves: v.optional(texts("What would be nice.")),
  reviewed: v.optional(day("The day on which you last went through what a role must have.")),
  roles: v.optional(v.pipe(v.array(roleSchema), v.readonly(), v.description("The roles you have had."))),
  achievements: v.optional(
    v.pipe(v.array(achievementSchema), v.readonly(), v.description("What you did, with dates and evidence.")),
  ),
  strengths: v.optional(v.pipe(v.array(strengthSchema), v.readonly(), v.description("Strengths, with evidence."))),
  comforts: v.optional(texts("What helps you.")),
  people: v.optional(
    v.pipe(v.array(personSchema), v.readonly(), v.description("People to lean on and to keep in touch with.")),
  ),
  plan: v.optional(v.pipe(v.array(planSchema), v.readonly(), v.description("If–then plans."))),
  reflections: v.optional(
    v.pipe(v.array(reflectionSchema), v.readonly(), v.description("What you wrote after a rejection.")),
  ),
});

export type Role = Readonly<v.InferOutput<typeof roleSchema>>;
export type Achievement = Readonly<v.InferOutput<typeof achievementSchema>>;
export type Strength = Readonly<v.InferOutput<typeof strengthSchema>>;
export type Person = Readonly<v.InferOutput<typeof personSchema>>;
export type Plan = Readonly<v.InferOutput<typeof planSchema>>;
export type Reflection = Readonly<v.InferOutput<typeof reflectionSchema>>;
/** The journal as the file says it; every list may be absent. */
export type Journal = Readonly<v.InferOutput<typeof journalSchema>>;
