import { isMap, isScalar } from "yaml";
import { pairsOf } from "./pairs.ts";
import type { Rest } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import { sourceProblems } from "./readRecord.ts";
import type { Split } from "./splitRecords.ts";
import { readTopKeys } from "./wholeApplications.ts";
import { isEmpty, readYaml } from "./yamlSource.ts";

/**
 * Reads what stands around the list as one small text; undefined when that is no mapping with an empty `applications`
 * where the list was found, or when it changes how the list is read, so that the list must not be read alone.
 */
export function readRest(text: string, { key, starts }: Split, previous: Rest | undefined): Rest | undefined {
  const head = starts[0] ?? 0;
  const tail = starts.at(-1) ?? text.length;
  const rest = text.slice(0, head) + text.slice(tail);
  const gap = tail - head;
  if (previous?.text === rest && previous.head === head)
    return { ...previous, gap, problems: moved(previous.problems, gap - previous.gap, head) };
  if (/^%/m.test(rest)) return undefined;
  const source = readYaml(rest);
  const root = source.root;
  // What an alias behind the list stands for may be in the list.
  const hasAliases = source.targets.size > 0 || source.unresolved.length > 0;
  if (source.errors.length > 0 || hasAliases || !isMap(root)) return undefined;
  // A key that is nothing (`: x`) stands where the text before it ends.
  if (root.items.some(({ key: { range } }) => range[0] === range[1])) return undefined;
  const pair = pairsOf(source, root).get("applications");
  if (pair?.key.range[0] !== key || !isScalar(pair.key) || !isEmpty(pair.value)) return undefined;
  const { since, problems: found } = readTopKeys(source, root);
  const problems = [...sourceProblems(source, true), ...found];
  return { text: rest, head, gap, since, problems: moved(problems, gap, head) };
}

/** The problems behind the list moved by the change of its length. */
function moved(problems: readonly Problem[], by: number, head: number): readonly Problem[] {
  return by === 0
    ? problems
    : problems.map((problem) =>
        problem.range.start < head
          ? problem
          : { ...problem, range: { start: problem.range.start + by, end: problem.range.end + by } },
      );
}
