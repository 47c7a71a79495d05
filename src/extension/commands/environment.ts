import type * as vscode from "vscode";
import type { Memory } from "../../core/panel/messages.ts";
import type { AnswerStore } from "../files/answerStore.ts";
import type { DraftStore } from "../files/draftStore.ts";
import type { Hunts } from "../files/hunts.ts";
import type { StoredArrangement } from "../host/arrangement.ts";
import type { Clock } from "../host/clock.ts";
import type { Rest } from "../host/rest.ts";

/** The services that features and commands are given. */
export interface Environment {
  readonly hunts: Hunts;
  readonly clock: Clock;
  readonly arrangement: StoredArrangement;
  readonly drafts: DraftStore;
  readonly answers: AnswerStore;
  readonly panel: Panel;
  readonly rest: Rest;
  readonly log: vscode.LogOutputChannel;
  /** Remembered on this machine for all windows. */
  readonly globalState: vscode.Memento;
}

/** The panel "Rebound", of which a window has at most one. */
export interface Panel {
  /** Opens the panel, or brings it to the front, turned to the page; absent parts stay as they are. */
  readonly show: (memory: Memory) => void;
}
