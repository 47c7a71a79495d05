import * as v from "valibot";
import * as vscode from "vscode";
import { parseDraft } from "../../core/drafts/draftText.ts";
import { emlOf } from "../../core/drafts/eml.ts";
import { type Mail, mailOf } from "../../core/drafts/mail.ts";
import { mailtoOf } from "../../core/drafts/mailto.ts";
import { command } from "../commands/command.ts";
import { Showable } from "../host/errors.ts";
import { openAsIs } from "../host/openAsIs.ts";
import { rangeIn } from "../host/ranges.ts";
import { openDraft } from "./draftDocuments.ts";

const draftShape = { draft: v.string() } as const;

/** Hands the draft to the user's mail program. Whether it went out, only the user can tell. */
export const openDraftInMail = command(draftShape, async (_, given) => {
  const { document } = await openDraft(given.draft);
  const { uri, rest } = mailtoOf(mailIn(document));
  if (rest !== undefined) {
    await vscode.env.clipboard.writeText(rest.text);
    void vscode.window.showInformationMessage(
      rest.hasSubject
        ? vscode.l10n.t(
            "The mail is too long to hand over whole. Its subject and its text are on the clipboard: paste them into the mail that opens.",
          )
        : vscode.l10n.t(
            "The mail is too long to hand over whole. Its text is on the clipboard: paste it into the mail that opens.",
          ),
    );
  }
  await openAsIs(uri);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("Handed to your mail program. If nothing opened, copy the draft instead."),
    10_000,
  );
});

/** Puts the text of the mail on the clipboard, without the headers. */
export const copyDraft = command(draftShape, async (_, given) => {
  const { document } = await openDraft(given.draft);
  await vscode.env.clipboard.writeText(parseDraft(document.getText()).body);
  vscode.window.setStatusBarMessage(vscode.l10n.t("The text of the mail is on the clipboard."), 5000);
});

/** Saves the draft as a message file that mail programs open as unsent. */
export const saveDraftAsEml = command({ ...draftShape, file: v.string() }, async (_, given) => {
  const { document } = await openDraft(given.draft);
  const eml = emlOf(mailIn(document));
  const name = document.uri.path.slice(1).replace(/\.[^.]*$/u, ".eml");
  const folder = vscode.workspace.workspaceFolders?.[0];
  const target =
    given.file !== undefined
      ? vscode.Uri.parse(given.file)
      : await vscode.window.showSaveDialog({
          ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
          filters: { [vscode.l10n.t("Mail")]: ["eml"] },
          title: vscode.l10n.t("Save as .eml"),
        });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(eml));
  vscode.window.setStatusBarMessage(vscode.l10n.t("Saved as {0}", vscode.workspace.asRelativePath(target)), 5000);
});

function mailIn(document: vscode.TextDocument): Mail {
  const draft = parseDraft(document.getText());
  const result = mailOf(draft);
  if (result.kind === "mail") return result.mail;
  const { header, code } = result;
  const message =
    code === "not-an-address"
      ? vscode.l10n.t("The line To: has something in it that is not a mail address.")
      : vscode.l10n.t("The line {0}: has a character in it that must not get into a mail.", header);
  const selection = rangeIn(document, draft.rangeOf(header) ?? { start: 0, end: 0 });
  throw new Showable(message, {
    title: vscode.l10n.t("Show It"),
    run: () => vscode.window.showTextDocument(document, { selection }),
  });
}
