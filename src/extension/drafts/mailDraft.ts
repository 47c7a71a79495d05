import * as v from "valibot";
import * as vscode from "vscode";
import { parseDraft } from "../../core/drafts/draftText.ts";
import { emlOf } from "../../core/drafts/eml.ts";
import { type Mail, mailOf } from "../../core/drafts/mail.ts";
import { longestMailto, mailtoOf } from "../../core/drafts/mailto.ts";
import { buttonWords } from "../../words/buttons.ts";
import { commandWords } from "../../words/commands.ts";
import { mailWords, onClipboardInWords } from "../../words/mails.ts";
import { command } from "../commands/command.ts";
import { Showable } from "../host/errors.ts";
import { isLinuxDesktop } from "../host/isLinuxDesktop.ts";
import { openAsIs } from "../host/openAsIs.ts";
import { rangeIn } from "../host/ranges.ts";
import { openDraft } from "./draftDocuments.ts";

const draftShape = { draft: v.string() } as const;

/** Hands the draft to the user's mail program. Whether it went out, only the user can tell. */
export const openDraftInMail = command(draftShape, async (_, given) => {
  const { document } = await openDraft(given.draft);
  const { uri, rest } = mailtoOf(mailIn(document), longestMailto[isLinuxDesktop() ? "linuxDesktop" : "anywhere"]);
  if (rest !== undefined) {
    await vscode.env.clipboard.writeText(rest.text);
    void vscode.window.showInformationMessage(onClipboardInWords(rest));
  }
  await openAsIs(uri);
  vscode.window.setStatusBarMessage(mailWords.handedOver(), 10_000);
});

/** Puts the mail on the clipboard: to whom it goes, its subject and its text, without remarks. */
export const copyDraft = command(draftShape, async (_, given) => {
  const { document } = await openDraft(given.draft);
  const { to, subject, body } = parseDraft(document.getText());
  const head = [...(to === "" ? [] : [`To: ${to}`]), ...(subject === "" ? [] : [`Subject: ${subject}`])];
  await vscode.env.clipboard.writeText([...head, "", body].join("\n"));
  vscode.window.setStatusBarMessage(mailWords.onClipboard(), 5000);
});

/** Saves the draft as a message file that mail programs open as unsent. */
export const saveDraftAsEml = command({ ...draftShape, file: v.string() }, async (_, given) => {
  const { document } = await openDraft(given.draft);
  const eml = emlOf(mailIn(document), new Date());
  const name = document.uri.path.slice(1).replace(/\.[^.]*$/u, ".eml");
  const folder = vscode.workspace.workspaceFolders?.[0];
  const target =
    given.file !== undefined
      ? vscode.Uri.parse(given.file)
      : await vscode.window.showSaveDialog({
          ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
          filters: { [mailWords.fileKind()]: ["eml"] },
          title: commandWords.saveAsEml(),
        });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(eml));
  vscode.window.setStatusBarMessage(mailWords.savedAs(vscode.workspace.asRelativePath(target)), 10_000);
});

function mailIn(document: vscode.TextDocument): Mail {
  const draft = parseDraft(document.getText());
  const result = mailOf(draft);
  if (result.kind === "mail") return result.mail;
  const { header, code } = result;
  const message = code === "not-an-address" ? mailWords.noAddress() : mailWords.mustNotGetIn(header);
  const selection = rangeIn(document, draft.rangeOf(header) ?? { start: 0, end: 0 });
  throw new Showable(message, {
    title: buttonWords.showIt(),
    run: () => vscode.window.showTextDocument(document, { selection }),
  });
}
