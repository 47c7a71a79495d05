import type { ErrorCode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import { readFast } from "./fast/readFast.ts";
import type { Node, Outside } from "./node.ts";
import type { UnsupportedForm } from "./problem.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** A place where the text is no valid YAML, or of a form that is not read. `cause` is the parser's code. */
export interface SyntaxError {
  readonly cause: ErrorCode;
  readonly range: TextRange;
  readonly form?: UnsupportedForm;
}

/** A key that is in its mapping already. */
export interface DoubledKey {
  readonly name: string;
  readonly range: TextRange;
}

/** The content of a text, and all that can be said of it before its meaning is known. */
export interface Source {
  readonly root: Node | undefined;
  readonly errors: readonly SyntaxError[];
  /** Aliases whose anchor is neither in this text nor outside. */
  readonly unresolved: readonly SyntaxError[];
  readonly duplicates: readonly DoubledKey[];
  /** How many values the aliases repeat; without end where that cannot be told. */
  readonly repeated: number;
  readonly hasAliases: boolean;
  /** The values that anchors name, in the order of the text. */
  readonly named: readonly (readonly [name: string, node: Node])[];
  /** The values from outside that aliases stand for. */
  readonly used: Outside;
}

const none: readonly never[] = [];
const nothing: Outside = new Map();

/**
 * Reads a part of a text as if it were alone, but for aliases of what is named `outside`; through the fast reader where
 * that can tell what the part says.
 */
export function readText(text: string, start = 0, end = text.length, outside?: Outside): Source {
  const read = readFast(text, start, end, outside);
  // A slice of a string keeps the whole string alive; a copy keeps only itself.
  if ("refused" in read) return sourceOf(readYaml(` ${text.slice(start, end)}`.slice(1), outside));
  const { root, anchors } = read;
  const { repeated = 0, used = nothing } = anchors ?? {};
  const named = anchors?.all.flatMap(({ name, node }) => (node ? [[name, node] as const] : [])) ?? none;
  return { root, errors: none, unresolved: none, duplicates: none, repeated, hasAliases: repeated > 0, named, used };
}

/** Returns what `yaml` read as each reader gives it. */
export function sourceOf({ nodes, errors, unresolved, duplicates, repeated, targets }: YamlSource): Source {
  const { root, named, used } = nodes;
  const hasAliases = targets.size > 0 || unresolved.length > 0 || used.size > 0;
  return { root, errors, unresolved, duplicates, repeated, hasAliases, named, used };
}
