import * as vscode from "vscode";
import { draftWords } from "../../words/draftQuestions.ts";
import { Showable } from "../host/errors.ts";
import { type DraftAddress, draftAddress, draftScheme } from "./draftAddress.ts";

/** A draft that is open in an editor. */
export interface OpenDraft {
  readonly document: vscode.TextDocument;
  readonly address: DraftAddress;
}

/** The draft a command is about: the one it was given, else the one in the active editor. Rejects with a `Showable`. */
export async function openDraft(given: string | undefined): Promise<OpenDraft> {
  const uri = given === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(given);
  const address = uri && draftAddress(uri);
  if (!address) throw new Showable(draftWords.openFirst());
  return { document: await vscode.workspace.openTextDocument(uri), address };
}

/** Closes the draft's editors and forgets it. */
export async function closeDraft(document: vscode.TextDocument): Promise<void> {
  const { uri } = document;
  if (document.isDirty) await document.save();
  const tabs = vscode.window.tabGroups.all
    .flatMap(({ tabs: all }) => all)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  await vscode.window.tabGroups.close(tabs);
  await vscode.workspace.fs.delete(uri);
}

const idle = 300;

/** Saves drafts as the user writes, so that closing one asks nothing and a reload loses nothing. */
export function saveDraftsAsTheyChange(): vscode.Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const saveSoon = (document: vscode.TextDocument): void => {
    if (document.uri.scheme !== draftScheme || !document.isDirty) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void save(key, document), idle),
    );
  };
  const subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => saveSoon(document));
  const save = async (key: string, document: vscode.TextDocument): Promise<void> => {
    timers.delete(key);
    if (!document.isClosed && document.isDirty) await document.save();
  };
  // An extension host before this one may have ended before it could save them.
  vscode.workspace.textDocuments.forEach(saveSoon);
  return new vscode.Disposable(() => {
    subscription.dispose();
    for (const timer of timers.values()) clearTimeout(timer);
  });
}
