import * as vscode from "vscode";
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
  const discard = link(vscode.l10n.t("Discard"), "rebound.discardDraft", { draft });
  if (kind === "note") return [link(vscode.l10n.t("Keep in Journal"), "rebound.keepNote", { draft }), discard];
  if (kind === "answer") return [link(vscode.l10n.t("Keep Feedback"), "rebound.keepFeedback", { draft }), discard];
  return [
    link(vscode.l10n.t("Open in Mail Program"), "rebound.openDraftInMail", { draft }),
    link(vscode.l10n.t("Copy"), "rebound.copyDraft", { draft }),
    link(vscode.l10n.t("Save as .eml"), "rebound.saveDraftAsEml", { draft }),
    link(vscode.l10n.t("Mark as Sent"), "rebound.markDraftSent", { draft }),
    discard,
  ];
}
