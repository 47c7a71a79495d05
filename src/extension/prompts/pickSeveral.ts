import * as vscode from "vscode";
import type { LoggedApplication } from "../../core/application/record.ts";
import { inLabel } from "../../words/plainText.ts";

interface Row {
  readonly record: LoggedApplication;
  /** Said beside the role. */
  readonly beside?: string;
  readonly isTicked: boolean;
}

interface Several<Own extends Row> {
  readonly title: string;
  readonly placeholder: string;
  readonly rows: readonly Own[];
}

/** Lets the user tick applications; returns those that are ticked in the end. Undefined when the user left. */
export async function pickSeveral<Own extends Row>({
  title,
  placeholder,
  rows,
}: Several<Own>): Promise<readonly Own[] | undefined> {
  const chosen = await vscode.window.showQuickPick(
    rows.map((row) => ({
      label: inLabel(row.record.application.company),
      description: inLabel([row.record.application.role, row.beside].filter((part) => part !== undefined).join(" · ")),
      picked: row.isTicked,
      row,
    })),
    { title, placeHolder: placeholder, canPickMany: true, matchOnDescription: true, ignoreFocusOut: true },
  );
  return chosen?.map(({ row }) => row);
}
