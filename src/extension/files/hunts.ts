import * as vscode from "vscode";
import type { ApplicationsDocument, JournalDocument } from "../../core/document/document.ts";
import { isOurs } from "../../core/document/isOurs.ts";
import { parseInTurns } from "../../core/document/parseApplications.ts";
import { parseJournalInTurns } from "../../core/document/parseJournal.ts";
import type { Journal } from "../../core/schema/journal.ts";
import { isSet } from "../host/settings.ts";
import { withPauses } from "../host/withPauses.ts";
import { type LogFile, openLogFile } from "./logFile.ts";
import { findPlaces, type Places, usualPlaces, watchPlaces } from "./places.ts";

/** The job hunt in one workspace folder. */
export interface Hunt {
  readonly folder: vscode.WorkspaceFolder;
  /** The folder's URI as text: how commands and views name the hunt. */
  readonly id: string;
  readonly applications: LogFile<ApplicationsDocument>;
  readonly journal: LogFile<JournalDocument>;
}

/** A hunt whose applications could be read. */
export interface OpenHunt {
  readonly hunt: Hunt;
  readonly document: ApplicationsDocument;
}

/** The hunts of the window, one per workspace folder, whether it has the files yet or not. */
export interface Hunts {
  readonly all: () => readonly Hunt[];
  readonly find: (id: string | undefined) => Hunt | undefined;
  /** Those that have an applications file which can be read. */
  readonly read: () => Promise<readonly OpenHunt[]>;
  /** A file, a folder or a setting that names a file changed. */
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

export function openHunts(): Hunts {
  const changed = new vscode.EventEmitter<void>();
  let hunts: readonly Hunt[] = [];
  let subscriptions: readonly { readonly dispose: () => void }[] = [];
  let watchers: readonly vscode.Disposable[] = [];
  const places = new Map<string, Places>();
  let looking: Promise<void> = Promise.resolve();

  const close = (): void => {
    for (const subscription of subscriptions) subscription.dispose();
  };
  const open = (): void => {
    close();
    hunts = folders().map((folder) => openHunt(folder, places.get(folder.uri.toString()) ?? usualPlaces(folder)));
    subscriptions = hunts
      .flatMap(({ applications, journal }) => [applications, journal])
      .flatMap((file) => [file.onDidChange(() => changed.fire()), file]);
    changed.fire();
  };
  /** Looks for the files where nobody said where they are, and opens the hunts anew when they are elsewhere. */
  const look = async (): Promise<void> => {
    const found = await Promise.all(folders().map(async (folder) => [folder, await findPlaces(folder)] as const));
    const isElsewhere = found.some(([folder, place]) => {
      const known = places.get(folder.uri.toString()) ?? usualPlaces(folder);
      return known.applications !== place.applications || known.journal !== place.journal;
    });
    for (const [folder, place] of found) places.set(folder.uri.toString(), place);
    if (isElsewhere) open();
  };
  const lookAgain = (): void => void (looking = looking.then(look, look));
  const begin = (): void => {
    places.clear();
    for (const watcher of watchers) watcher.dispose();
    watchers = folders().map((folder) => watchPlaces(folder, lookAgain));
    open();
    lookAgain();
  };
  begin();

  const settingsAndFolders = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(begin),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("rebound.applicationsFile") || event.affectsConfiguration("rebound.journalFile"))
        begin();
    }),
  );
  return {
    all: () => hunts,
    find: (id) => hunts.find((hunt) => hunt.id === id),
    read: async () => {
      await looking;
      return (await Promise.all(hunts.map(readHunt))).filter((hunt) => hunt !== undefined);
    },
    onDidChange: changed.event,
    dispose: () => {
      close();
      for (const watcher of watchers) watcher.dispose();
      settingsAndFolders.dispose();
    },
  };
}

function folders(): readonly vscode.WorkspaceFolder[] {
  return vscode.workspace.workspaceFolders ?? [];
}

function openHunt(folder: vscode.WorkspaceFolder, { applications, journal }: Places): Hunt {
  return {
    folder,
    id: folder.uri.toString(),
    applications: openLogFile(
      folder,
      applications,
      (text, previous) => withPauses(parseInTurns(text, previous)),
      // Whoever names the file means it, whatever is in it.
      (document) => isSet("rebound.applicationsFile", folder) || isOurs(document),
    ),
    journal: openLogFile(
      folder,
      journal,
      (text, previous) => withPauses(parseJournalInTurns(text, previous)),
      () => true,
    ),
  };
}

async function readHunt(hunt: Hunt): Promise<OpenHunt | undefined> {
  try {
    const document = await hunt.applications.read();
    return document && { hunt, document };
  } catch {
    return undefined; // The tree says why.
  }
}

/** A journal that cannot be read holds nothing back; its own command says why. */
export async function journalOf(hunt: Hunt): Promise<Journal> {
  const document = await hunt.journal.read().catch(() => undefined);
  return document?.journal ?? {};
}
