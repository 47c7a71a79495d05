import * as vscode from "vscode";
import { createClock, type Clock } from "./clock.ts";
import { openHunts, type Hunts } from "./hunts.ts";

/** What features and commands are given. */
export interface Environment {
  readonly hunts: Hunts;
  readonly clock: Clock;
  readonly log: vscode.LogOutputChannel;
  readonly context: vscode.ExtensionContext;
}

/** What it holds ends with the extension. */
export function createEnvironment(context: vscode.ExtensionContext): Environment {
  const log = vscode.window.createOutputChannel("Rebound", { log: true });
  const clock = createClock(context.extensionMode === vscode.ExtensionMode.Production);
  const hunts = openHunts();
  context.subscriptions.push(log, clock, hunts);
  return { hunts, clock, log, context };
}
