import type { ApplicationRecord } from "../../core/document/document.ts";
import type { Draft, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { type Target, targetOf, titleWith } from "../files/target.ts";
import { applicationQuestion } from "./applicationQuestion.ts";
import { ask } from "./ask.ts";

type RecordDraft = Draft<typeof recordShape>;

/**
 * The applications that a command is for: those selected that fit, else one that is asked for. Empty when the user
 * left.
 */
export async function pickTargets(
  environment: Environment,
  title: string,
  selection: readonly RecordDraft[],
  fits: (record: ApplicationRecord) => boolean,
): Promise<readonly Target[]> {
  const hunts = await environment.hunts.read();
  const named = selection.filter(({ record }) => record !== undefined);
  if (named.length > 0) return named.map((draft) => targetOf(hunts, draft)).filter(({ record }) => fits(record));
  const fitting = hunts.map(({ hunt, document }) => ({
    hunt,
    document: { ...document, records: document.records.filter(fits) },
  }));
  const draft = await ask<RecordDraft>(
    (known) => titleWith(title, hunts, known),
    [applicationQuestion(fitting, { today: environment.clock.today(), newIn: [] })],
    {},
  );
  return draft ? [targetOf(hunts, draft)] : [];
}

/** The targets by their file, so that each file is changed once. */
export function byHunt(targets: readonly Target[]): ReadonlyMap<Hunt, readonly Target[]> {
  const groups = new Map<Hunt, Target[]>();
  for (const target of targets) {
    const own = groups.get(target.hunt);
    if (own) own.push(target);
    else groups.set(target.hunt, [target]);
  }
  return groups;
}
