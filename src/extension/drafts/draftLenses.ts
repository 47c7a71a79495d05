import * as vscode from "vscode";
import { commandWords } from "../../words/commands.ts";
import { link } from "../commands/execute.ts";
import { draftAddress, draftScheme } from "./draftAddress.ts";

/** Shows the actions of a draft in a line above it. */
export function draftLenses(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(
    { scheme: draftScheme },
    {
      provideCodeLenses: ({ uri }) =>
        commandsFor(uri).map((each) => new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), each)),
    },
  );
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
