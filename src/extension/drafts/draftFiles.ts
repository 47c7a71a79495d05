import * as vscode from "vscode";

/** A draft in the workspace's storage: its text, and what was written first, to know whether the user changed it. */
interface StoredDraft {
  /** The name it was opened with first: the company or the language shown may change, the document stays the same. */
  readonly path: string;
  readonly text: string;
  readonly written: string;
  readonly created: number;
  readonly changed: number;
}

/** The drafts as files of a file system of their own. They survive a reload and work where there is no disk. */
export function draftFiles(storage: vscode.Memento): vscode.FileSystemProvider & { readonly dispose: () => void } {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const read = (uri: vscode.Uri): StoredDraft => {
    const draft = stored(storage, uri);
    if (!draft) throw vscode.FileSystemError.FileNotFound(uri);
    return draft;
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const draft = read(uri);
      return { type: vscode.FileType.File, ctime: draft.created, mtime: draft.changed, size: new TextEncoder().encode(draft.text).length };
    },
    readFile: (uri) => new TextEncoder().encode(read(uri).text),
    writeFile: async (uri, content) => {
      const before = stored(storage, uri);
      const text = new TextDecoder().decode(content);
      const now = Date.now();
      const draft: StoredDraft = { path: uri.path, text, written: before?.written ?? text, created: before?.created ?? now, changed: Math.max(now, (before?.changed ?? 0) + 1) };
      await storage.update(keyOf(uri), draft);
      changed.fire([{ uri, type: vscode.FileChangeType.Changed }]);
    },
    delete: async (uri) => {
      read(uri);
      await storage.update(keyOf(uri), undefined);
      changed.fire([{ uri, type: vscode.FileChangeType.Deleted }]);
    },
    readDirectory: () => [],
    createDirectory: refuse,
    rename: refuse,
    dispose: () => changed.dispose(),
  };
}

/** Whether there is such a draft, and the user has changed nothing in it yet. */
export function draftState(storage: vscode.Memento, uri: vscode.Uri): "none" | "untouched" | "changed" {
  const draft = stored(storage, uri);
  if (!draft) return "none";
  return draft.text === draft.written ? "untouched" : "changed";
}

/** The URI under which there is a draft at the same address already, else the given one. */
export function draftUriOf(storage: vscode.Memento, uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: stored(storage, uri)?.path ?? uri.path });
}

/** Writes a draft anew, over one that nobody has changed. */
export async function writeNewDraft(storage: vscode.Memento, uri: vscode.Uri, text: string): Promise<void> {
  await storage.update(keyOf(uri), undefined);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function stored(storage: vscode.Memento, uri: vscode.Uri): StoredDraft | undefined {
  return storage.get<StoredDraft>(keyOf(uri));
}

function keyOf(uri: vscode.Uri): string {
  return `draft ${uri.query}`;
}
