import * as vscode from "vscode";
import { reachOf, showsRepository } from "../../core/privacy/reach.ts";
import { archiveOf, isInUse } from "../files/archive.ts";
import type { Hunt } from "../files/hunts.ts";
import { exists, remotesOf, repositoryOf } from "../host/gitFiles.ts";
import { sshAliases } from "./sshAliases.ts";

/** Whether somebody else could read the files of a hunt through its repository. */
export type Privacy =
  | { readonly kind: "no-repository" }
  /** Every remote is on this machine, or git does not keep the files. */
  | { readonly kind: "private" }
  /** Git keeps `files`, and their repository has a remote at `forge`, where it may be public. */
  | {
      readonly kind: "maybe-public";
      readonly repository: vscode.Uri;
      readonly forge: string;
      readonly files: readonly vscode.Uri[];
    }
  /** As before, but without the git extension nobody knows whether git keeps the files. */
  | {
      readonly kind: "unknown-files";
      readonly repository: vscode.Uri;
      readonly forge: string;
      readonly files: readonly vscode.Uri[];
    }
  /** Its remotes are at `hosts` that are not known; `isKept` says whether git certainly keeps `files`. */
  | {
      readonly kind: "unknown-place";
      readonly hosts: readonly string[];
      readonly files: readonly vscode.Uri[];
      readonly isKept: boolean;
    }
  /** The repository's remotes cannot be read from here, or not even whether there is one. */
  | { readonly kind: "unknown" };

/** The part of the git extension's API, version 1, that is used here. */
interface Git {
  readonly getRepository: (uri: vscode.Uri) => Repository | null;
  readonly openRepository?: (root: vscode.Uri) => Promise<Repository | null>;
}

interface Repository {
  /** The repository's own configuration as git reads it now; `state.remotes` is empty until a status was read. */
  readonly getConfigs: () => Promise<readonly { readonly key: string; readonly value: string }[]>;
  /** With "" for a tree it asks the index; for a path that git does not keep it rejects with the code below. */
  readonly getObjectDetails: (tree: string, path: string) => Promise<unknown>;
}

export async function privacyOf(hunt: Hunt): Promise<Privacy> {
  const repository = await repositoryOf(hunt.folder.uri);
  if (!repository) return { kind: showsRepository(hunt.folder.uri.scheme) ? "no-repository" : "unknown" };
  const git = await openRepository(repository);
  const addresses = (git && (await configuredRemotes(git))) ?? (await remotesOf(repository));
  if (!addresses) return { kind: "unknown" };
  const reach = reachOf(addresses, await sshAliases(addresses));
  const files = await existing(hunt);
  if (reach.kind === "here" || files.length === 0) return { kind: "private" };
  const kept = git && (await keptOf(git, files).catch(() => undefined));
  if (kept?.length === 0) return { kind: "private" };
  const isKept = kept !== undefined;
  if (reach.kind === "unknown") return { kind: "unknown-place", hosts: reach.hosts, files: kept ?? files, isKept };
  return { kind: isKept ? "maybe-public" : "unknown-files", repository, forge: reach.forge, files: kept ?? files };
}

/** @throws When git fails: then nobody knows, and nobody is told that they are private. */
async function keptOf(git: Repository, files: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const kept = await Promise.all(files.map((file) => isKept(git, file)));
  return files.filter((_, index) => kept[index]);
}

async function openRepository(root: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<{ readonly getAPI: (version: 1) => Git }>("vscode.git");
  if (!extension) return undefined;
  try {
    const git = (await extension.activate()).getAPI(1);
    return git.getRepository(root) ?? (await git.openRepository?.(root)) ?? undefined;
  } catch {
    return undefined; // Git is turned off, or not installed.
  }
}

/** Where the repository fetches from and pushes to; undefined when git cannot say. */
async function configuredRemotes(repository: Repository): Promise<readonly string[] | undefined> {
  const configs = await repository.getConfigs().catch(() => undefined);
  return configs?.flatMap(({ key, value }) => (/^remote\..*\.(?:push)?url$/u.test(key) ? value : []));
}

/** The two files, and the folder with the mails that the log names: git is asked about it as about a file. */
async function existing(hunt: Hunt): Promise<readonly vscode.Uri[]> {
  const log = await hunt.applications.read().catch(() => undefined);
  const journal = await hunt.journal.read().catch(() => undefined);
  const archive = archiveOf(hunt);
  const holdsMails = log && archive && isInUse(archive, log) && (await exists(archive.uri));
  return [log && hunt.applications.uri, journal && hunt.journal.uri, holdsMails ? archive.uri : undefined].filter(
    (uri) => uri !== undefined,
  );
}

async function isKept(repository: Repository, file: vscode.Uri): Promise<boolean> {
  return repository.getObjectDetails("", file.fsPath).then(
    () => true,
    (error: unknown) => {
      if ((error as { readonly gitErrorCode?: string }).gitErrorCode === "UnknownPath") return false;
      throw error;
    },
  );
}
