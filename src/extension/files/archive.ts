import * as vscode from "vscode";
import type { ApplicationsDocument } from "../../core/document/document.ts";
import { archiveBeside } from "../../core/filing/place.ts";
import type { Hunt } from "./hunts.ts";

/** The folder for mails, beside the log. */
export interface Archive {
  readonly uri: vscode.Uri;
  /** Inside the workspace folder, as `file:` has it. */
  readonly path: string;
}

/** Returns the folder for mails, whether or not it is there; undefined when the log is outside the folder. */
export function archiveOf({ folder, applications: { uri } }: Hunt): Archive | undefined {
  if (!uri) return undefined;
  const path = archiveBeside(uri.path.slice(folder.uri.path.length).replace(/^\//, ""));
  return { uri: vscode.Uri.joinPath(folder.uri, path), path };
}

/** Whether the log names a file in the archive. Another folder of that name is none of ours. */
export function isInUse({ path }: Archive, { records }: ApplicationsDocument): boolean {
  return records.some(({ application: { events = [] } }) =>
    events.some(({ file }) => file?.startsWith(`${path}/`) === true),
  );
}
