import type * as vscode from "vscode";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { setContext } from "../host/context.ts";
import type { ContextKeys } from "../host/contributions.ts";

/** Keeps the context key which chooses the view's welcome. */
export function logContext({ hunts }: Environment): vscode.Disposable {
  const update = async (): Promise<void> => {
    const states = await Promise.all(hunts.all().map(stateOf));
    setContext("rebound.log", states.includes("filled") ? "filled" : states.includes("empty") ? "empty" : "none");
  };
  void update();
  return hunts.onDidChange(update);
}

async function stateOf({ applications }: Hunt): Promise<ContextKeys["rebound.log"]> {
  try {
    const document = await applications.read();
    if (!document) return "none";
    // The tree has a row for records, and for errors.
    return document.records.length > 0 || document.problems.some(({ severity }) => severity === "error")
      ? "filled"
      : "empty";
  } catch {
    return "filled"; // The tree has a row that says why.
  }
}
