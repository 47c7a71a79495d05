import { isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode } from "yaml";
import type { Refusal, Value } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import { pairsOf } from "../../document/pairs.ts";
import type { Shape } from "../../document/readValue.ts";
import { resolve, type YamlSource } from "../../document/yamlSource.ts";
import type { TextEdit } from "../../text/textEdit.ts";
import type { Style } from "./style.ts";

/** A text as nodes, with the habits to follow when it changes. */
export interface Site {
  readonly source: YamlSource;
  readonly style: Style;
}

/** The edits of one elementary change: none when there is nothing to do. */
export type Step = readonly TextEdit[] | Refusal;

export function isRefusal(step: Step): step is Refusal {
  return "code" in step;
}

export function refuse(form: string): Refusal {
  return { code: "unsupported-form", form };
}

export function replace(start: number, end: number, text: string): TextEdit {
  return { range: { start, end }, text };
}

/** The edits, unless a comment stands in what they replace. */
export function keepingComments(text: string, edits: readonly TextEdit[]): Step {
  const isLost = edits.some(({ range }) => {
    const replaced = text.slice(range.start, range.end);
    return replaced.includes("#") && commentsIn(replaced).length > 0;
  });
  return isLost ? refuse("#") : edits;
}

/** The comments of a text, or of a part of one that does not begin inside a scalar. */
export function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));
}

/** The schema of what stands at a key or in a list, as far as it is known; undefined at a key of the user's own. */
export function shapeAt(shape: Shape | undefined, segment: string | number): Shape | undefined {
  const inner = shape?.wrapped ?? shape;
  return typeof segment === "number" ? inner?.item : (inner?.entries?.[segment] ?? inner?.value);
}

/** The keys of a mapping in the order in which the format lists them. */
export function knownKeys(shape: Shape | undefined): readonly string[] {
  return Object.keys((shape?.wrapped ?? shape)?.entries ?? {});
}

/** Whether the node reads as the value; a plain number is the text it is written as. */
export function matches(source: YamlSource, node: ParsedNode | null | undefined, value: Value): boolean {
  const target = isAlias(node) ? resolve(source, node) : node;
  if (!target) return false;
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    return (
      isSeq(target) &&
      target.items.length === items.length &&
      items.every((item, index) => matches(source, target.items[index], item))
    );
  }
  if (typeof value !== "object") {
    if (!isScalar(target)) return false;
    return (
      target.value === value ||
      (typeof value === "string" && target.type === "PLAIN" && target.value !== null && target.source === value)
    );
  }
  if (!isMap(target)) return false;
  const pairs = pairsOf(source, target);
  const wanted = Object.entries(value as Readonly<Record<string, Value | undefined>>).filter(
    ([, item]) => item !== undefined,
  );
  return (
    pairs.size === wanted.length &&
    wanted.every(([key, item]) => {
      const pair = pairs.get(key);
      return pair !== undefined && item !== undefined && matches(source, pair.value, item);
    })
  );
}

/** The value inside as many mappings and lists as the path has segments. */
export function nest(path: Path, value: Value): Value {
  return path.reduceRight<Value>(
    (inner, segment) => (typeof segment === "number" ? [inner] : { [segment]: inner }),
    value,
  );
}
