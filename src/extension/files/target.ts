import * as vscode from "vscode";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { recordNamed } from "../../core/document/recordNamed.ts";
import { isName } from "../../core/drafts/known.ts";
import { buttonWords } from "../../words/buttons.ts";
import { employerInWords } from "../../words/drafts.ts";
import { fileWords } from "../../words/files.ts";
import { inLabel } from "../../words/plainText.ts";
import { Showable } from "../host/errors.ts";
import type { Hunt, Hunts, OpenHunt } from "./hunts.ts";

/** As much as is known of which application is meant: one in a file by its key, or one that is not in a file yet. */
export interface KnownOfApplication {
  readonly folder?: string;
  readonly record?: string;
  readonly company?: string;
  readonly role?: string;
}

/** A record, with the file it is in. */
export interface Target extends OpenHunt {
  readonly record: ApplicationRecord;
}

/** The record that is named; without a folder, the first that has the key. */
export function findTarget(hunts: readonly OpenHunt[], known: KnownOfApplication): Target | undefined {
  for (const { hunt, document } of hunts) {
    if (known.folder !== undefined && known.folder !== hunt.id) continue;
    const record = recordNamed(document.records, known.record);
    if (record) return { hunt, document, record };
  }
  return undefined;
}

/** As {@link findTarget}; a record that is gone is an error to show. */
export function targetOf(hunts: readonly OpenHunt[], known: KnownOfApplication): Target {
  const target = findTarget(hunts, known);
  if (!target) throw new Showable(fileWords.applicationGone());
  return target;
}

/**
 * Where something new may go: the folders that have a file, else all. Rejects with a `Showable` when no folder is open.
 */
export function foldersForNew(hunts: Hunts, open: readonly OpenHunt[]): readonly Hunt[] {
  const folders = open.length > 0 ? open.map(({ hunt }) => hunt) : hunts.all();
  if (folders.length > 0) return folders;
  throw new Showable(fileWords.needsFolder(), {
    title: buttonWords.openFolder(),
    run: () => vscode.commands.executeCommand("vscode.openFolder"),
  });
}

/** "Log Rejection: Northwind", once it is known which application it is about. */
export function titleWith(title: string, hunts: readonly OpenHunt[], known: KnownOfApplication): string {
  const { company = "", role = "" } =
    known.company === undefined ? (findTarget(hunts, known)?.record.application ?? {}) : known;
  const isKnown = isName(company) || isName(role);
  return isKnown ? `${title}: ${inLabel(employerInWords({ company, role }))}` : title;
}
