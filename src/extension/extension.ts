import * as vscode from "vscode";
import { speak } from "../words/language.ts";
import { applicationsView } from "./applications/applicationsView.ts";
import { logContext } from "./applications/logContext.ts";
import type { Environment } from "./commands/environment.ts";
import { registerCommands } from "./commands/register.ts";
import { drafts } from "./drafts/drafts.ts";
import { eventActions } from "./editor/eventActions.ts";
import { fileLinks } from "./editor/fileLinks.ts";
import { problems } from "./editor/problems.ts";
import { recordLenses } from "./editor/recordLenses.ts";
import { schemaHelp } from "./editor/schemaHelp.ts";
import { answerStore } from "./files/answerStore.ts";
import { draftStore } from "./files/draftStore.ts";
import { openHunts } from "./files/hunts.ts";
import { createArrangement } from "./host/arrangement.ts";
import { createClock } from "./host/clock.ts";
import { createRest } from "./host/rest.ts";
import { nextStepsView } from "./nextSteps/nextStepsView.ts";
import { preparationDocuments } from "./nextSteps/preparationDocument.ts";
import { reboundPanel } from "./panel/panel.ts";
import { privacyCheck } from "./privacy/checkPrivacy.ts";

/**
 * The table of contents: each feature is a function that returns one Disposable. Tests in the host get the environment.
 */
export function activate(context: vscode.ExtensionContext): Environment | undefined {
  speak(vscode.env.language, vscode.l10n.bundle);
  const environment = createEnvironment(context);
  const schemas = schemaHelp(environment, context.extensionUri);
  context.subscriptions.push(
    schemas,
    registerCommands(environment),
    applicationsView(environment),
    logContext(environment),
    nextStepsView(environment),
    preparationDocuments(environment),
    privacyCheck(environment),
    drafts(environment),
    problems(environment, schemas),
    recordLenses(environment),
    eventActions(environment),
    fileLinks(environment),
  );
  return context.extensionMode === vscode.ExtensionMode.Test ? environment : undefined;
}

/** Makes the services; they end with the extension. */
function createEnvironment(context: vscode.ExtensionContext): Environment {
  const { globalState, workspaceState, extensionMode, extensionUri } = context;
  const log = vscode.window.createOutputChannel("Rebound", { log: true });
  const clock = createClock(extensionMode === vscode.ExtensionMode.Production);
  const hunts = openHunts();
  const arrangement = createArrangement(workspaceState);
  const stores = { drafts: draftStore(context), answers: answerStore(context) };
  const rest = createRest(globalState);
  const services = { hunts, clock, arrangement, ...stores, rest, log, globalState };
  const panel = reboundPanel(services, extensionUri);
  context.subscriptions.push(log, clock, hunts, arrangement, rest, panel);
  return { ...services, panel };
}
