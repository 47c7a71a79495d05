import * as vscode from "vscode";
import { historyInWords, linksInWords } from "../../words/companies.ts";
import type { Environment } from "../commands/environment.ts";
import { setContext } from "../host/context.ts";
import { rowsInTurns } from "../host/withPauses.ts";
import { filterInWords } from "./arrangeCommands.ts";
import { dragApplications } from "./dragApplications.ts";
import { itemOf, tooltipOf } from "./items.ts";
import { childrenOf, type Node, rootNodes } from "./nodes.ts";

export function applicationsView(environment: Environment): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const refresh = (): void => changed.fire(undefined);
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: rowsInTurns(itemOf),
    getChildren: async (node) => [...(node ? childrenOf(node) : await rootNodes(environment))],
    resolveTreeItem: async (item, node) => {
      if (node.kind === "record") {
        const hunts = await environment.hunts.read();
        item.tooltip = tooltipOf(node, linksInWords(hunts, node), historyInWords(hunts, node.row.company, node));
      }
      return item;
    },
  };
  const view = vscode.window.createTreeView("rebound.applications", {
    treeDataProvider: provider,
    dragAndDropController: dragApplications,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const showFilter = (): void => {
    const filter = filterInWords(environment);
    view.description = filter ?? "";
    setContext("rebound.filtered", filter !== undefined);
    refresh();
  };
  showFilter();
  return vscode.Disposable.from(
    changed,
    view,
    environment.arrangement.onDidChange(showFilter),
    environment.hunts.onDidChange(refresh),
    environment.clock.onDidChangeDay(refresh),
  );
}
