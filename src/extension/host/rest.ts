import * as vscode from "vscode";
import type { Day } from "../../core/dates/dates.ts";

/** A day on which the status bar and the badge say nothing, in all windows of this machine. */
export interface Rest {
  readonly isOn: (day: Day) => boolean;
  /** Rests for the whole day. */
  readonly begin: (day: Day) => Promise<void>;
  readonly onDidBegin: vscode.Event<void>;
  readonly dispose: () => void;
}

const key = "restsOn";

export function createRest(storage: vscode.Memento): Rest {
  const begun = new vscode.EventEmitter<void>();
  return {
    isOn: (day) => storage.get<string>(key) === day,
    begin: async (day) => {
      await storage.update(key, day);
      begun.fire();
    },
    onDidBegin: begun.event,
    dispose: () => begun.dispose(),
  };
}
