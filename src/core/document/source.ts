import type { ErrorCode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import { readFast } from "./fast/readFast.ts";
import type { Node } from "./node.ts";
import type { UnsupportedForm } from "./problem.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** A place where the text is no valid YAML, or of a form that is not read. `cause` is the parser's code. */
export interface SyntaxError {
  readonly cause: ErrorCode;
  readonly range: TextRange;
  readonly form?: UnsupportedForm;
}

/** A key that stands in its mapping already. */
export interface DoubledKey {
  readonly name: string;
  readonly range: TextRange;
}

/** The content of a text, and all that can be said of it before its meaning is known. */
export interface Source {
  readonly root: Node | undefined;
  readonly errors: readonly SyntaxError[];
  /** Aliases whose anchor is not in this text. */
  readonly unresolved: readonly SyntaxError[];
  readonly duplicates: readonly DoubledKey[];
  /** How many values the aliases repeat; without end where that cannot be told. */
  readonly repeated: number;
  readonly hasAliases: boolean;
}

/** Reads a part of a text as if it were alone, through the fast reader where that can tell what it says. */
export function readText(text: string, start = 0, end = text.length): Source {
  const read = readFast(text, start, end);
  if (!("refused" in read)) return { ...read, errors: none, unresolved: none, duplicates: none };
  // A slice of a string keeps the whole string alive; a copy keeps only itself.
  return sourceOf(readYaml(` ${text.slice(start, end)}`.slice(1)));
}

const none: readonly never[] = [];

export function sourceOf({ nodes, errors, unresolved, duplicates, repeated, targets }: YamlSource): Source {
  const hasAliases = targets.size > 0 || unresolved.length > 0;
  return { root: nodes.root, errors, unresolved, duplicates, repeated, hasAliases };
}
