import * as vscode from "vscode";
import { registerCommands } from "./commands/register.ts";
import { drafts } from "./drafts/drafts.ts";
import { createEnvironment } from "./environment.ts";
import { testHooks, type TestHooks } from "./testHooks.ts";
import { reboundPanel } from "./panel/panel.ts";
import { applicationsView } from "./views/applicationsView.ts";
import { logContext } from "./views/logContext.ts";

/** The table of contents: each feature is a function that returns one Disposable. */
export function activate(context: vscode.ExtensionContext): TestHooks | undefined {
  const environment = createEnvironment(context);
  context.subscriptions.push(
    registerCommands(environment),
    applicationsView(environment),
    logContext(environment),
    drafts(environment),
    reboundPanel(environment),
  );
  return context.extensionMode === vscode.ExtensionMode.Test ? testHooks(environment) : undefined;
}
