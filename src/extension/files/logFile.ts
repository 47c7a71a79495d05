import * as vscode from "vscode";
import { buttonWords } from "../../words/buttons.ts";
import { fileWords } from "../../words/files.ts";
import { Showable } from "../host/errors.ts";

/** One of Rebound's files in one folder. The open document, saved or not, is the truth; without one, what is stored. */
export interface LogFile<Document> {
  /** Undefined when the setting names a place outside the folder; reading then says so. */
  readonly uri: vscode.Uri | undefined;
  /**
   * The file as it is now, parsed once per text; undefined when there is none, or another program's in its place.
   * Rejects with a `Showable` when it cannot be read.
   */
  readonly read: () => Promise<Document | undefined>;
  /** Rejects with a `Showable` when another program's file is in its place. */
  readonly mayBeCreated: () => Promise<void>;
  /** `read` may return something else now. */
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

/** A parser's result, with the text it was made from, so that unchanged text is not parsed again. */
interface Parsed {
  readonly text: string;
}

export function openLogFile<Document extends Parsed>(
  folder: vscode.WorkspaceFolder,
  path: string,
  parse: (text: string, previous?: Document) => Promise<Document>,
  isOurs: (document: Document) => boolean,
): LogFile<Document> {
  const place = uriInside(folder, path);
  if (!place) return outside(folder, path);
  const { uri, relative } = place;
  const changed = new vscode.EventEmitter<void>();
  let reading: Promise<Document | undefined> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let last: Document | undefined;
  /** Whether another program's file is in the place. */
  let isTaken = false;
  /** The result of the latest reading; undefined while one goes on, and when it failed. */
  let outcome: { readonly document: Document | undefined } | undefined;

  const load = async (): Promise<Document | undefined> => {
    outcome = undefined;
    const text = await readText(uri);
    if (text !== undefined && text !== last?.text) last = await parse(text, last);
    const document = text === undefined ? undefined : last;
    isTaken = document !== undefined && !isOurs(document);
    outcome = { document: isTaken ? undefined : document };
    return outcome.document;
  };
  // One after the other: a long reading is of use to the next, and only the newest text is read.
  const read = (): Promise<Document | undefined> => (before = reading ??= before.then(load, load));
  /** Our own writes and opening the file raise events too: fire only when the document differs. */
  const lookAgain = async (): Promise<void> => {
    const earlier = outcome;
    reading = undefined;
    await read().catch(() => undefined);
    if (!earlier || !outcome || outcome.document !== earlier.document) changed.fire();
  };
  const lookAgainIfMine = (document: vscode.TextDocument): void => {
    if (isAt(document, uri)) void lookAgain();
  };

  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, relative));
  const subscriptions = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(lookAgain),
    watcher.onDidChange(lookAgain),
    watcher.onDidDelete(lookAgain),
    vscode.workspace.onDidOpenTextDocument(lookAgainIfMine),
    vscode.workspace.onDidCloseTextDocument(lookAgainIfMine),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isAt(document, uri)) return;
      reading = undefined;
      changed.fire();
    }),
  );
  return {
    uri,
    read,
    mayBeCreated: async () => {
      await read();
      if (isTaken) throw taken(uri);
    },
    onDidChange: changed.event,
    dispose: () => void subscriptions.dispose(),
  };
}

function taken(uri: vscode.Uri): Showable {
  return new Showable(fileWords.belongsToAnother(nameOf(uri)), {
    title: buttonWords.openSettings(),
    run: () => vscode.commands.executeCommand("workbench.action.openSettings", "rebound.applicationsFile"),
  });
}

/**
 * VS Code keeps documents for a while after their tab is closed, and without unsaved changes even when their file is
 * gone.
 */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const document = vscode.workspace.textDocuments.find((one) => isAt(one, uri));
  return document && (document.isDirty || (await exists(uri))) ? document.getText() : readStored(uri);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function isAt(document: vscode.TextDocument, uri: vscode.Uri): boolean {
  return document.uri.toString() === uri.toString();
}

/** The stored text without a byte order mark; undefined when there is no such file. */
async function readStored(uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return undefined;
    throw new Showable(fileWords.cannotBeOpened(nameOf(uri), error instanceof Error ? error.message : String(error)));
  }
  return decode(bytes, uri);
}

/** UTF-8 here; other encodings by VS Code, which knows the settings and sits at the other end of a connection. */
async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    try {
      return await vscode.workspace.decode(bytes, { uri });
    } catch {
      throw new Showable(fileWords.notText(nameOf(uri)));
    }
  }
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** Where the path leads, when that is inside the folder. Backslashes separate too, as Windows has it. */
function uriInside(folder: vscode.WorkspaceFolder, path: string): { uri: vscode.Uri; relative: string } | undefined {
  const uri = vscode.Uri.joinPath(folder.uri, path.trim().replaceAll("\\", "/"));
  const root = folder.uri.path.endsWith("/") ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) && uri.path.length > root.length
    ? { uri, relative: uri.path.slice(root.length) }
    : undefined;
}

function outside<Document>(folder: vscode.WorkspaceFolder, path: string): LogFile<Document> {
  const changed = new vscode.EventEmitter<void>();
  const error = new Showable(fileWords.outsideFolder(folder.name, path), {
    title: buttonWords.openSettings(),
    run: () => vscode.commands.executeCommand("workbench.action.openSettings", "rebound file"),
  });
  return {
    uri: undefined,
    read: () => Promise.reject(error),
    mayBeCreated: () => Promise.reject(error),
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
