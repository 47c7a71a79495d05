import * as vscode from "vscode";
import { buttonWords } from "../../words/buttons.ts";
import { fileWords } from "../../words/files.ts";
import { Showable } from "../host/errors.ts";

/**
 * An editor keeps one kind of line ending and only what its encoding can say. So saving a file which mixes line
 * endings, or which is not in the encoding it was opened with, changes lines nobody touched. Rejects with a `Showable`
 * in these cases, and when the file on disk is newer than the document. Called for documents without unsaved changes.
 */
export async function refuseIfSavingWouldChangeMore(document: vscode.TextDocument): Promise<void> {
  const name = vscode.workspace.asRelativePath(document.uri);
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  const stored = await decode(bytes, document);
  if (stored === document.getText()) return;
  if (stored === undefined) {
    throw new Showable(fileWords.losesCharacters(name));
  }
  if (stored.replaceAll(/\r\n?/g, "\n") === document.getText().replaceAll(/\r\n?/g, "\n")) {
    throw new Showable(fileWords.mixesLineEndings(name), {
      title: buttonWords.openFile(),
      run: () => vscode.window.showTextDocument(document),
    });
  }
  throw new Showable(fileWords.changedMeanwhile(name));
}

/**
 * The stored text as the document's encoding reads it, without a byte order mark; undefined when that would lose
 * characters.
 */
async function decode(bytes: Uint8Array, document: vscode.TextDocument): Promise<string | undefined> {
  if (!document.encoding.startsWith("utf8")) return vscode.workspace.decode(bytes, { encoding: document.encoding });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
