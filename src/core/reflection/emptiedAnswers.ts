import type { JournalChange } from "../document/change.ts";
import type { JournalDocument, Path } from "../document/document.ts";

/**
 * The changes, so that an emptied answer leaves no empty mapping and an emptied plan no empty list. What goes has to be
 * known in full: where there is a comment, a key of the user's own or a form that cannot be read, the empty mapping
 * stays, and so does the plan.
 */
export function withoutEmptied(document: JournalDocument, changes: readonly JournalChange[]): readonly JournalChange[] {
  const emptied = changes.flatMap((change) =>
    isRemoval(change) && change.path[0] === "reflections" && change.path[2] === "answers" ? [change.path] : [],
  );
  const [first] = emptied;
  const answers = first?.slice(0, 3);
  const isAll =
    answers !== undefined &&
    emptied.length === Object.keys(valueAt(document.journal, answers) ?? {}).length &&
    changes.every((change) => isRemoval(change) || !isWithin(change, answers));
  const goes = isAll && isKnownInFull(document, answers.slice(0, 2), document.rangeOf(answers.slice(0, 2))?.start);
  return changes.flatMap((change) => {
    if (!isRemoval(change)) return [change];
    if (change.path[0] === "plan") return planRemoval(document, change.path);
    if (!goes || !emptied.includes(change.path)) return [change];
    return change.path === first ? [{ kind: "setValue", path: answers, value: undefined } as const] : [];
  });
}

function planRemoval(document: JournalDocument, path: Path): readonly JournalChange[] {
  const index = Number(path[1]);
  const start = index > 0 ? document.rangeOf(["plan", index - 1])?.end : startOfKey(document, "plan");
  if (!isKnownInFull(document, path, start)) return [];
  return [{ kind: "setValue", path: document.journal.plan?.length === 1 ? ["plan"] : path, value: undefined }];
}

function isRemoval(change: JournalChange): change is Extract<JournalChange, { readonly kind: "setValue" }> {
  return change.kind === "setValue" && change.value === undefined;
}

function isWithin(change: JournalChange, path: Path): boolean {
  return change.kind === "setValue" && path.every((segment, at) => change.path[at] === segment);
}

/** Whether the text from `start` to the end of the value's last line holds nothing but what the journal says. */
function isKnownInFull(document: JournalDocument, path: Path, start: number | undefined): boolean {
  const { journal, problems, text } = document;
  const range = document.rangeOf(path);
  if (!range || start === undefined) return false;
  const lineEnd = text.indexOf("\n", range.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (problems.some((problem) => problem.range.end > start && problem.range.start < end)) return false;
  let rest = "";
  let position = start;
  for (const known of leavesOf(valueAt(journal, path), path)
    .map((leaf) => document.rangeOf(leaf))
    .toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0))) {
    if (!known) return false;
    rest += text.slice(position, known.start);
    position = known.end;
  }
  return !/[#&*!]/.test(rest + text.slice(position, end));
}

function startOfKey({ text }: JournalDocument, key: string): number | undefined {
  const found = new RegExp(`^${key}[ \\t]*:`, "m").exec(text);
  return found?.index;
}

function valueAt(value: unknown, path: Path): object | undefined {
  const found = path.reduce<unknown>(
    (inner, segment) =>
      typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>)[segment] : undefined,
    value,
  );
  return typeof found === "object" && found !== null ? found : undefined;
}

function leavesOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
