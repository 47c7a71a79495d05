/** Quick fixes and other code actions as VS Code offers them. */
import * as vscode from "vscode";

/** The quick fixes at a place of a document. */
export async function quickFixesAt(
  document: vscode.TextDocument,
  range: vscode.Range | undefined,
): Promise<readonly vscode.CodeAction[]> {
  return actionsAt(document, range, vscode.CodeActionKind.QuickFix);
}

/** The code actions of a kind at a place of a document. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range | undefined,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  await othersHaveStarted(document.languageId);
  return vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    kind.value,
  );
}

/**
 * VS Code gives up asking, and says that there are no quick fixes, when an extension registers its own meanwhile, as
 * those do that start by themselves a while after the window.
 */
async function othersHaveStarted(languageId: string): Promise<void> {
  const events = ["*", "onStartupFinished", `onLanguage:${languageId}`];
  const starting = vscode.extensions.all.filter(({ packageJSON }) => {
    const { activationEvents = [] } = packageJSON as { readonly activationEvents?: readonly string[] };
    return activationEvents.some((event) => events.includes(event));
  });
  // Some cannot start in this window, and then they register nothing.
  await Promise.allSettled(starting.map(async (extension): Promise<unknown> => extension.activate()));
}
