import * as vscode from "vscode";

/**
 * Opens an address outside, byte for byte: a `Uri` would be encoded again (microsoft/vscode#85930), a string is taken as it
 * is although the type does not say so.
 */
export async function openLink(link: string): Promise<boolean> {
  return vscode.env.openExternal(link as unknown as vscode.Uri);
}
