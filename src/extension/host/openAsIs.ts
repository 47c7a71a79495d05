import * as vscode from "vscode";

/**
 * Opens an address outside. VS Code writes a `Uri` anew before it opens it, and then `%`, `+`, `&` and `#` arrive wrong
 * (microsoft/vscode#85930). A string it leaves alone, although its types do not say so.
 */
export async function openAsIs(address: string): Promise<void> {
  await vscode.env.openExternal(address as unknown as vscode.Uri);
}
