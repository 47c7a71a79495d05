import * as vscode from "vscode";
import type { ArgumentsOf } from "../commandTable.ts";
import type { CommandId } from "../host/contributions.ts";

/** Runs a command of the table. */
export async function execute<Id extends CommandId>(id: Id, given: ArgumentsOf<Id>): Promise<void> {
  await vscode.commands.executeCommand(id, given);
}

/** A command of the table for a tree row, code lens or status bar item. */
export function link<Id extends CommandId>(title: string, id: Id, given: ArgumentsOf<Id>): vscode.Command {
  return { title, command: id, arguments: [given] };
}
