import { openPlans } from "../../core/nextSteps/journalSteps.ts";
import { nextStepsInTurns } from "../../core/nextSteps/nextSteps.ts";
import type { RoutineHunt, Step } from "../../core/nextSteps/step.ts";
import type { Environment } from "../commands/environment.ts";
import { journalOf } from "../files/hunts.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { pause, withPauses } from "../host/withPauses.ts";

/** The files of all folders as the routine reads them, and the steps that come of them now. */
interface Routine {
  readonly hunts: readonly RoutineHunt[];
  readonly steps: readonly Step[];
}

export async function currentRoutine(environment: Environment): Promise<Routine> {
  const open = await environment.hunts.read();
  const hunts = await Promise.all(
    open.map(
      async ({ hunt, document }): Promise<RoutineHunt> => ({
        folder: hunt.id,
        records: document.records,
        journal: await journalOf(hunt),
      }),
    ),
  );
  await pause();
  const settings = routineSettings();
  const now = environment.clock.now();
  const steps = await withPauses(nextStepsInTurns(hunts, settings, now));
  return { hunts, steps: [...steps, ...hunts.flatMap((hunt) => openPlans(hunt, settings.comingDays, now.today))] };
}

/** Names a step among those of its folder. */
export function stepId({ kind, subject, state, due }: Step): string {
  switch (subject.kind) {
    case "application":
      return `${kind} ${subject.record.key}`;
    case "applications":
      return state === "due" ? `${kind} all` : `${kind} all ${due}`;
    case "person":
    case "plan":
      return `${subject.kind} ${subject.index}`;
    case "wants":
      return subject.kind;
  }
}
