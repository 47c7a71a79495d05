/** Waiting for what VS Code tells the extension host a moment later. */
import * as vscode from "vscode";

/**
 * Resolves with what the check finds; it is made again when a document, its diagnostics, its saved state or the active
 * editor change.
 */
export async function settled<Found>(check: () => Found | undefined | false): Promise<Found> {
  const held = Promise.withResolvers<Found>();
  const look = (): void => {
    const found = check();
    if (found !== undefined && found !== false) held.resolve(found);
  };
  const subscription = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(look),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.languages.onDidChangeDiagnostics(look),
    vscode.window.onDidChangeActiveTextEditor(look),
  );
  look();
  try {
    return await held.promise;
  } finally {
    subscription.dispose();
  }
}

/** The draft in the active editor, as soon as there is one. */
export function activeDraft(): Promise<vscode.TextDocument> {
  return settled(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === "rebound-draft" && document;
  });
}
