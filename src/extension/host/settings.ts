import * as vscode from "vscode";
import { type SettingId, settings } from "./contributions.ts";

/** The type of a setting, which is that of its default. */
type Value<Default> = Default extends boolean
  ? boolean
  : Default extends number
    ? number
    : Default extends string
      ? string
      : never;

/** The setting's value for a folder, or its default when the user wrote something of another type. */
export function readSetting<Id extends SettingId>(
  id: Id,
  folder?: vscode.WorkspaceFolder,
): Value<(typeof settings)[Id]> {
  const value = vscode.workspace.getConfiguration(undefined, folder).get<unknown>(id);
  const fallback = settings[id];
  return (typeof value === typeof fallback ? value : fallback) as Value<(typeof settings)[Id]>;
}

/** Whether the user wrote the setting, for themselves, the workspace or the folder. */
export function isSet(id: SettingId, folder?: vscode.WorkspaceFolder): boolean {
  const { globalValue, workspaceValue, workspaceFolderValue } =
    vscode.workspace.getConfiguration(undefined, folder).inspect(id) ?? {};
  return [globalValue, workspaceValue, workspaceFolderValue].some((value) => value !== undefined);
}
