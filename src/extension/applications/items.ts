import * as vscode from "vscode";
import { nameOf } from "../../core/application/identity.ts";
import type { GroupName, OutlineRow } from "../../core/outline/outline.ts";
import { eventInWords } from "../../words/events.ts";
import { oneLine } from "../../words/plainText.ts";
import { daysInWords, groupInWords, stateInWords } from "../../words/stages.ts";
import { link } from "../commands/execute.ts";
import { rowContext } from "../host/contributions.ts";
import type { Node } from "./nodes.ts";

export function itemOf(node: Node): vscode.TreeItem {
  switch (node.kind) {
    case "folder":
      return folderItem(node);
    case "problem":
      return problemItem(node);
    case "group":
      return groupItem(node);
    case "record":
      return recordItem(node);
  }
}

function folderItem({ hunt }: Node & { kind: "folder" }): vscode.TreeItem {
  const item = new vscode.TreeItem(hunt.folder.name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = hunt.id;
  item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = "folder";
  return item;
}

function problemItem({ hunt, place }: Node & { kind: "problem" }): vscode.TreeItem {
  const { uri } = hunt.applications;
  const file = uri ? vscode.workspace.asRelativePath(uri, false) : "";
  const item = new vscode.TreeItem("");
  item.id = `${hunt.id}#problem`;
  item.iconPath = new vscode.ThemeIcon("warning");
  item.contextValue = "problem";
  if ("failure" in place) {
    item.label = vscode.l10n.t("The applications file cannot be read");
    item.tooltip = place.failure instanceof Error ? oneLine(place.failure.message) : "";
    item.description = item.tooltip;
    item.command = uri
      ? { title: item.label, command: "vscode.open", arguments: [uri] }
      : { title: item.label, command: "workbench.action.openSettings", arguments: ["rebound.applicationsFile"] };
    return item;
  }
  const line = place.range.start.line + 1;
  item.label = place.writable
    ? vscode.l10n.t("Line {0} cannot be used", line)
    : vscode.l10n.t("Line {0} cannot be read", line);
  item.description = file;
  item.tooltip = place.writable
    ? vscode.l10n.t("Something in line {0} of {1} cannot be used as it is. Everything else is shown.", line, file)
    : vscode.l10n.t(
        "{1} cannot be read in full because of line {0}. What can be read is shown below; nothing is written to the file until this is mended.",
        line,
        file,
      );
  item.accessibilityInformation = { label: item.tooltip };
  item.command = {
    title: vscode.l10n.t("Go to the line"),
    command: "vscode.open",
    arguments: [uri, { selection: place.range }],
  };
  return item;
}

/** Groups that are looked into seldom start folded. */
const folded: ReadonlySet<GroupName> = new Set(["closed", "archived"]);

/**
 * A longer group starts folded too: nobody looks through it row by row, and the host is blocked while VS Code takes
 * thousands.
 */
const mostToLookThrough = 500;

function groupItem({ folder, group: { name, rows } }: Node & { kind: "group" }): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    groupInWords(name),
    folded.has(name) || rows.length > mostToLookThrough ? Collapsed : Expanded,
  );
  item.id = `${folder}#${name}`;
  item.description = String(rows.length);
  item.contextValue = `group.${name}`;
  const group = groupInWords(name);
  item.accessibilityInformation = {
    label:
      rows.length === 1
        ? vscode.l10n.t("{0}, one application", group)
        : vscode.l10n.t("{0}, {1} applications", group, rows.length),
  };
  return item;
}

function recordItem({ folder, record, group, row }: Node & { kind: "record" }): vscode.TreeItem {
  const company = oneLine(row.company) || vscode.l10n.t("(no company)");
  const role = oneLine(row.role) || vscode.l10n.t("(no role)");
  const when = row.days === undefined ? row.lastDate : daysInWords(row.days);
  const item = new vscode.TreeItem(company);
  item.id = `${folder}#record ${row.name}`;
  item.description = [role, when, stateInWords(row)].filter((part) => part !== undefined).join(" · ");
  item.iconPath = new vscode.ThemeIcon(iconOf(row, group));
  item.contextValue = rowContext(group, row.events);
  item.command = link(vscode.l10n.t("Open in File"), "rebound.openRecord", { folder, record });
  item.accessibilityInformation = {
    label: [company, role, stateInWords(row), lastEventInWords(row)].filter((part) => part !== undefined).join(", "),
  };
  return item;
}

function lastEventInWords({ days, lastDate }: OutlineRow): string | undefined {
  if (days === undefined) return lastDate === undefined ? undefined : vscode.l10n.t("last event {0}", lastDate);
  if (days === 0) return vscode.l10n.t("last event today");
  if (days === 1) return vscode.l10n.t("last event yesterday");
  if (days === -1) return vscode.l10n.t("next event tomorrow");
  return days > 0 ? vscode.l10n.t("last event {0} days ago", days) : vscode.l10n.t("next event in {0} days", -days);
}

function iconOf({ state, stage }: OutlineRow, group: GroupName): string {
  if (group === "archived") return "archive";
  if (state === "rejected") return "circle-slash";
  if (state === "declined" || state === "withdrawn") return "discard";
  if (state === "on_hold") return "debug-pause";
  const icons = {
    lead: "bookmark",
    applied: "mail",
    reply: "reply",
    screen: "device-mobile",
    interview: "comment-discussion",
    offer: "star-empty",
    accepted: "pass",
  } as const;
  return icons[stage];
}

const shownEvents = 30;
const shownCharacters = 160;

/** The timeline, and what there was with the company before, as plain text, nothing of which is read as markup. */
export function tooltipOf({ row }: Node & { kind: "record" }, history: readonly string[]): string {
  const lines = row.events.slice(-shownEvents).map((event) => shorten(oneLine(eventInWords(event))));
  const left = row.events.length - lines.length;
  if (left > 0) lines.unshift(vscode.l10n.t("{0} earlier", left));
  const others = history.slice(-shownEvents).map(shorten);
  return [
    shorten(oneLine(nameOf(row))),
    ...(lines.length > 0 ? ["", ...lines] : []),
    ...(others.length > 0 ? ["", vscode.l10n.t("Also at this company:"), ...others] : []),
  ].join("\n");
}

function shorten(line: string): string {
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}
