import * as vscode from "vscode";
import { commandWords } from "../../words/commands.ts";
import { journalWords } from "../../words/journal.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { draftAddress, draftScheme, isMail } from "./draftAddress.ts";

/** Shows the actions of a draft in a line above it, and that a mail has no name to stand below it. */
export function draftLenses({ hunts }: Environment): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    hunts.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(
      { scheme: draftScheme },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: async ({ uri, lineCount }) => {
          const lenses = commandsFor(uri).map((each) => new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), each));
          const named = await addName(hunts, uri);
          const below = new vscode.Range(lineCount - 1, 0, lineCount - 1, 0);
          return named ? [...lenses, new vscode.CodeLens(below, named)] : lenses;
        },
      },
    ),
  );
}

/** Leads to where the name is asked for; undefined where one is known, or the journal cannot be read. */
async function addName(hunts: Environment["hunts"], uri: vscode.Uri): Promise<vscode.Command | undefined> {
  const address = draftAddress(uri);
  const hunt = address && isMail(address.kind) ? hunts.find(address.folder) : undefined;
  if (!hunt) return undefined;
  const me = await hunt.journal.read().then(
    (document) => document?.journal.me ?? {},
    () => undefined,
  );
  if (!me || me.name !== undefined || me.signature !== undefined) return undefined;
  return link(journalWords.nameMissing(), "rebound.addYourName", { folder: hunt.id, draft: uri.toString() });
}

function commandsFor(uri: vscode.Uri): readonly vscode.Command[] {
  const draft = uri.toString();
  const kind = draftAddress(uri)?.kind;
  if (kind === undefined) return [];
  const discard = link(commandWords.discard(), "rebound.discardDraft", { draft });
  if (kind === "note") return [link(commandWords.keepInJournal(), "rebound.keepNote", { draft }), discard];
  if (kind === "answer") return [link(commandWords.keepFeedback(), "rebound.keepFeedback", { draft }), discard];
  return [
    link(commandWords.openInMail(), "rebound.openDraftInMail", { draft }),
    link(commandWords.copy(), "rebound.copyDraft", { draft }),
    link(commandWords.saveAsEml(), "rebound.saveDraftAsEml", { draft }),
    link(commandWords.markAsSent(), "rebound.markDraftSent", { draft }),
    discard,
  ];
}
