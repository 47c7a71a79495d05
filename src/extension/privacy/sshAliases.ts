import * as vscode from "vscode";
import { hostInAnswer, sshNamesIn } from "../../core/privacy/reach.ts";

/** The part of Node that is used here; the web host has none. */
interface Node {
  readonly getBuiltinModule?: (id: "node:child_process") =>
    | {
        readonly execFile: (
          file: string,
          args: readonly string[],
          options: { readonly timeout: number; readonly windowsHide: boolean },
          done: (error: unknown, answer: string) => void,
        ) => void;
      }
    | undefined;
}

const longest = 5000;

/**
 * Asks SSH which hosts it would connect to for the names in these remotes. It connects to none. Empty where there is no
 * SSH to ask, as in the browser, and in a folder that is not trusted, since its names come from there.
 */
export async function sshAliases(remotes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { process } = globalThis as { readonly process?: Node };
  const execFile = process?.getBuiltinModule?.("node:child_process")?.execFile;
  if (!execFile || !vscode.workspace.isTrusted) return new Map();
  const hostOf = (name: string): Promise<string | undefined> =>
    new Promise((resolve) => {
      execFile("ssh", ["-G", "--", name], { timeout: longest, windowsHide: true }, (error, answer) =>
        resolve(error ? undefined : hostInAnswer(answer)),
      );
    });
  const found = await Promise.all(sshNamesIn(remotes).map(async (name) => [name, await hostOf(name)] as const));
  return new Map(found.flatMap(([name, host]) => (host === undefined ? [] : [[name, host]])));
}
