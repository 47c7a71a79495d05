import * as vscode from "vscode";
import type { Environment } from "../environment.ts";
import { itemOf, tooltipOf } from "./items.ts";
import { childrenOf, rootNodes, type Node } from "./nodes.ts";

export function applicationsView(environment: Environment): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const refresh = (): void => changed.fire(undefined);
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: async (node) => [...(node ? childrenOf(node) : await rootNodes(environment))],
    resolveTreeItem: (item, node) => {
      if (node.kind === "record") item.tooltip = tooltipOf(node);
      return item;
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.window.createTreeView("rebound.applications", { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true }),
    environment.hunts.onDidChange(refresh),
    environment.clock.onDidChangeDay(refresh),
  );
}
