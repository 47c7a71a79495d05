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
  readonly state: { readonly remotes: readonly { readonly fetchUrl?: string; readonly pushUrl?: string }[] };
  /** Reads the state anew; just after the start it is empty. */
  readonly status: () => Promise<void>;
  /** With "" for a tree it asks the index, and rejects for a path that git does not keep. */
  readonly getObjectDetails: (tree: string, path: string) => Promise<unknown>;
}

export async function privacyOf(hunt: Hunt): Promise<Privacy> {
  const repository = await repositoryOf(hunt.folder.uri);
  if (!repository) return { kind: showsRepository(hunt.folder.uri.scheme) ? "no-repository" : "unknown" };
  const git = await openRepository(repository);
  const remotes = git
    ? git.state.remotes.flatMap(({ fetchUrl, pushUrl }) => [fetchUrl, pushUrl])
    : await remotesOf(repository);
  if (!remotes) return { kind: "unknown" };
  const addresses = remotes.filter((remote) => remote !== undefined);
  const reach = reachOf(addresses, await sshAliases(addresses));
  const files = await existing(hunt);
  if (reach.kind === "here" || files.length === 0) return { kind: "private" };
  const kept = git ? await keptOf(git, files) : files;
  if (kept.length === 0) return { kind: "private" };
  if (reach.kind === "unknown")
    return { kind: "unknown-place", hosts: reach.hosts, files: kept, isKept: git !== undefined };
  return { kind: git ? "maybe-public" : "unknown-files", repository, forge: reach.forge, files: kept };
}

async function keptOf(git: Repository, files: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const kept = await Promise.all(files.map((file) => isKept(git, file)));
  return files.filter((_, index) => kept[index]);
}

async function openRepository(root: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<{ readonly getAPI: (version: 1) => Git }>("vscode.git");
  if (!extension) return undefined;
  try {
    const git = (await extension.activate()).getAPI(1);
    const repository = git.getRepository(root) ?? (await git.openRepository?.(root)) ?? undefined;
    await repository?.status();
    return repository;
  } catch {
    return undefined; // Git is turned off, or not installed.
  }
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
    () => false,
  );
}
