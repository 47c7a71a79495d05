import * as vscode from "vscode";
import { registerCommands } from "./commands/register.ts";
import { drafts } from "./drafts/drafts.ts";
import { createEnvironment, type Environment } from "./environment.ts";
import { reboundPanel } from "./panel/panel.ts";
import { problems } from "./problems/problems.ts";
import { privacyCheck } from "./routine/checkPrivacy.ts";
import { nextStepsView } from "./routine/nextStepsView.ts";
import { preparationDocuments } from "./routine/preparationDocument.ts";
import { applicationsView } from "./views/applicationsView.ts";
import { logContext } from "./views/logContext.ts";

/**
 * The table of contents: each feature is a function that returns one Disposable. Tests in the host get the environment.
 */
export function activate(context: vscode.ExtensionContext): Environment | undefined {
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
  );
  return context.extensionMode === vscode.ExtensionMode.Test ? environment : undefined;
}
