import { type Node, saysNothing } from "./node.ts";
import type { Rest } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import { sourceProblems } from "./readRecord.ts";
import { readText } from "./source.ts";
import type { Split } from "./splitRecords.ts";
import { readTopKeys } from "./wholeApplications.ts";

/** A directive that says which YAML it is, the one that all is read as anyway. */
const isThisYaml = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML[ \t]+1\.2[ \t]*(?:[ \t]#[^\n]*)?\r?\n(?!(?:[^\n]*\n)*%)/;

/**
 * Reads what is around the list as one small text; undefined when that is no mapping with an empty `applications`
 * where the list was found, or when it changes how the list is read, so that the list must not be read alone.
 */
export function readRest(text: string, { key, starts, ends }: Split, previous: Rest | undefined): Rest | undefined {
  const head = starts[0] ?? 0;
  const tail = starts.at(-1) ?? text.length;
  const rest = text.slice(0, head) + text.slice(tail);
  const gap = tail - head;
  if (previous?.text === rest && previous.head === head)
    return { ...previous, gap, problems: moved(previous.problems, gap - previous.gap, head) };
  if (/^%/m.test(rest) && !isThisYaml.test(rest)) return undefined;
  const source = readText(rest);
  const { root, errors, hasAliases } = source;
  // The value that an alias behind the list repeats may be in the list.
  if (errors.length > 0 || hasAliases || root?.kind !== "mapping") return undefined;
  // A key that is nothing (`: x`) is where the text before it ends.
  if (root.entries.some(({ start, end }) => start === end)) return undefined;
  const entry = root.entries.find(({ name }) => name === "applications");
  if (entry?.start !== key || !(ends ? isEmptyList(entry.value) : saysNothing(entry.value))) return undefined;
  const { since, problems: found } = readTopKeys(root);
  const problems = [...sourceProblems(source, true), ...found];
  const named = new Map(source.named.filter(([, { start }]) => start < head));
  return { text: rest, head, gap, since, problems: moved(problems, gap, head), named };
}

function isEmptyList(node: Node): boolean {
  return node.kind === "list" && node.items.length === 0;
}

/** Moves the problems behind the list by the change of its length. */
function moved(problems: readonly Problem[], by: number, head: number): readonly Problem[] {
  return by === 0
    ? problems
    : problems.map((problem) =>
        problem.range.start < head
          ? problem
          : { ...problem, range: { start: problem.range.start + by, end: problem.range.end + by } },
      );
}
