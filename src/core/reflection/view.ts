import type { LoggedApplication } from "../application/record.ts";
import type { Day, PartialDate } from "../dates/dates.ts";
import { coolOffEnds } from "../nextSteps/coolOff.ts";
import type { RoutineSettings } from "../nextSteps/settings.ts";
import type { Journal, Reflection } from "../schema/journal.ts";
import { type ArcEntry, arcOf } from "./arc.ts";
import { choosePrompt, promptNamed, stepAboutMissingReason, wordPrompt } from "./choosePrompt.ts";
import { type Closing, closingOf } from "./closing.ts";
import { circumstancesOf } from "./conditions.ts";
import { type Decision, decisionOf } from "./decision.ts";
import { type Facts, factsOf } from "./facts.ts";
import { type Pending, withPending } from "./pending.ts";
import { answerOf, reflectionInJournal, usedWordings } from "./reflectionInJournal.ts";
import { type AnswerKey, keysOf, type Step, steps } from "./steps.ts";
import { type Strengths, strengthsFor } from "./strengths.ts";

/** A step as it is asked here and now. */
interface StepView {
  readonly step: Step;
  /** The name of the wording, to be kept with the answer. */
  readonly asked: string;
  readonly question: string;
  /** The answers; "" where there is none. */
  readonly answers: Readonly<Partial<Record<AnswerKey, string>>>;
  readonly skipped: boolean;
}

/** One rejection to look back on: the page in full, as data. */
export interface ReflectionView {
  readonly record: string;
  readonly company: string;
  readonly role: string;
  readonly rejected: PartialDate;
  /** The day from which looking back is suggested, while it is still to come. */
  readonly coolingOffUntil: Day | undefined;
  readonly facts: Facts;
  readonly steps: readonly StepView[];
  readonly strengths: Strengths;
  /** Roles, achievements and searches; when there are at least two. */
  readonly arc: readonly ArcEntry[] | undefined;
  /** After every fifth rejection: what a role must have, to be read again. */
  readonly wants: Pick<Journal, "must_haves" | "nice_to_haves"> | undefined;
  readonly closing: Closing;
}

/** Where a reflection takes place: the search it belongs to and the day. */
export interface Setting {
  readonly records: readonly LoggedApplication[];
  readonly journal: Journal;
  /** Answers of other reflections that are not in the journal yet, latest first. */
  readonly aside?: readonly Pending[];
  readonly settings: RoutineSettings;
  readonly today: Day;
  /** A BCP 47 tag; wordings are in German for `de`, else in English. */
  readonly language: string;
}

/**
 * The reflection on a record's last rejection; undefined when nobody rejected it. The same arguments give the same
 * view.
 */
export function reflectionOn(
  record: LoggedApplication,
  { records, journal, aside = [], settings, today, language }: Setting,
  kept: Pending = {},
): ReflectionView | undefined {
  const decision = decisionOf(record.application);
  if (!decision) return undefined;
  const { application, rejection } = decision;
  const inJournal = reflectionInJournal(decision, journal);
  const reflection = withPending(inJournal?.reflection ?? {}, kept);
  const circumstances = circumstancesOf(decision, records, journal, today);
  const seed = seedOf(decision, today);
  const aboutReason = stepAboutMissingReason(reflection.asked ?? {}, seed);
  const holding = new Set([...circumstances.holding].filter((condition) => condition !== "no_reason"));
  const ends = coolOffEnds([...decision.before, rejection], settings.coolOffDays);
  return {
    record: record.key,
    company: application.company,
    role: application.role,
    rejected: rejection.date,
    coolingOffUntil: ends !== undefined && ends > today ? ends : undefined,
    facts: factsOf(decision),
    steps: steps.map((step) => {
      const used = [...aside.flatMap((other) => other[step]?.asked ?? []), ...usedWordings(journal, step, inJournal)];
      const own = step === aboutReason ? circumstances : { ...circumstances, holding };
      const asked = promptNamed(step, reflection.asked?.[step]) ?? choosePrompt(step, own, used, seed);
      return {
        step,
        asked: asked.name,
        question: wordPrompt(asked, circumstances, language),
        ...answersOf(reflection, step),
      };
    }),
    strengths: strengthsFor(application, journal),
    arc: arcWorthSeeing(records, journal),
    wants: circumstances.holding.has("fifth")
      ? { must_haves: journal.must_haves, nice_to_haves: journal.nice_to_haves }
      : undefined,
    closing: closingOf(decision, record, records, settings, today),
  };
}

function arcWorthSeeing(records: readonly LoggedApplication[], journal: Journal): readonly ArcEntry[] | undefined {
  const arc = arcOf(records, journal);
  return arc.length > 1 ? arc : undefined;
}

function seedOf({ application, rejection }: Decision, today: Day): string {
  return [application.company, application.role, rejection.date, today, ""].join("\n");
}

function answersOf(reflection: Partial<Reflection>, step: Step): Pick<StepView, "answers" | "skipped"> {
  return {
    answers: Object.fromEntries(keysOf(step).map((key) => [key, answerOf(reflection, key)])),
    skipped: reflection.skipped?.includes(step) === true,
  };
}
