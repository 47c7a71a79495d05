import * as vscode from "vscode";
import { buttonWords } from "../../words/buttons.ts";
import { fileWords } from "../../words/files.ts";

/** Something to do about an error, offered as a button. */
export interface Remedy {
  readonly title: string;
  readonly run: () => unknown;
}

/**
 * An error that is no bug: its message is a sentence for the user. Everything else thrown is a bug and goes to the log.
 */
export class Showable extends Error {
  readonly remedy: Remedy | undefined;

  constructor(message: string, remedy?: Remedy) {
    super(message);
    this.name = "Showable";
    this.remedy = remedy;
  }
}

/** The one place where errors are shown. */
export function showError(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof Showable) {
    void offer(error.message, error.remedy);
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const remedy = { title: buttonWords.showOutput(), run: () => log.show() };
  void offer(fileWords.couldNotFinish(), remedy);
}

async function offer(message: string, remedy: Remedy | undefined): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(message, ...(remedy ? [remedy.title] : []));
  if (chosen !== undefined) await remedy?.run();
}
