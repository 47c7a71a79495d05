import * as vscode from "vscode";
import { isOurs } from "../../core/document/isOurs.ts";
import { parseInTurns } from "../../core/document/parseApplications.ts";
import { exists, textOf } from "../host/gitFiles.ts";
import { isSet, readSetting } from "../host/settings.ts";
import { withPauses } from "../host/withPauses.ts";

/** Where the two files of a folder are, as paths inside it. */
export interface Places {
  readonly applications: string;
  readonly journal: string;
}

const applicationsPlaces = [
  "applications.yaml",
  "applications.yml",
  "data/applications.yaml",
  "data/applications.yml",
] as const;

const journalPlaces = ["journal.yaml", "journal.yml", "data/journal.yaml", "data/journal.yml"] as const;

/** Returns the places that the settings name; they are the usual ones where the user wrote none. */
export function usualPlaces(folder: vscode.WorkspaceFolder): Places {
  return {
    applications: readSetting("rebound.applicationsFile", folder),
    journal: readSetting("rebound.journalFile", folder),
  };
}

/**
 * Finds the files where the settings do not name them: in the folder or in its `data`, with either ending. The first
 * that is a log of applications is the one; the journal is beside it, unless there is one elsewhere.
 */
export async function findPlaces(folder: vscode.WorkspaceFolder): Promise<Places> {
  const usual = usualPlaces(folder);
  const applications = isSet("rebound.applicationsFile", folder)
    ? usual.applications
    : await placeOfLog(folder, usual.applications);
  if (isSet("rebound.journalFile", folder)) return { applications, journal: usual.journal };
  const isInData = applications.startsWith("data/");
  const places = isInData ? journalPlaces.toSorted((a, b) => Number(isBelow(b)) - Number(isBelow(a))) : journalPlaces;
  const [found] = await existing(folder, places);
  return { applications, journal: found ?? (isInData ? "data/journal.yaml" : usual.journal) };
}

/** Tells when a file may have come or gone where {@link findPlaces} looks. */
export function watchPlaces(folder: vscode.WorkspaceFolder, look: () => void): vscode.Disposable {
  // A folder that comes or goes with all it holds is told of alone.
  const names = [...applicationsPlaces, ...journalPlaces, "data"];
  const pattern = new vscode.RelativePattern(folder, `{${names.join(",")}}`);
  const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
  return vscode.Disposable.from(watcher, watcher.onDidCreate(look), watcher.onDidDelete(look));
}

async function placeOfLog(folder: vscode.WorkspaceFolder, usual: string): Promise<string> {
  const places = await existing(folder, applicationsPlaces);
  if (places.length === 0 || (places.length === 1 && places[0] === usual)) return usual;
  for (const place of places) {
    const text = await textOf(vscode.Uri.joinPath(folder.uri, place));
    if (text !== undefined && isOurs(await withPauses(parseInTurns(text)))) return place;
  }
  return usual;
}

async function existing(folder: vscode.WorkspaceFolder, places: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(places.map((place) => exists(vscode.Uri.joinPath(folder.uri, place))));
  return places.filter((_, index) => found[index]);
}

function isBelow(place: string): boolean {
  return place.includes("/");
}
