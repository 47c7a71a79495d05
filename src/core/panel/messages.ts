import * as v from "valibot";
import type { Patterns } from "../patterns/patterns.ts";
import { steps } from "../reflection/steps.ts";
import { day } from "../schema/fields.ts";
import { kinds } from "../schema/vocabulary.ts";
import { reflectStateSchema } from "./reflectState.ts";
import { countsSchema, recordRefSchema, typedWordSchema } from "./typedWords.ts";

const page = v.picklist(["reflect", "patterns"]);
export type Page = v.InferOutput<typeof page>;

const place = recordRefSchema.entries;
const filter = v.object({
  kind: v.picklist(kinds),
  from: v.optional(day("First day.")),
  to: v.optional(day("Last day.")),
  seen: v.optional(day("A day until which nothing else came.")),
});

/** The page's memory, so that the panel comes back as it was after a reload. */
export const memorySchema = v.object({
  page,
  shown: v.optional(v.object(place)),
  /** The step that was open on a record, or the closing. */
  open: v.optional(v.object({ record: v.string(), step: v.picklist([...steps, "closing"]) })),
  filter: v.optional(filter),
  /** Whether Patterns is shown and shared without names. */
  nameless: v.optional(v.boolean()),
  /** Words that the extension has not stored yet. */
  typed: v.fallback(v.optional(v.array(typedWordSchema)), undefined),
});
export type Memory = Readonly<v.InferOutput<typeof memorySchema>>;

const sample = v.looseObject({
  n: v.number(),
  waiting: v.number(),
  leftOut: v.array(v.object({ reason: v.string(), count: v.number() })),
  needed: v.number(),
});

/**
 * Whether every figure is there, with what all figures have; what else is in one is between {@link Patterns} and the
 * page.
 */
const figures = v.looseObject({
  today: day("The day."),
  filter,
  total: v.number(),
  again: v.number(),
  ahead: v.number(),
  watch: v.looseObject({ until: day("The last day watched."), stale: v.boolean() }),
  stillToCome: sample,
  silent: sample,
  quiet: sample,
  times: sample,
  incidence: sample,
  afterTalks: sample,
  flow: sample,
  answers: sample,
  reached: v.array(v.unknown()),
  stages: v.array(sample),
  interviews: v.array(sample),
  endings: sample,
  groups: sample,
  change: sample,
  howMany: sample,
  reasons: v.object({ stated: sample, guessed: sample }),
  forecasts: sample,
  pace: sample,
  rounds: sample,
  followUps: v.array(sample),
  asks: sample,
  events: sample,
} satisfies Record<keyof Patterns, unknown>);

const message = v.object({ message: v.string(), comment: v.array(v.string()) });

/** From the extension to the page: all there is to show, every time; and which words it has stored. */
const toPage = v.variant("type", [
  v.object({ type: v.literal("stored"), ...place, counts: countsSchema }),
  v.object({
    type: v.literal("words"),
    language: v.string(),
    bundle: v.record(v.string(), v.union([v.string(), message])),
  }),
  v.object({
    type: v.literal("state"),
    page,
    reflect: reflectStateSchema,
    /** The day until which the page suggests to leave the figures. */
    heldUntil: v.optional(v.string()),
    /** Absent when they are held back, and when no applications file can be read. */
    patterns: v.optional(v.custom<Patterns>((value) => v.is(figures, value))),
  }),
]);
export type ToPage = v.InferOutput<typeof toPage>;
export type PageState = Extract<ToPage, { readonly type: "state" }>;

/**
 * Returns the page's memory of this state. Parts that the state does not tell, as Patterns' filter while on Reflect,
 * stays.
 */
export function remembering(memory: Memory | undefined, { page, reflect, patterns }: PageState): Memory {
  const { shown } = reflect;
  return {
    ...memory,
    page,
    shown: shown && { folder: shown.folder, record: shown.record },
    ...(patterns && { filter: patterns.filter }),
  };
}

/** Commands that the page may run, on the shown record or another one. */
const commands = [
  "rebound.letItOut",
  "rebound.archive",
  "rebound.reviewWants",
  "rebound.addStrength",
  "rebound.openRecord",
  "rebound.createLog",
  "rebound.logRejection",
  "rebound.addApplication",
] as const;

/** From the page to the extension: what somebody wants. */
const fromPage = v.variant("type", [
  v.object({ type: v.literal("ready") }),
  v.object({ type: v.literal("turnTo"), page }),
  v.object({ type: v.literal("choose"), ...place }),
  /** Something was typed, perhaps in an earlier page; it is stored at once and written when typing pauses. */
  v.object({ type: v.literal("answer"), ...typedWordSchema.entries }),
  /** A step was left: the moment to write, and to ask for a journal where there is none. */
  v.object({ type: v.literal("leave"), ...place, step: v.picklist(steps), asked: v.string(), skip: v.boolean() }),
  /** Asks again for a journal, where the question was left unanswered. */
  v.object({ type: v.literal("keep"), ...place }),
  v.object({ type: v.literal("filter"), filter }),
  /** Asks for the figures on a day on which they are held back. */
  v.object({ type: v.literal("showFigures") }),
  /** Opens a text as a document to look at and to save. */
  v.object({ type: v.literal("export"), file: v.pipe(v.string(), v.maxLength(100)), text: v.string() }),
  /** Opens a file that an event names, inside the folder. */
  v.object({ type: v.literal("openFile"), folder: v.string(), file: v.string() }),
  v.object({
    type: v.literal("run"),
    command: v.picklist(commands),
    folder: v.exactOptional(v.string()),
    record: v.exactOptional(v.string()),
  }),
]);
export type FromPage = v.InferOutput<typeof fromPage>;

/** The message, or undefined when it is none. */
export function readToPage(message: unknown): ToPage | undefined {
  return read(toPage, message);
}

/** As {@link readToPage}. */
export function readFromPage(message: unknown): FromPage | undefined {
  return read(fromPage, message);
}

function read<const Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, message);
  return result.success ? result.output : undefined;
}
