import * as v from "valibot";
import * as vscode from "vscode";
import { type Memory, memorySchema } from "../../core/panel/messages.ts";
import type { Environment, Panel } from "../commands/environment.ts";
import { openAnswers } from "../reflect/answers.ts";
import { type LivePanel, livePanel } from "./livePanel.ts";

const viewType = "rebound.panel";

/** The panel "Rebound" with its pages; a panel that was open when the window closed comes back as it was. */
export function reboundPanel(
  environment: Omit<Environment, "panel">,
  extension: vscode.Uri,
): Panel & { readonly dispose: () => void } {
  const answers = openAnswers(environment);
  let live: { readonly panel: vscode.WebviewPanel; readonly page: LivePanel } | undefined;

  const icon = (file: string): vscode.Uri => vscode.Uri.joinPath(extension, "media", file);
  const open = (panel: vscode.WebviewPanel, memory: Memory): void => {
    panel.iconPath = { light: icon("rebound.svg"), dark: icon("rebound-dark.svg") };
    live = { panel, page: livePanel(environment, extension, answers, panel, memory) };
    panel.onDidDispose(() => {
      if (live?.panel === panel) live = undefined;
    });
  };
  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: (panel, state) => {
      const memory = v.safeParse(memorySchema, state);
      open(panel, memory.success ? memory.output : { page: "reflect" });
      return Promise.resolve();
    },
  });
  const subscriptions = vscode.Disposable.from(serializer, answers);
  return {
    show: (memory) => {
      if (live) {
        live.panel.reveal();
        live.page.turnTo(memory);
      } else {
        open(vscode.window.createWebviewPanel(viewType, "Rebound", vscode.ViewColumn.Active), memory);
      }
    },
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
