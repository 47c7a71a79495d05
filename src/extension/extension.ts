import * as vscode from "vscode";
import { speak } from "../words/language.ts";
import { applicationsView } from "./applications/applicationsView.ts";
import { logContext } from "./applications/logContext.ts";
import { createEnvironment, type Environment } from "./commands/environment.ts";
import { registerCommands } from "./commands/register.ts";
import { drafts } from "./drafts/drafts.ts";
import { problems } from "./editor/problems.ts";
import { recordLenses } from "./editor/recordLenses.ts";
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
  context.subscriptions.push(
    registerCommands(environment),
    applicationsView(environment),
    logContext(environment),
    nextStepsView(environment),
    preparationDocuments(environment),
    privacyCheck(environment),
    reboundPanel(environment),
    drafts(environment),
    problems(environment),
    recordLenses(environment),
  );
  return context.extensionMode === vscode.ExtensionMode.Test ? environment : undefined;
}
