import * as vscode from "vscode";
import { nextStepsInTurns } from "../../core/nextSteps/nextSteps.ts";
import { type RoutineSettings, routineDefaults } from "../../core/nextSteps/settings.ts";
import type { Now, RoutineHunt, Step } from "../../core/nextSteps/step.ts";
import type { Journal } from "../../core/schema/journal.ts";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { readSetting } from "../host/settings.ts";
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
  return { hunts, steps: await withPauses(nextStepsInTurns(hunts, routineSettings(), now(environment))) };
}

/** A journal that cannot be read holds nothing back; its own command says why. */
export async function journalOf(hunt: Hunt): Promise<Journal> {
  const document = await hunt.journal.read().catch(() => undefined);
  return document?.journal ?? {};
}

export function now({ clock }: Environment): Now {
  return { today: clock.today(), time: clock.time() };
}

const mostDays = 3650;

/** The settings as whole numbers of a sensible size, whatever was written. */
export function routineSettings(): RoutineSettings {
  const keys = Object.keys(routineDefaults) as (keyof RoutineSettings)[];
  return Object.fromEntries(
    keys.map(
      (key) => [key, Math.min(Math.max(0, Math.trunc(readSetting(`rebound.routine.${key}`))), mostDays)] as const,
    ),
  ) as Readonly<Record<keyof RoutineSettings, number>>;
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
  }
}

/** Runs when the settings of the routine change. */
export function onDidChangeRoutineSettings(run: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("rebound")) run();
  });
}
