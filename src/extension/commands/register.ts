import * as vscode from "vscode";
import { commandTable } from "../commandTable.ts";
import { commandIds } from "../host/contributions.ts";
import { showError } from "../host/errors.ts";
import type { Environment } from "./environment.ts";

export function registerCommands(environment: Environment): vscode.Disposable {
  const run = async (id: (typeof commandIds)[number], given: unknown, selection: unknown): Promise<void> => {
    try {
      await commandTable[id](environment, given as never, selection as never);
    } catch (error) {
      showError(error, environment.log);
    }
  };
  return vscode.Disposable.from(
    ...commandIds.map((id) =>
      vscode.commands.registerCommand(id, (given: unknown, selection: unknown) => run(id, given, selection)),
    ),
  );
}
