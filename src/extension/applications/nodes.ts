import type * as vscode from "vscode";
import { type OtherForm, otherFormOf } from "../../core/document/otherForm.ts";
import type { Problem } from "../../core/document/problem.ts";
import type { GroupName, OutlineGroup, OutlineRow } from "../../core/outline/outline.ts";
import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { rangeIn } from "../host/ranges.ts";
import { arrangedOutline } from "./arrangedOutline.ts";

/** A row of the tree. A record's node doubles as the arguments of the commands in its menu. */
export type Node =
  | { readonly kind: "folder"; readonly hunt: Hunt; readonly children: readonly Node[] }
  | { readonly kind: "problem"; readonly hunt: Hunt; readonly place: Place }
  | { readonly kind: "group"; readonly folder: string; readonly group: OutlineGroup }
  | {
      readonly kind: "record";
      readonly folder: string;
      readonly record: string;
      readonly group: GroupName;
      readonly row: OutlineRow;
    };

type FolderNode = Node & { readonly kind: "folder" };

/** Where reading stumbled, or met another form; or, when nothing could be read at all, why. */
type Place =
  | { readonly range: vscode.Range; readonly writable: boolean; readonly form?: OtherForm }
  | { readonly failure: unknown };

/** The rows at the top: the groups, below their folder when more than one has a file. */
export async function rootNodes(environment: Environment): Promise<readonly Node[]> {
  const folders = await Promise.all(
    environment.hunts.all().map(async (hunt): Promise<readonly FolderNode[]> => {
      const children = await nodesOf(hunt, environment);
      return children ? [{ kind: "folder", hunt, children }] : [];
    }),
  );
  const [first, ...others] = folders.flat();
  if (!first || others.length === 0) return first?.children ?? [];
  return folders.flat().some(({ children }) => children.length > 0) ? folders.flat() : [];
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "folder":
      return node.children;
    case "group":
      return node.group.rows.map((row) => ({
        kind: "record",
        folder: node.folder,
        record: row.key,
        group: node.group.name,
        row,
      }));
    case "problem":
    case "record":
      return [];
  }
}

/** Undefined when the folder has no file. */
async function nodesOf(hunt: Hunt, environment: Environment): Promise<readonly Node[] | undefined> {
  try {
    const document = await hunt.applications.read();
    if (!document) return undefined;
    const form = document.writable ? otherFormOf(document) : undefined;
    const range = form?.range ?? firstError(document.problems)?.range;
    const groups = (await arrangedOutline(hunt, document, environment)).map(
      (group) => ({ kind: "group", folder: hunt.id, group }) as const,
    );
    if (!range) return groups;
    const { text, writable } = document;
    return [
      { kind: "problem", hunt, place: { range: rangeIn(text, range), writable, ...(form && { form }) } },
      ...groups,
    ];
  } catch (failure) {
    return [{ kind: "problem", hunt, place: { failure } }];
  }
}

function firstError(problems: readonly Problem[]): Problem | undefined {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.toSorted((a, b) => a.range.start - b.range.start)[0];
}
