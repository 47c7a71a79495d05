import * as vscode from "vscode";
import { forgeOf } from "../../core/privacy/forge.ts";
import type { Hunt } from "../files/hunts.ts";
import { remotesOf, repositoryOf } from "../host/gitFiles.ts";

/** Whether somebody else could read the files of a hunt through its repository. */
export type Privacy =
  | { readonly kind: "no-repository" }
  /** No remote is at a place where repositories can be public, or git does not keep the files. */
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
  /** The repository's remotes cannot be read from here. */
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
  if (!repository) return { kind: "no-repository" };
  const git = await openRepository(repository);
  const remotes = git
    ? git.state.remotes.flatMap(({ fetchUrl, pushUrl }) => [fetchUrl, pushUrl])
    : await remotesOf(repository);
  if (!remotes) return { kind: "unknown" };
  const forge = remotes.map((remote) => remote && forgeOf(remote)).find((known) => known !== undefined && known !== "");
  const files = await existing(hunt);
  if (forge === undefined || files.length === 0) return { kind: "private" };
  if (!git) return { kind: "unknown-files", repository, forge, files };
  const kept = await Promise.all(files.map((file) => isKept(git, file)));
  const public_ = files.filter((_, index) => kept[index]);
  return public_.length === 0 ? { kind: "private" } : { kind: "maybe-public", repository, forge, files: public_ };
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

async function existing({ applications, journal }: Hunt): Promise<readonly vscode.Uri[]> {
  const files = await Promise.all(
    [applications, journal].map(async (file) => ((await file.read().catch(() => undefined)) ? file.uri : undefined)),
  );
  return files.filter((uri) => uri !== undefined);
}

async function isKept(repository: Repository, file: vscode.Uri): Promise<boolean> {
  return repository.getObjectDetails("", file.fsPath).then(
    () => true,
    () => false,
  );
}
