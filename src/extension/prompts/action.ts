import type * as v from "valibot";
import type { Changes } from "../../core/actions/changes.ts";
import type { Day } from "../../core/dates/dates.ts";
import { type Command, command, type Known } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import type { Hunt, OpenHunt } from "../files/hunts.ts";
import { ask, type Question } from "./ask.ts";

/** All that questions and decisions may look at. */
export interface Situation {
  readonly environment: Environment;
  readonly hunts: readonly OpenHunt[];
  readonly today: Day;
}

/** The changes of each hunt, as core decided them, and all that is needed to say so. */
export interface Decision<Said> {
  readonly changes: readonly (readonly [Hunt, Changes])[];
  readonly said: Said;
}

/** The part of a command that asks, decides, and says what was done. */
export interface Form<Answers, Said> {
  readonly title: (known: Answers, situation: Situation) => string;
  readonly questions: (situation: Situation, begun: Answers) => readonly Question<Answers>[];
  /** Undefined when there is nothing to do. */
  readonly decide: (known: Answers, situation: Situation) => Decision<Said> | undefined;
  readonly say?: (said: Said, situation: Situation) => unknown;
  /** Opens the answers again that the user gets back to after leaving the question where the journal goes. */
  readonly again?: (known: Answers, begun: Answers) => Answers | undefined;
}

/** A command whose arguments are the answers to some of its questions. */
export interface Action<Shape extends v.ObjectEntries, Answers, Said> extends Form<Answers, Said> {
  readonly shape: Shape;
  /** Returns the answers that are known before anything is asked; undefined when there is nothing to do. */
  readonly begin: (
    given: Known<Shape>,
    situation: Situation,
    selection: readonly Known<Shape>[],
  ) => Answers | undefined | Promise<Answers | undefined>;
}

/** A command in its parts: it asks for what is open, lets core decide, makes one edit, and says what was done. */
export function action<const Shape extends v.ObjectEntries, Answers, Said = void>(
  parts: Action<Shape, Answers, Said>,
): Command<Known<Shape>> {
  return command(parts.shape, async (environment, given, selection) => {
    const situation = await situationOf(environment);
    const begun = await parts.begin(given, situation, selection);
    if (begun !== undefined) await act(situation, parts, begun);
  });
}

export async function situationOf(environment: Environment): Promise<Situation> {
  return { environment, hunts: await environment.hunts.read(), today: environment.clock.today() };
}

/** Runs a form from the answers that are known. Nothing is written when the user leaves it. */
export async function act<Answers, Said>(
  situation: Situation,
  form: Form<Answers, Said>,
  begun: Answers,
): Promise<void> {
  let known: Answers | undefined = begun;
  for (;;) {
    known = await ask((answers) => form.title(answers, situation), form.questions(situation, known), known);
    const decision = known === undefined ? undefined : form.decide(known, situation);
    if (known === undefined || !decision) return;
    if (await applyAll(decision.changes)) {
      await form.say?.(decision.said, situation);
      return;
    }
    known = form.again?.(known, begun);
    if (known === undefined) return;
  }
}

async function applyAll(changes: Decision<unknown>["changes"]): Promise<boolean> {
  for (const [hunt, own] of changes) if (!(await askAndApply(hunt, own))) return false;
  return true;
}
