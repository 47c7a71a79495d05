import * as vscode from "vscode";
import type { Arrangement } from "../../core/outline/arrange.ts";

/** The filter and order that the user chose for the outline; stored with the workspace, not in the files. */
export interface StoredArrangement {
  readonly current: () => Arrangement;
  readonly change: (arrangement: Arrangement) => Promise<void>;
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

const key = "arrangement";

export function createArrangement(storage: vscode.Memento): StoredArrangement {
  const changed = new vscode.EventEmitter<void>();
  return {
    current: () => storage.get<Arrangement>(key) ?? { order: "last_event" },
    change: async (arrangement) => {
      await storage.update(key, arrangement);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
