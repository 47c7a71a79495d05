import * as vscode from "vscode";
import type { Changes } from "../../core/actions/changes.ts";
import { applicationWords } from "../../words/applicationQuestions.ts";
import { journalWords } from "../../words/journal.ts";
import type { Hunt } from "../files/hunts.ts";
import { foldersForNew } from "../files/target.ts";
import type { Decision, Situation } from "./action.ts";
import type { Question } from "./ask.ts";
import { pickFolder } from "./pickFolder.ts";
import { questionFor } from "./questionFor.ts";

interface ForJournal {
  readonly folder?: string | undefined;
}

/** Whose journal? Asked where there are several. */
export function journalQuestion<Answers extends ForJournal>({ environment, hunts }: Situation): Question<Answers> {
  const folders = foldersForNew(environment.hunts, hunts);
  return questionFor<Answers, "folder">(
    "folder",
    (frame) => pickFolder(frame, folders),
    () => folders.length > 1,
  );
}

/** Returns the hunt whose journal is meant. */
export function huntOf({ folder }: ForJournal, { environment, hunts }: Situation): Hunt | undefined {
  return environment.hunts.find(folder) ?? foldersForNew(environment.hunts, hunts)[0];
}

/** Decides for the journal that is meant. */
export function inJournal(known: ForJournal, situation: Situation, changes: Changes): Decision<void> {
  const hunt = huntOf(known, situation);
  return { changes: hunt ? [[hunt, changes]] : [], said: undefined };
}

export function sayKept(): void {
  vscode.window.setStatusBarMessage(journalWords.kept(), 5000);
}

export function problemIfEmpty(text: string): string | undefined {
  return text === "" ? applicationWords.typeIt() : undefined;
}
