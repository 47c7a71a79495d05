/** What the integration tests share: the environment of the running extension, and what its tree shows. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { parseDay } from "../../src/core/dates/dates.ts";
import { itemOf } from "../../src/extension/applications/items.ts";
import { childrenOf, type Node, rootNodes } from "../../src/extension/applications/nodes.ts";
import type { Environment } from "../../src/extension/commands/environment.ts";
import type { ArgumentsOf } from "../../src/extension/commandTable.ts";
import type { Hunt } from "../../src/extension/files/hunts.ts";
import type { CommandId } from "../../src/extension/host/contributions.ts";

/** The extension's environment; its clock stands on 22 September 2026 unless told. */
export async function activate(today = "2026-09-22"): Promise<Environment> {
  const environment = (await vscode.extensions.getExtension("rebound-jobs.rebound")?.activate()) as
    | Environment
    | undefined;
  assert.ok(environment, "the extension gives tests its environment");
  environment.clock.stop(parseDay(today));
  return environment;
}

/** The hunt of a folder of the workspace. */
export function huntIn(environment: Environment, folder: number): Hunt {
  const hunt = environment.hunts.all()[folder];
  assert.ok(hunt);
  return hunt;
}

/** Resolves as soon as the check holds; it is made again whenever something changes in the hunts. */
export async function until(environment: Environment, check: () => Promise<boolean>): Promise<void> {
  const changed = Promise.withResolvers<undefined>();
  const look = async (): Promise<void> => {
    if (await check()) changed.resolve(undefined);
  };
  const subscription = environment.hunts.onDidChange(() => void look().catch(changed.reject));
  await look();
  await changed.promise;
  subscription.dispose();
}

/** What the tree shows, as indented lines: label and description. */
export async function treeLines(environment: Environment): Promise<readonly string[]> {
  const lines = (nodes: readonly Node[], indent: string): readonly string[] =>
    nodes.flatMap((node) => {
      const { label, description } = itemOf(node);
      assert.ok(typeof label === "string");
      return [`${indent}${label} | ${String(description)}`, ...lines(childrenOf(node), `${indent}  `)];
    });
  return lines(await rootNodes(environment), "");
}

/** Runs a command as a key binding would; with complete arguments it asks nothing. */
export async function run<Id extends CommandId>(id: Id, given: ArgumentsOf<Id>): Promise<void> {
  await vscode.commands.executeCommand(id, given);
}

/** The bytes of a file as text, byte order mark and line endings included. */
export async function stored(uri: vscode.Uri): Promise<string> {
  return Buffer.from(await vscode.workspace.fs.readFile(uri)).toString("utf8");
}
