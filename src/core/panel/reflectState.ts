import * as v from "valibot";
import { type AnswerKey, answerKeys, steps } from "../reflection/steps.ts";
import { countsSchema, type RecordRef } from "./typedWords.ts";

const lines = v.pipe(v.array(v.string()), v.readonly());
const other = v.object({ record: v.string(), name: v.string(), stage: v.string() });
const others = v.pipe(v.array(other), v.readonly());

/** Answers by their key; a key that is absent was not touched. */
export const answersSchema = v.object(
  Object.fromEntries(answerKeys.map((key) => [key, v.exactOptional(v.string())])) as Record<
    AnswerKey,
    v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>
  >,
);

/** One rejection to look back on. Texts are worded for the user or written by them; all of them are shown as text. */
const reflectionSchema = v.object({
  company: v.string(),
  role: v.string(),
  /** The day in words; undefined where nobody knows it. */
  /** When they decided, in words. */
  rejected: v.optional(v.string()),
  archived: v.boolean(),
  /** The day until which the page suggests to leave it. */
  coolingOffUntil: v.optional(v.string()),
  /** How far it got and what it took. */
  summary: lines,
  events: v.pipe(
    v.array(
      v.object({
        date: v.string(),
        what: v.string(),
        details: lines,
        signs: lines,
        /** A file that belongs to it; one that is not inside the folder is not opened. */
        file: v.optional(v.object({ name: v.string(), opens: v.boolean() })),
      }),
    ),
    v.readonly(),
  ),
  steps: v.pipe(
    v.array(
      v.object({
        step: v.picklist(steps),
        asked: v.string(),
        question: v.string(),
        answers: answersSchema,
        skipped: v.boolean(),
      }),
    ),
    v.readonly(),
  ),
  strengths: v.optional(v.object({ achievements: lines, strengths: lines })),
  arc: v.optional(v.pipe(v.array(v.object({ when: v.string(), what: v.string() })), v.readonly())),
  wants: v.optional(v.object({ must: lines, nice: lines })),
  closing: v.object({
    live: v.string(),
    /** Nothing is under way, and no lead is there. */
    nothingElse: v.boolean(),
    quiet: v.optional(v.string()),
    answered: others,
    lead: v.optional(other),
    alike: others,
    stayInTouch: v.optional(v.string()),
  }),
  /**
   * Where the answers are: in the journal, stored on this machine and about to be written to it, stored until there is
   * one, or stored because it cannot be written.
   */
  kept: v.picklist(["journal", "soon", "aside", "refused"]),
});
export type ReflectionState = Readonly<v.InferOutput<typeof reflectionSchema>>;

export const reflectStateSchema = v.object({
  /** The latest rejections to choose from, latest first; the extension sends a hundred at most. */
  choices: v.pipe(v.array(v.object({ folder: v.string(), record: v.string(), name: v.string() })), v.readonly()),
  /** The one shown; absent when nobody rejected anything, or not the one that was asked for. */
  shown: v.optional(
    v.object({
      folder: v.string(),
      record: v.string(),
      /** Grows with every choice; a record keeps it even when it is given an id, and with it another key. */
      visit: v.number(),
      /** How far the answers of this state have come, for each field. */
      counts: countsSchema,
      reflection: reflectionSchema,
    }),
  ),
});
export type ReflectState = Readonly<v.InferOutput<typeof reflectStateSchema>>;

/** The rejection to show: the one asked for and never another in its place; the latest when none is asked for. */
export function choose<Choice extends RecordRef>(
  choices: readonly Choice[],
  asked: RecordRef | undefined,
): Choice | undefined {
  return asked ? choices.find(({ folder, record }) => folder === asked.folder && record === asked.record) : choices[0];
}
