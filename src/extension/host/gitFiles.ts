import * as vscode from "vscode";

/** The folder that holds `.git`, at or above the given one; undefined when there is none or it cannot be seen. */
export async function repositoryOf(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (await exists(vscode.Uri.joinPath(folder, ".git"))) return folder;
  const parent = vscode.Uri.joinPath(folder, "..");
  return parent.path === folder.path ? undefined : repositoryOf(parent);
}

/**
 * The addresses in the repository's own configuration; undefined when it cannot be read (in a worktree `.git` is a
 * file).
 */
export async function remotesOf(repository: vscode.Uri): Promise<readonly string[] | undefined> {
  const config = await textOf(vscode.Uri.joinPath(repository, ".git", "config"));
  return config === undefined
    ? undefined
    : [...config.matchAll(/^\s*(?:push)?url\s*=\s*(.+?)\s*$/gim)].flatMap(([, url]) => url ?? []);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    () => undefined,
  );
}
