import * as vscode from "vscode";
import { type RoutineSettings, routineDefaults } from "../../core/nextSteps/settings.ts";
import { readSetting } from "./settings.ts";

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

/** Runs when the settings of the routine change. */
export function onDidChangeRoutineSettings(run: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("rebound")) run();
  });
}
