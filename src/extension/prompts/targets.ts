import type { Changes } from "../../core/actions/changes.ts";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { inLabel } from "../../words/plainText.ts";
import type { Known, recordShape } from "../commands/command.ts";
import type { Hunt } from "../files/hunts.ts";
import { findTarget, type Target, targetOf } from "../files/target.ts";
import type { Situation } from "./action.ts";
import { applicationQuestion } from "./applicationQuestion.ts";
import type { Question } from "./ask.ts";

/** The applications that a command is for. */
export interface ForTargets {
  readonly targets?: readonly Target[] | undefined;
}

type Fits = (record: ApplicationRecord) => boolean;

/** Begins with the selected rows that fit; undefined when none of them does. Without a selection it is asked for. */
export function beginTargets(
  { hunts }: Situation,
  selection: readonly Known<typeof recordShape>[],
  fits: Fits,
): ForTargets | undefined {
  const named = selection.filter(({ record }) => record !== undefined);
  if (named.length === 0) return {};
  const targets = named.map((known) => targetOf(hunts, known)).filter(({ record }) => fits(record));
  return targets.length > 0 ? { targets } : undefined;
}

/** Asks for one application among those that fit. */
export function targetsQuestion<Answers extends ForTargets>(
  { hunts, today }: Situation,
  fits: Fits,
): Question<Answers> {
  const fitting = hunts.map(({ hunt, document }) => ({
    hunt,
    document: { ...document, records: document.records.filter(fits) },
  }));
  const question = applicationQuestion(fitting, { today, newIn: [] });
  return {
    answered: ({ targets }) => targets !== undefined,
    ask: async (known, frame) => {
      const answer = await question.ask({}, frame);
      if (answer === undefined || answer === "back") return answer;
      const target = findTarget(hunts, answer.value);
      return { value: { ...known, targets: target ? [target] : [] } };
    },
  };
}

/** "Wait Until: Northwind", once it is known for which application. */
export function titleForTargets(title: string, { targets: [first] = [] }: ForTargets): string {
  return first ? `${title}: ${inLabel(first.record.application.company)}` : title;
}

/** Decides once for the targets of each hunt, so that each file is changed once. */
export function changesByHunt(
  { targets = [] }: ForTargets,
  changesOf: (own: readonly Target[]) => Changes,
): readonly (readonly [Hunt, Changes])[] {
  const hunts = new Set(targets.map(({ hunt }) => hunt));
  return [...hunts].map((hunt) => [hunt, changesOf(targets.filter((target) => target.hunt === hunt))] as const);
}
