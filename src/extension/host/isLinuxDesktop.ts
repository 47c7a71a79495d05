import * as vscode from "vscode";

/** Whether links are opened by a desktop that runs Linux: the window and the extension are on one such machine. */
export function isLinuxDesktop(): boolean {
  const { process } = globalThis as { readonly process?: { readonly platform?: string } };
  return (
    vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined && process?.platform === "linux"
  );
}
