import * as vscode from "vscode";
import { type Day, parseDay } from "../../core/dates/dates.ts";
import type { Now } from "../../core/dates/now.ts";
import { localDay, localZone, untilMidnight } from "./localTime.ts";

/** The day where the user is. Core never asks for it; it is handed in. */
export interface Clock {
  readonly today: () => Day;
  /** The day, the local time of day and the zone. */
  readonly now: () => Now;
  /** A new day has begun, perhaps while the machine slept. */
  readonly onDidChangeDay: vscode.Event<void>;
  /** For tests: stands still on a day, or goes on with undefined. */
  readonly stop: (day: Day | undefined) => void;
  readonly dispose: () => void;
}

/**
 * Outside production the setting `rebound.internal.today`, which package.json does not declare, stands for the day:
 * tests that drive the window from outside have no other way to turn the calendar.
 */
export function createClock(production: boolean): Clock {
  const changed = new vscode.EventEmitter<void>();
  let stopped: Day | undefined;
  let shown: Day;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const today = (): Day => stopped ?? (production ? undefined : dayInSettings()) ?? localDay(new Date());
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight(new Date()));
    const day = today();
    if (day === shown) return;
    shown = day;
    changed.fire();
  };
  shown = today();
  look();

  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeWindowState(look),
    vscode.workspace.onDidChangeConfiguration(look),
  );
  return {
    today,
    now: () => ({ today: today(), time: new Date().toTimeString().slice(0, 5), zone: localZone() }),
    onDidChangeDay: changed.event,
    stop: (day) => {
      stopped = day;
      look();
    },
    dispose: () => {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function dayInSettings(): Day | undefined {
  const value = vscode.workspace.getConfiguration("rebound").get<unknown>("internal.today");
  return typeof value === "string" ? parseDay(value) : undefined;
}
