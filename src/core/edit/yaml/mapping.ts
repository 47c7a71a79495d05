import type { YAMLMap } from "yaml";
import type { Value } from "../../document/change.ts";
import { isEmpty, isShared, keyText, rangeOfNode, sharedForm } from "../../document/yamlSource.ts";
import type { TextEdit, TextRange } from "../../text/textEdit.ts";
import { type Edits, isRefusal, keepingComments, refuse, replace } from "./edits.ts";
import { insertPart, rangeOfPart, removePart } from "./flow.ts";
import { afterColon, keepsEmptyLines, leafEnd, removalEnd, replacedRange, unusualKey } from "./layout.ts";
import {
  aboveEmptyLines,
  afterNode,
  asLines,
  breakBefore,
  columnOf,
  commentAfter,
  emptyLinesIn,
  indentAt,
  lineStart,
  nextLine,
} from "./lines.ts";
import { printAfterKey, printFlow, printFlowPair, printPair } from "./print.ts";
import { type Cursor, fieldInside, knownKeys, type Site } from "./site.ts";
import { keepingQuotes } from "./style.ts";

export type Mapping = YAMLMap.Parsed;
type Entry = Mapping["items"][number];

/** Adds a key after the last one that comes before it in the format, else before or behind all others. */
export function insertPair(at: Cursor<Mapping>, key: string, value: Value): Edits {
  const { site, node: mapping } = at;
  const { style } = site;
  const { text } = site.source;
  const before = entryBefore(mapping, key, knownKeys(at.shape));
  const first = mapping.items[0];
  const field = fieldInside(at, key);
  if (mapping.flow) {
    if (!first)
      return keepingComments(text, [
        replace(
          mapping.range[0],
          mapping.range[1],
          printFlow(at, { [key]: value }, style, indentAt(text, mapping.range[0])),
        ),
      ]);
    const index = before ? mapping.items.indexOf(before) + 1 : 0;
    return insertPart(site, partsOf(mapping), index, (indent) => printFlowPair(field, value, style, indent));
  }
  const unusual = unusualKey(text, mapping);
  if (!first || unusual !== undefined) return refuse(unusual ?? "{}");
  const column = columnOf(text, startOf(first));
  const lines = printPair(field, value, column, style);
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

/** Returns how many empty lines there are between an entry and the one before it, or between the first two. */
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

/** Removes a key with its lines, the comment at the end of the last of them, and the empty lines above the first. */
export function removePair({ source: { text } }: Site, mapping: Mapping, entry: Entry): Edits {
  const index = mapping.items.indexOf(entry);
  const next = mapping.items[index + 1];
  const previous = mapping.items[index - 1];
  if (!next && !previous) {
    const { start, end } = rangeOfNode(text, mapping);
    return [replace(mapping.flow ? start : startOf(entry), mapping.flow ? end : rangeEnd(text, entry), "{}")];
  }
  if (mapping.flow) return removePart(text, partsOf(mapping), index);
  const unusual = unusualKey(text, mapping);
  if (unusual !== undefined) return refuse(unusual);
  const start = startOf(entry) - columnOf(text, startOf(entry));
  const end = removalEnd(text, endOf(entry), previous && (previous.value ?? previous.key));
  const isInline = text.slice(start, startOf(entry)).trim() !== "";
  if (isInline) return [replace(startOf(entry), end + text.slice(end).search(/[^ ]/), "")];
  const isApart = previous && !keepsEmptyLines(text, previous.value ?? previous.key);
  const from = isApart ? aboveEmptyLines(text, start, nextLine(text, endOf(previous))) : start;
  const isUnended = end === text.length && text.charAt(end - 1) !== "\n";
  return [replace(isUnended ? breakBefore(text, from) : from, end, "")];
}

/** Replaces the value at a key, or refuses when that would delete a comment. */
export function replaceAtKey(at: Cursor<Mapping>, entry: Entry, value: Value): Edits {
  const edits = valueAtKey(at, entry, value);
  return isRefusal(edits) ? edits : keepingComments(at.site.source.text, edits);
}

function valueAtKey(at: Cursor<Mapping>, entry: Entry, value: Value): Edits {
  const { site, node: mapping } = at;
  const { text } = site.source;
  const field = fieldInside(at, keyText(entry.key) ?? "");
  const node = entry.value;
  const style = keepingQuotes(site.style, node, value);
  if (isShared(node)) return refuse(sharedForm(node));
  if (mapping.flow) {
    const printed = printFlow(field, value, style, indentAt(text, startOf(entry)));
    return !node || isEmpty(node)
      ? replaceEmptyInFlow(text, entry, printed)
      : [replace(node.range[0], node.range[1], printed)];
  }
  const unusual = unusualKey(text, mapping);
  if (unusual !== undefined) return refuse(unusual);
  const column = columnOf(text, startOf(entry));
  const printed = printAfterKey(field, value, column, style);
  const colon = afterColon(text, entry.key);
  if (!node || (isEmpty(node) && node.range[1] === node.range[0]))
    return insertAfterColon(site, colon, column, printed);
  const { start, end } = replacedRange(text, node);
  const isBeside = lineStart(text, start) === lineStart(text, colon);
  if (printed.startsWith(" ") && isBeside) return replaceBeside(site, { start, end }, printed.slice(1));
  if (printed.startsWith(" ")) return [replace(colon, rangeEnd(text, entry), printed)];
  // Lines follow: a comment on the key's line stays on it.
  if (commentAfter(text, end) > 0 && isBeside)
    return [replace(colon, end, ""), ...insertAfterColon(site, end, column, printed)];
  return [replace(colon, rangeEnd(text, entry), printed)];
}

/** Writes a text beside its key. A block scalar's lines begin on the next line, and a comment stays on this one. */
function replaceBeside(
  { source: { text }, style: { newline } }: Site,
  { start, end }: TextRange,
  printed: string,
): readonly TextEdit[] {
  const comment = commentAfter(text, end);
  const lines = printed.indexOf(newline);
  if (comment === 0 || lines < 0) return [replace(start, end, printed)];
  return [replace(start, end, printed.slice(0, lines)), replace(end + comment, end + comment, printed.slice(lines))];
}

/** Writes a value behind a key's colon, or on the lines after it; `column` is the key's. */
function insertAfterColon(site: Site, colon: number, column: number, printed: string): readonly TextEdit[] {
  const { text } = site.source;
  const { newline } = site.style;
  if (printed.startsWith(" ")) return replaceBeside(site, { start: colon, end: colon }, printed);
  const position = afterNode(text, colon, column);
  return [replace(position, position, asLines(text, position, printed.slice(newline.length), newline))];
}

function replaceEmptyInFlow(text: string, entry: Entry, printed: string): Edits {
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
