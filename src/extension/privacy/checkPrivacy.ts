import * as vscode from "vscode";
import { privacyWords } from "../../words/privacy.ts";
import { command } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { showError } from "../host/errors.ts";
import { type Privacy, privacyOf } from "./privacy.ts";
import { copyToFolder } from "./privateCopy.ts";

/** Says for every folder whether somebody else could read the files. */
export const checkPrivacy = command({}, async (environment) => {
  for (const { hunt } of await environment.hunts.read()) await tell(environment, hunt, await privacyOf(hunt));
});

/** Says it once per repository, when a remote could be public; else it keeps quiet. */
export function privacyCheck(environment: Environment): vscode.Disposable {
  const look = async (): Promise<void> => {
    for (const { hunt } of await environment.hunts.read()) {
      const privacy = await privacyOf(hunt);
      if (!isWarning(privacy) || environment.globalState.get(toldKey(privacy)) === true) continue;
      await warn(environment, privacy);
    }
  };
  void look().catch((error: unknown) => showError(error, environment.log));
  return vscode.Disposable.from();
}

async function tell(environment: Environment, hunt: Hunt, privacy: Privacy): Promise<void> {
  const name = hunt.folder.name;
  switch (privacy.kind) {
    case "no-repository":
      return say(privacyWords.noRepository(name));
    case "private":
      return say(privacyWords.staysHere(name));
    case "unknown":
      return say(privacyWords.remotesUnread(name));
    case "unknown-place":
      return tellPlace(privacy);
    case "maybe-public":
    case "unknown-files":
      return warn(environment, privacy);
  }
}

/** Says where git sends the files when nobody knows here who can read there, which is said to who asks alone. */
async function tellPlace({ hosts, files, isKept }: Privacy & { readonly kind: "unknown-place" }): Promise<void> {
  const say = isKept ? privacyWords.placeUnknown : privacyWords.placeAndFilesUnknown;
  const copy = privacyWords.makeCopy();
  const choice = await vscode.window.showWarningMessage(say(namesOf(files), listed(hosts)), copy);
  if (choice === copy) await copyToFolder(files);
}

function namesOf(files: readonly vscode.Uri[]): string {
  return listed(files.map((file) => vscode.workspace.asRelativePath(file, false)));
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(vscode.env.language).format(names);
}

type Warning = Privacy & { readonly kind: "maybe-public" | "unknown-files" };

function isWarning(privacy: Privacy): privacy is Warning {
  return privacy.kind === "maybe-public" || privacy.kind === "unknown-files";
}

async function warn({ globalState }: Environment, privacy: Warning): Promise<void> {
  const { kind, forge, files } = privacy;
  const names = namesOf(files);
  const known =
    kind === "maybe-public" ? privacyWords.maybePublic(names, forge) : privacyWords.filesUnknown(names, forge);
  const isPrivate = privacyWords.isPrivate();
  const copy = privacyWords.makeCopy();
  const never = privacyWords.doNotAskAgain();
  await globalState.update(toldKey(privacy), true);
  const choice = await vscode.window.showWarningMessage(known, isPrivate, copy, never);
  if (choice === copy) await copyToFolder(files);
}

async function say(sentence: string): Promise<void> {
  await vscode.window.showInformationMessage(sentence);
}

/** The key under which a warning counts as said. A warning that could not see everything has a key of its own. */
function toldKey({ kind, repository }: Warning): string {
  return `privacy.told ${kind} ${repository.toString()}`;
}
