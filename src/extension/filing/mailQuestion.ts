import * as vscode from "vscode";
import { endingOf, glanceAt } from "../../core/filing/mailText.ts";
import type { Ending } from "../../core/filing/place.ts";
import { filingWords, linesInWords } from "../../words/filing.ts";
import { inLabel } from "../../words/plainText.ts";
import { Showable } from "../host/errors.ts";
import type { Answer, Frame } from "../prompts/ask.ts";
import { type Choice, pick } from "../prompts/pick.ts";

/** A mail to file: its bytes, and what kind of file they make. */
export interface Mail {
  readonly bytes: Uint8Array;
  readonly ending: Ending;
}

type Source = { readonly text: string } | "again" | "file";

export function mailOf(text: string): Mail {
  return { bytes: new TextEncoder().encode(text), ending: endingOf(text) };
}

/** Which mail? What was copied, which is said before it is filed, or a saved one. */
export async function askForMail(frame: Frame): Promise<Answer<Mail>> {
  const copied = await readClipboard();
  const source = await pick<Source>(frame, {
    placeholder: filingWords.what(),
    choices: [
      choiceOf(copied),
      { label: filingWords.chooseFile(), detail: filingWords.asItIs(), iconPath: icon("folder-opened"), value: "file" },
    ],
  });
  if (source === undefined || source === "back") return source;
  if (source.value === "again") return askForMail(frame);
  return source.value === "file" ? chooseFile() : { value: mailOf(source.value.text) };
}

function choiceOf(text: string): Choice<Source> {
  const glance = glanceAt(text);
  const iconPath = icon("clippy");
  return glance
    ? {
        label: filingWords.copied(),
        description: linesInWords(glance.lines),
        detail: inLabel(shorten(glance.firstLine)),
        iconPath,
        value: { text },
      }
    : { label: filingWords.nothingCopied(), detail: filingWords.copyFirst(), iconPath, value: "again" };
}

const shownCharacters = 100;

function shorten(line: string): string {
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}

/** A browser may keep the clipboard to itself; then nothing is offered from it. */
async function readClipboard(): Promise<string> {
  return vscode.env.clipboard.readText().then(
    (text) => text,
    () => "",
  );
}

async function chooseFile(): Promise<Answer<Mail>> {
  const [file] =
    (await vscode.window.showOpenDialog({
      filters: { [filingWords.mails()]: ["eml"] },
      openLabel: filingWords.fileThis(),
      title: filingWords.chooseFile(),
    })) ?? [];
  if (!file) return undefined;
  if (!/\.eml$/i.test(file.path)) throw new Showable(filingWords.onlyMails());
  return { value: { bytes: await vscode.workspace.fs.readFile(file), ending: "eml" } };
}

function icon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name);
}
