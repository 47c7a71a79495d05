import * as v from "valibot";
import * as vscode from "vscode";
import { type Memory, memorySchema } from "../../core/panel/messages.ts";
import type { Environment } from "../commands/environment.ts";
import { openAnswers } from "../reflect/answers.ts";
import { type LivePanel, livePanel, type Wish } from "./livePanel.ts";

const viewType = "rebound.panel";

/** The one panel of a window, where commands find it. */
const shows = new WeakMap<Environment, (wish: Wish & Pick<Memory, "page">) => void>();

/** The panel "Rebound" with its pages; a panel that was open when the window closed comes back as it was. */
export function reboundPanel(environment: Environment): vscode.Disposable {
  const answers = openAnswers(environment);
  let live: { readonly panel: vscode.WebviewPanel; readonly page: LivePanel } | undefined;

  const icon = (file: string): vscode.Uri => vscode.Uri.joinPath(environment.context.extensionUri, "media", file);
  const open = (panel: vscode.WebviewPanel, memory: Memory): void => {
    panel.iconPath = { light: icon("rebound.svg"), dark: icon("rebound-dark.svg") };
    live = { panel, page: livePanel(environment, answers, panel, memory) };
    panel.onDidDispose(() => {
      if (live?.panel === panel) live = undefined;
    });
  };
  shows.set(environment, (wish) => {
    if (live) {
      live.panel.reveal();
      live.page.turnTo(wish);
    } else {
      open(vscode.window.createWebviewPanel(viewType, "Rebound", vscode.ViewColumn.Active), wish);
    }
  });
  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: (panel, state) => {
      const memory = v.safeParse(memorySchema, state);
      open(panel, memory.success ? memory.output : { page: "reflect" });
      return Promise.resolve();
    },
  });
  return vscode.Disposable.from(serializer, answers);
}

/** Opens the panel, or brings it to the front, turned to the page. */
export function showPanel(environment: Environment, wish: Wish & Pick<Memory, "page">): void {
  shows.get(environment)?.(wish);
}
