import * as vscode from "vscode";
import { type Hunts, openHunts } from "../files/hunts.ts";
import { createArrangement, type StoredArrangement } from "../host/arrangement.ts";
import { type Clock, createClock } from "../host/clock.ts";

/** The services that features and commands are given. */
export interface Environment {
  readonly hunts: Hunts;
  readonly clock: Clock;
  readonly arrangement: StoredArrangement;
  readonly log: vscode.LogOutputChannel;
  readonly context: vscode.ExtensionContext;
}

/** Makes the services; they end with the extension. */
export function createEnvironment(context: vscode.ExtensionContext): Environment {
  const log = vscode.window.createOutputChannel("Rebound", { log: true });
  const clock = createClock(context.extensionMode === vscode.ExtensionMode.Production);
  const hunts = openHunts();
  const arrangement = createArrangement(context.workspaceState);
  context.subscriptions.push(log, clock, hunts, arrangement);
  return { hunts, clock, arrangement, log, context };
}
