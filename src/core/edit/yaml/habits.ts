import { isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { isEmpty, keyText } from "../../document/yamlSource.ts";
import { commentsIn } from "./edits.ts";
import { lineWidth } from "./fileHabits.ts";
import { isBelowDash } from "./layout.ts";
import { columnOf, indentAt } from "./lines.ts";
import { isFreeToChoose, isPlainSafe, type Quote } from "./printScalar.ts";

/** The forms that can be written in brackets: a mapping, a list of words or a list of mappings. */
export type FlowForm = "mapping" | "words" | "mappings";

/** Collects how the nodes shown to it are written; of each habit the first sign counts. */
export class Habits {
  indent: number | undefined;
  dashIndent: number | undefined;
  dashWidth: number | undefined;
  isDashAlone: boolean | undefined;
  textIndent: number | undefined;
  bracePad: string | undefined;
  bracketPad: string | undefined;
  flowIndent: string | undefined;
  lastComma: string | undefined;
  keyQuote: Quote | undefined;
  listFlow: boolean | undefined;
  plain = 0;
  single = 0;
  double = 0;
  chosen = 0;
  readonly quotes = new Map<string, Quote | "any">();
  readonly flows = new Map<string, boolean>();
  readonly itemFlows = new Map<string, boolean>();
  readonly overLines = new Map<string, boolean>();

  /** Returns how most texts are that could be plain: so, or in quotes. */
  usualQuote(): "plain" | "any" {
    return this.plain >= this.chosen ? "plain" : "any";
  }

  look(text: string, node: unknown, key: string): void {
    if (isScalar(node)) this.#lookAtScalar(node, key);
    if (!isCollection(node)) return;
    const isFlow = node.flow === true;
    if (isFlow && isMap(node) && node.items.length > 0) this.#lookInside(text, node as ParsedNode, key, "mapping");
    if (isSeq(node)) {
      if (node.items.length > 0 && !this.flows.has(key)) this.flows.set(key, isFlow);
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) this.listFlow ??= isFlow;
      this.lookAtList(text, node as ParsedNode, key);
      for (const item of node.items) this.look(text, item, key);
    } else if (isMap(node)) {
      for (const pair of node.items) {
        if (isScalar(pair.key)) this.keyQuote ??= quoteOf(pair.key);
        if (!isFlow) this.#lookAtIndent(text, pair.key, pair.value);
        this.look(text, pair.value, keyText(pair.key) ?? "");
      }
    }
  }

  #lookAtScalar(node: Scalar, key: string): void {
    if (typeof node.value !== "string") return;
    const quote = quoteOf(node);
    if (quote === undefined) return;
    const isFree = quote === "plain" || isFreeToChoose(node.value, quote);
    if (quote === "single" && isFree) this.single++;
    if (quote === "double" && isFree) this.double++;
    if (!isPlainSafe(node.value, false)) return;
    if (!this.quotes.has(key)) this.quotes.set(key, isFree ? quote : "any");
    if (quote === "plain") this.plain++;
    else this.chosen++;
  }

  #lookInside(text: string, node: ParsedNode, key: string, form: FlowForm): void {
    const start = node.range[0] + 1;
    const written = text.slice(node.range[0], node.range[1]);
    const isOverLines = /^.[ \t]*(?:#[^\n]*)?\r?\n/.test(written);
    if (!isOverLines || !mustBeOverLines(text, node))
      for (const name of [`${form} ${key}`, form]) if (!this.overLines.has(name)) this.overLines.set(name, isOverLines);
    const pad = text.charAt(start) === " " ? " " : "";
    if (isOverLines) this.#lookAtLines(text, node);
    else if (isMap(node)) this.bracePad ??= pad;
    else this.bracketPad ??= pad;
  }

  #lookAtLines(text: string, node: ParsedNode): void {
    const [first, last] = isSeq(node)
      ? [node.items[0], node.items.at(-1)]
      : isMap(node)
        ? [node.items[0]?.key, node.items.at(-1)?.value ?? node.items.at(-1)?.key]
        : [];
    if (!first || !last) return;
    const [outer, inner] = [indentAt(text, node.range[0]), indentAt(text, first.range[0])];
    if (inner.length > outer.length && inner.startsWith(outer)) this.flowIndent ??= inner.slice(outer.length);
    this.lastComma ??= text.slice(last.range[1]).trimStart().startsWith(",") ? "," : "";
  }

  lookAtList(text: string, list: ParsedNode, key: string): void {
    const [item] = isSeq(list) ? list.items : [];
    if (!isSeq(list) || !item || isEmpty(item)) return;
    const areMappings = list.items.some((one) => isMap(one));
    if (isMap(item) && item.items.length > 0 && !this.itemFlows.has(key)) this.itemFlows.set(key, item.flow === true);
    if (list.flow) {
      this.#lookInside(text, list, key, areMappings ? "mappings" : "words");
      return;
    }
    const [start, end] = [list.range[0], item.range[0]];
    const between = text.slice(start + 1, end);
    if (/^ +$/.test(between)) {
      this.dashWidth ??= end - start;
      if (isMap(item) && !item.flow) this.isDashAlone ??= false;
    } else if (isMap(item) && !item.flow && isBelowDash(between)) {
      this.dashWidth ??= columnOf(text, end) - columnOf(text, start);
      this.isDashAlone ??= true;
    }
  }

  #lookAtIndent(text: string, key: unknown, value: unknown): void {
    if (!isScalar(key)) return;
    const column = columnOf(text, (key as ParsedNode).range[0]);
    if (isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED"))
      this.textIndent ??= widthOf(text.slice((value as ParsedNode).range[0]), column);
    if (!isCollection(value) || value.flow) return;
    const width = columnOf(text, (value as ParsedNode).range[0]) - column;
    if (isSeq(value) && width >= 0) this.dashIndent ??= width;
    if (isMap(value) && width > 0) this.indent ??= width;
  }
}

/**
 * Whether a formatter put brackets over lines for their width or for a comment, which says nothing of others. Where it
 * does so for a comment, it indents the closing bracket or begins a line with the opening one.
 */
function mustBeOverLines(text: string, { range: [start, end] }: ParsedNode): boolean {
  const written = text.slice(start, end);
  if (written.replaceAll(/\s+/g, " ").length > lineWidth) return true;
  const outer = indentAt(text, start);
  const isIndented = indentAt(text, end - 1).length > outer.length || outer.length === columnOf(text, start);
  return isIndented && commentsIn(written).length > 0;
}

/** Returns how a scalar on a line is quoted; undefined for a block scalar. */
export function quoteOf(node: Scalar): Quote | undefined {
  if (node.type === "PLAIN") return "plain";
  return node.type === "QUOTE_SINGLE" ? "single" : node.type === "QUOTE_DOUBLE" ? "double" : undefined;
}

/**
 * Returns how much deeper than `column` the lines of a block scalar are indented; undefined when its head says so
 * itself, or when it has no lines.
 */
function widthOf(block: string, column: number): number | undefined {
  const indent = /^[|>][+-]?[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)*( *)\S/.exec(block)?.[1];
  return indent !== undefined && indent.length > column ? indent.length - column : undefined;
}
