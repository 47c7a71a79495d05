import type { YAMLMap } from "yaml";
import type { Value } from "../../document/change.ts";
import { isEmpty, isShared, keyText, rangeOfNode, sharedForm } from "../../document/yamlSource.ts";
import type { TextEdit, TextRange } from "../../text/textEdit.ts";
import { insertPart, rangeOfPart, removePart } from "./flow.ts";
import {
  afterColon,
  afterNode,
  asLines,
  emptyLinesIn,
  keepsEmptyLines,
  leafEnd,
  lineStart,
  nextLine,
  oddKey,
  removalEnd,
  slotOf,
} from "./layout.ts";
import { printAfterKey, printFlow, printFlowPair, printPair } from "./print.ts";
import { isRefusal, keepingComments, refuse, replace, type Site, type Step } from "./site.ts";
import { columnOf, indentAt } from "./style.ts";

export type Mapping = YAMLMap.Parsed;
type Entry = Mapping["items"][number];

/**
 * Adds a key at the place that its rank among `known` gives it: after the last key that comes before it, else at the
 * end.
 */
export function insertPair(
  { source: { text }, style }: Site,
  mapping: Mapping,
  key: string,
  value: Value,
  known: readonly string[],
): Step {
  const before = entryBefore(mapping, key, known);
  const first = mapping.items[0];
  if (mapping.flow) {
    if (!first)
      return keepingComments(text, [
        replace(
          mapping.range[0],
          mapping.range[1],
          printFlow("", { [key]: value }, style, indentAt(text, mapping.range[0])),
        ),
      ]);
    return insertPart(
      text,
      partsOf(mapping),
      before ? mapping.items.indexOf(before) + 1 : 0,
      (indent) => printFlowPair(key, value, style, indent),
      style.newline,
    );
  }
  const odd = oddKey(text, mapping);
  if (!first || odd !== undefined) return refuse(odd ?? "{}");
  const column = columnOf(text, startOf(first));
  const lines = printPair(key, value, column, style);
  if (!before) return [replace(startOf(first), startOf(first), `${lines}${style.newline}${" ".repeat(column)}`)];
  const position = afterNode(text, endOf(before), column);
  const gap = keepsEmptyLines(text, before.value ?? before.key)
    ? ""
    : style.newline.repeat(emptyLinesAt(text, mapping, before));
  return [replace(position, position, asLines(text, position, gap + " ".repeat(column) + lines, style.newline))];
}

function partsOf({ items }: Mapping): readonly TextRange[] {
  return items.map(({ key, value }) => rangeOfPart(key, value ?? key));
}

/** How many empty lines stand between an entry and the one before it, or the one after the first. */
function emptyLinesAt(text: string, mapping: Mapping, entry: Entry): number {
  const index = Math.max(1, mapping.items.indexOf(entry));
  const [a, b] = [mapping.items[index - 1], mapping.items[index]];
  return a && b ? emptyLinesIn(text.slice(endOf(a) - 1, startOf(b))) : 0;
}

function entryBefore(mapping: Mapping, key: string, known: readonly string[]): Entry | undefined {
  const rank = known.indexOf(key);
  if (rank < 0) return mapping.items.at(-1);
  const isBefore = (entry: Entry) => {
    const other = known.indexOf(keyText(entry.key) ?? "");
    return other >= 0 && other < rank;
  };
  return (
    mapping.items.findLast(isBefore) ??
    (mapping.items.some((entry) => known.includes(keyText(entry.key) ?? "")) ? undefined : mapping.items.at(-1))
  );
}

/** Takes a key away with its lines, and the comment at its end. */
export function removePair({ source: { text } }: Site, mapping: Mapping, entry: Entry): Step {
  const index = mapping.items.indexOf(entry);
  const next = mapping.items[index + 1];
  const previous = mapping.items[index - 1];
  if (!next && !previous) {
    const { start, end } = rangeOfNode(text, mapping);
    return [replace(mapping.flow ? start : startOf(entry), mapping.flow ? end : rangeEnd(text, entry), "{}")];
  }
  if (mapping.flow) {
    return removePart(text, partsOf(mapping), index);
  }
  const odd = oddKey(text, mapping);
  if (odd !== undefined) return refuse(odd);
  const start = startOf(entry) - columnOf(text, startOf(entry));
  const end = removalEnd(text, endOf(entry), previous && (previous.value ?? previous.key));
  const isInline = text.slice(start, startOf(entry)).trim() !== "";
  if (isInline) return [replace(startOf(entry), end + text.slice(end).search(/[^ ]/), "")];
  const isUnended = end === text.length && text.charAt(end - 1) !== "\n";
  return [replace(isUnended ? breakBefore(text, start) : start, end, "")];
}

/** Writes another value at a key, unless that would take a comment away. */
export function replaceAtKey(site: Site, mapping: Mapping, entry: Entry, value: Value): Step {
  const step = valueAtKey(site, mapping, entry, value);
  return isRefusal(step) ? step : keepingComments(site.source.text, step);
}

function valueAtKey({ source: { text }, style }: Site, mapping: Mapping, entry: Entry, value: Value): Step {
  const key = keyText(entry.key) ?? "";
  const node = entry.value;
  if (isShared(node)) return refuse(sharedForm(node));
  if (mapping.flow) {
    const printed = printFlow(key, value, style, indentAt(text, startOf(entry)));
    return !node || isEmpty(node)
      ? replaceEmptyInFlow(text, entry, printed)
      : [replace(node.range[0], node.range[1], printed)];
  }
  const odd = oddKey(text, mapping);
  if (odd !== undefined) return refuse(odd);
  const printed = printAfterKey(key, value, columnOf(text, startOf(entry)), style);
  const colon = afterColon(text, entry.key);
  if (!node || (isEmpty(node) && node.range[1] === node.range[0]))
    return insertAfterColon(text, colon, columnOf(text, startOf(entry)), printed, style.newline);
  const { start, end } = slotOf(text, node);
  const isBeside = lineStart(text, start) === lineStart(text, colon);
  if (printed.startsWith(" ") && isBeside) return replaceBeside(text, start, end, printed.slice(1), style.newline);
  if (printed.startsWith(" ")) return [replace(colon, rangeEnd(text, entry), printed)];
  // Lines follow: a comment on the key's line stays on it.
  if (commentAfter(text, end) > 0 && isBeside) {
    return [
      replace(colon, end, ""),
      ...insertAfterColon(text, end, columnOf(text, startOf(entry)), printed, style.newline),
    ];
  }
  return [replace(colon, rangeEnd(text, entry), printed)];
}

/** Writes a text beside its key. A block scalar's lines begin on the next line, and a comment stays on this one. */
function replaceBeside(
  text: string,
  start: number,
  end: number,
  printed: string,
  newline: string,
): readonly TextEdit[] {
  const comment = commentAfter(text, end);
  const lines = printed.indexOf(newline);
  if (comment === 0 || lines < 0) return [replace(start, end, printed)];
  return [replace(start, end, printed.slice(0, lines)), replace(end + comment, end + comment, printed.slice(lines))];
}

/** The length of the comment behind a value on its line, the blanks before it included; 0 when there is none. */
export function commentAfter(text: string, end: number): number {
  const rest = text.slice(end, nextLine(text, end));
  return /^[ \t]+#/.test(rest) ? rest.trimEnd().length : 0;
}

function insertAfterColon(
  text: string,
  colon: number,
  column: number,
  printed: string,
  newline: string,
): readonly TextEdit[] {
  if (printed.startsWith(" ")) return replaceBeside(text, colon, colon, printed, newline);
  const position = afterNode(text, colon, column);
  return [replace(position, position, asLines(text, position, printed.slice(newline.length), newline))];
}

function replaceEmptyInFlow(text: string, entry: Entry, printed: string): Step {
  const node = entry.value;
  if (node && node.range[1] > node.range[0]) return [replace(node.range[0], node.range[1], printed)];
  const end = entry.key.range[1];
  const hasColon = /^\s*:/.test(text.slice(end));
  const position = hasColon ? afterColon(text, entry.key) : end;
  return [replace(position, position, hasColon ? ` ${printed}` : `: ${printed}`)];
}

function startOf(entry: Entry): number {
  return entry.key.range[0];
}

function endOf(entry: Entry): number {
  return leafEnd(entry.value ?? entry.key);
}

function rangeEnd(text: string, entry: Entry): number {
  const end = endOf(entry);
  return text.slice(0, end).endsWith("\n") ? breakBefore(text, end) : end;
}

function breakBefore(text: string, offset: number): number {
  return Math.max(0, offset - (text.slice(0, offset).endsWith("\r\n") ? 2 : 1));
}
