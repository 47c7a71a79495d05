/** One applications file under test: its bytes on the disk, its document, and the way back to where it began. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Environment } from "../../src/extension/commands/environment.ts";
import { activate, huntIn, stored, until } from "./hunt.ts";

export interface Log {
  readonly environment: Environment;
  readonly uri: vscode.Uri;
  /** The bytes it began with, as text. */
  readonly original: string;
  readonly stored: () => Promise<string>;
  /** Puts bytes on the disk, as git would, and waits until they are what is read. */
  readonly write: (text: string) => Promise<void>;
  /** Opens it in an editor. */
  readonly open: () => Promise<vscode.TextDocument>;
  /** Takes the last step back in the editor and saves. */
  readonly undo: () => Promise<void>;
  /** Closes the editors and puts the first bytes back. */
  readonly reset: () => Promise<void>;
}

export async function logIn(folder: number): Promise<Log> {
  const environment = await activate();
  const { applications } = huntIn(environment, folder);
  const { uri } = applications;
  assert.ok(uri);
  const original = await stored(uri);

  const textNow = async (): Promise<string | undefined> => (await applications.read())?.text;
  const put = async (text: string): Promise<void> => {
    await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
    const read = text.replace(/^\uFEFF/, "");
    await until(environment, async () => (await textNow()) === read);
  };
  const write = async (text: string): Promise<void> => {
    // That an open document took over new bytes can only be seen when its text changes with them.
    if (text.replace(/^\uFEFF/, "") === (await textNow())) await put("# between\n");
    await put(text);
  };
  const open = async (): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
  };
  return {
    environment,
    uri,
    original,
    write,
    open,
    stored: () => stored(uri),
    undo: async () => {
      const document = await open();
      await vscode.commands.executeCommand("undo");
      await document.save();
    },
    reset: async () => {
      const document = await open();
      if (document.isDirty) await vscode.commands.executeCommand("workbench.action.files.revert");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      if ((await stored(uri)) !== original) await write(original);
    },
  };
}
