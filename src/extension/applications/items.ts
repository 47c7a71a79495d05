import * as vscode from "vscode";
import { nameOf } from "../../core/application/identity.ts";
import type { GroupName, OutlineRow } from "../../core/outline/outline.ts";
import { buttonWords } from "../../words/buttons.ts";
import { commandWords } from "../../words/commands.ts";
import { companyInWords } from "../../words/companies.ts";
import { eventInWords } from "../../words/events.ts";
import { groupRowInWords, lastEventInWords, outlineWords } from "../../words/outline.ts";
import { oneLine } from "../../words/plainText.ts";
import { otherFormInWords } from "../../words/problems.ts";
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
    item.label = outlineWords.cannotBeRead();
    item.tooltip = place.failure instanceof Error ? oneLine(place.failure.message) : "";
    item.description = item.tooltip;
    item.command = uri
      ? { title: item.label, command: "vscode.open", arguments: [uri] }
      : { title: item.label, command: "workbench.action.openSettings", arguments: ["rebound.applicationsFile"] };
    return item;
  }
  const line = place.range.start.line + 1;
  const { form } = place;
  item.label = form
    ? otherFormInWords(form)
    : place.writable
      ? outlineWords.lineNotUsed(line)
      : outlineWords.lineNotRead(line);
  item.description = form ? "" : file;
  item.tooltip = form
    ? item.label
    : place.writable
      ? outlineWords.restShown(line, file)
      : outlineWords.nothingWritten(line, file);
  item.accessibilityInformation = { label: item.tooltip };
  item.command = {
    title: buttonWords.goToLine(),
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
  item.accessibilityInformation = { label: groupRowInWords(groupInWords(name), rows.length) };
  return item;
}

function recordItem({ folder, record, group, row }: Node & { kind: "record" }): vscode.TreeItem {
  const company = companyInWords(row.company);
  const role = oneLine(row.role) || outlineWords.noRole();
  const when = row.days === undefined ? row.lastDate : daysInWords(row.days);
  const item = new vscode.TreeItem(company);
  item.id = `${folder}#record ${row.name}`;
  item.description = [role, when, stateInWords(row)].filter((part) => part !== undefined).join(" · ");
  item.iconPath = new vscode.ThemeIcon(iconOf(row, group));
  item.contextValue = rowContext(group, row.events);
  item.command = link(commandWords.openInFile(), "rebound.openRecord", { folder, record });
  item.accessibilityInformation = {
    label: [company, role, stateInWords(row), lastEventInWords(row)].filter((part) => part !== undefined).join(", "),
  };
  return item;
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

/**
 * The timeline, what it is linked with, and what there was with the company before, as plain text, nothing of which is
 * read as markup.
 */
export function tooltipOf(
  { row }: Node & { kind: "record" },
  links: readonly string[],
  history: readonly string[],
): string {
  const lines = row.events.slice(-shownEvents).map((event) => shorten(oneLine(eventInWords(event))));
  const left = row.events.length - lines.length;
  if (left > 0) lines.unshift(outlineWords.earlier(left));
  const others = history.slice(-shownEvents).map(shorten);
  return [
    shorten(oneLine(nameOf(row))),
    ...(lines.length > 0 ? ["", ...lines] : []),
    ...(links.length > 0 ? ["", ...links.slice(0, shownEvents).map(shorten)] : []),
    ...(others.length > 0 ? ["", outlineWords.alsoHere(), ...others] : []),
  ].join("\n");
}

function shorten(line: string): string {
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}
