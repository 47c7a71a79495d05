import * as vscode from "vscode";
import { type Move, moveBetween } from "../../core/outline/move.ts";
import { type GroupName, groupOf } from "../../core/outline/outline.ts";
import { filingWords } from "../../words/filing.ts";
import { outlineWords } from "../../words/outline.ts";
import { inMessage } from "../../words/plainText.ts";
import { groupInWords } from "../../words/stages.ts";
import { execute } from "../commands/execute.ts";
import type { Node } from "./nodes.ts";

type RecordNode = Node & { readonly kind: "record" };

/** Files of the explorer; those from outside the window may come without an address. */
const uriList = "text/uri-list";
const mime = "application/vnd.code.tree.rebound.applications";

/** Rows go to another group where that means one clear event, which is then asked about; else it says why not. */
export const dragApplications: vscode.TreeDragAndDropController<Node> = {
  dragMimeTypes: [],
  dropMimeTypes: [mime, uriList, "files"],
  handleDrag: (nodes, transfer) => {
    const rows = nodes.filter((node) => node.kind === "record");
    if (rows.length > 0) transfer.set(mime, new vscode.DataTransferItem(rows));
  },
  handleDrop: async (target, transfer) => {
    const rows = transfer.get(mime)?.value as readonly RecordNode[] | undefined;
    const to = target?.kind === "group" ? target.group.name : target?.kind === "record" ? target.group : undefined;
    if (rows && to) await drop(rows, to);
    else if (!rows) await dropMails(target, await mailsIn(transfer));
  },
};

/** Returns the bytes of the saved mails among what was dropped. */
async function mailsIn(transfer: vscode.DataTransfer): Promise<readonly Uint8Array[]> {
  const isMail = (name: string): boolean => /\.eml$/i.test(name);
  const addresses = ((await transfer.get(uriList)?.asString()) ?? "").split(/\r?\n/);
  const uris = addresses.filter((line) => line !== "" && !line.startsWith("#")).map((line) => vscode.Uri.parse(line));
  const named = uris.filter(({ path }) => isMail(path));
  if (named.length > 0) return Promise.all(named.map((uri) => vscode.workspace.fs.readFile(uri)));
  const files = [...transfer].map(([, item]) => item.asFile()).filter((file) => file !== undefined);
  return Promise.all(files.filter(({ name }) => isMail(name)).map((file) => file.data()));
}

async function dropMails(target: Node | undefined, mails: readonly Uint8Array[]): Promise<void> {
  if (target?.kind !== "record" || mails.length === 0) {
    await vscode.window.showInformationMessage(filingWords.dropOnRow());
    return;
  }
  for (const eml of mails) await execute("rebound.fileMail", { folder: target.folder, record: target.record, eml });
}

async function drop(rows: readonly RecordNode[], to: GroupName): Promise<void> {
  const moves = new Set(rows.map(({ group, row }) => moveBetween(group, to, groupOf(row, false))));
  const [move] = moves;
  const [row] = rows;
  const together = move === "archive" || move === "unarchive";
  if (!row || rows.every(({ group }) => group === to)) return;
  const isSettled = row.row.state === "accepted" && move === "end";
  if (move === undefined || isSettled || moves.size > 1 || (rows.length > 1 && !together)) return refuse(rows, to);
  const given = rows.map(({ folder, record }) => ({ folder, record }));
  if (together) await vscode.commands.executeCommand(`rebound.${move}`, given[0], given);
  else await log(move, row.group, { folder: row.folder, record: row.record });
}

async function log(
  move: Exclude<Move, "archive" | "unarchive">,
  from: GroupName,
  given: { readonly folder: string; readonly record: string },
): Promise<void> {
  switch (move) {
    case "applied":
    case "interview":
      return execute("rebound.logEvent", { ...given, type: move });
    case "offer":
      return execute("rebound.logOffer", given);
    case "end": {
      const they = outlineWords.theySaidNo();
      const mine =
        from === "offers"
          ? ({ label: outlineWords.iDecline(), command: "rebound.declineOffer" } as const)
          : ({ label: outlineWords.iWithdraw(), command: "rebound.withdraw" } as const);
      const ended = await vscode.window.showQuickPick([they, mine.label], {
        title: outlineWords.whatHappened(),
        placeHolder: outlineWords.whoEnded(),
        ignoreFocusOut: true,
      });
      if (ended !== undefined) await execute(ended === they ? "rebound.logRejection" : mine.command, given);
    }
  }
}

async function refuse([first, ...others]: readonly RecordNode[], to: GroupName): Promise<void> {
  const name = inMessage(first?.row.company ?? "");
  await vscode.window.showInformationMessage(
    others.length > 0 ? outlineWords.notTogether() : outlineWords.noSingleEvent(name, groupInWords(to)),
  );
}
