import * as vscode from "vscode";
import { nameOf } from "../../core/application/identity.ts";
import { recordNamed } from "../../core/document/recordNamed.ts";
import type { DraftStore, StoredDraft } from "../files/draftStore.ts";
import type { Target } from "../files/target.ts";
import { type DraftAddress, draftUri } from "./draftAddress.ts";

/** The drafts as files of a file system of their own. They survive a reload and work where there is no disk. */
export function draftFiles(store: DraftStore): vscode.FileSystemProvider & { readonly dispose: () => void } {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const read = async (uri: vscode.Uri): Promise<StoredDraft> => {
    const draft = await store.get(uri.query);
    if (!draft) throw vscode.FileSystemError.FileNotFound(uri);
    return draft;
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => {
      const draft = await read(uri);
      return {
        type: vscode.FileType.File,
        ctime: draft.created,
        mtime: draft.changed,
        size: new TextEncoder().encode(draft.text).length,
      };
    },
    readFile: async (uri) => new TextEncoder().encode((await read(uri)).text),
    writeFile: async (uri, content) => {
      const before = await store.get(uri.query);
      const text = new TextDecoder().decode(content);
      const now = Date.now();
      await store.set(uri.query, {
        path: uri.path,
        text,
        written: before?.written ?? text,
        created: before?.created ?? now,
        changed: Math.max(now, (before?.changed ?? 0) + 1),
      });
      changed.fire([{ uri, type: vscode.FileChangeType.Changed }]);
    },
    delete: async (uri) => {
      await read(uri);
      await store.set(uri.query, undefined);
      changed.fire([{ uri, type: vscode.FileChangeType.Deleted }]);
    },
    readDirectory: () => [],
    createDirectory: refuse,
    rename: refuse,
    dispose: () => changed.dispose(),
  };
}

/** Whether there is such a draft, and the user has changed nothing in it yet. */
export async function draftState(store: DraftStore, uri: vscode.Uri): Promise<"none" | "untouched" | "changed"> {
  const draft = await store.get(uri.query);
  if (!draft) return "none";
  return draft.text === draft.written ? "untouched" : "changed";
}

/**
 * The URI of the draft: the one under which there is a draft already, also from before the record was given an id, else
 * one with the title.
 */
export async function draftUriOf(
  store: DraftStore,
  { hunt, document, record }: Target,
  address: Omit<DraftAddress, "folder" | "record">,
  title: string,
): Promise<vscode.Uri> {
  const uriOf = (key: string): vscode.Uri => draftUri({ ...address, folder: hunt.id, record: key }, title);
  for (const key of [record.key, nameOf(record.application)]) {
    const uri = uriOf(key);
    const path = recordNamed(document.records, key) === record ? (await store.get(uri.query))?.path : undefined;
    if (path !== undefined) return uri.with({ path });
  }
  return uriOf(record.key);
}

/** Writes a draft anew, over one that nobody has changed. */
export async function writeNewDraft(store: DraftStore, uri: vscode.Uri, text: string): Promise<void> {
  await store.set(uri.query, undefined);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
