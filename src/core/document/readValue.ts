import * as v from "valibot";
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { isDay } from "../dates/dates.ts";
import { suggestDate } from "../dates/suggestDate.ts";
import { nearestWord } from "../text/nearest.ts";
import type { TextRange } from "../text/textEdit.ts";
import { pairsOf } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Problem, ProblemDetail, Severity } from "./problem.ts";
import { isEmpty, rangeOfNode, resolve, type YamlSource } from "./yamlSource.ts";

/** What a schema of ours can be made of. */
export type Shape = v.GenericSchema & {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly string[];
};

type Expected = Extract<ProblemDetail, { code: "wrong-type" }>["expected"];

const none: ReadonlyMap<string | number, Place> = new Map();

/**
 * Reads nodes by a schema. What is not usable is left out of the value and reported: a wrong word, an impossible date,
 * an item of a list without what it needs. A number where a text belongs is read as it is written; one text where a
 * list of texts belongs is read as the list's only item. Unknown keys are hints.
 */
export class Reader {
  readonly problems: Problem[] = [];
  readonly source: YamlSource;

  constructor(source: YamlSource) {
    this.source = source;
  }

  /** Notes a problem; nothing can be read at its place. */
  report(range: TextRange, severity: Severity, detail: ProblemDetail): Place | undefined {
    this.problems.push({ ...detail, severity, range });
    return undefined;
  }

  rangeOf(node: ParsedNode): TextRange {
    return rangeOfNode(this.source.text, node);
  }

  /** `key` names the value in problems. Undefined when the node says nothing or is not usable. */
  read(given: v.GenericSchema, written: ParsedNode | null | undefined, key: string): Place | undefined {
    const shape = unwrap(given);
    const node = resolve(this.source, written);
    if (!node || !written || isEmpty(node)) return undefined;
    const range = this.rangeOf(written);
    switch (shape.type) {
      case "object":
        return this.#readObject(shape, node, range, key);
      case "record":
        return this.#readRecord(shape, node, range, key);
      case "array":
        return this.#readList(shape, node, range, key);
      default:
        return this.#readScalar(shape, node, range, key);
    }
  }

  #readObject(shape: Shape, node: ParsedNode, range: TextRange, key: string): Place | undefined {
    if (!isMap(node)) {
      if (key !== "events") return this.#wrongType(range, key, "mapping");
      return this.report(range, "error", { code: "not-a-mapping", expected: "event" });
    }
    const { children, complete } = this.readEntries(shape, node);
    return complete ? { value: valueOf(children), node, range, children } : undefined;
  }

  /** The entries of a mapping that can be used, and whether all that are required are among them. */
  readEntries(
    given: v.GenericSchema,
    node: ParsedNode,
  ): { readonly children: ReadonlyMap<string, Place>; readonly complete: boolean } {
    const entries = (given as Shape).entries ?? {};
    const children = new Map<string, Place>();
    const unusable = new Set<string>();
    for (const [name, { key, value, merged }] of pairsOf(this.source, node)) {
      const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (!entry) {
        if (!merged) this.unknownKey(this.rangeOf(key), name, Object.keys(entries));
        continue;
      }
      const place = this.read(entry, value, name);
      if (place && (entry.type === "optional" || !isBlank(place.value))) children.set(name, place);
      else if (!place && !isEmpty(resolve(this.source, value))) unusable.add(name);
    }
    const absent = Object.keys(entries).filter((name) => entries[name]?.type !== "optional" && !children.has(name));
    const first = isMap(node) ? node.items[0]?.key : undefined;
    for (const name of absent) {
      if (!unusable.has(name)) this.report(this.rangeOf(first ?? node), "error", { code: "missing", key: name });
    }
    return { children, complete: absent.length === 0 };
  }

  /** Hints at a key that is none of those known. */
  unknownKey(range: TextRange, key: string, known: readonly string[]): void {
    const nearest = nearestWord(key, known);
    this.report(range, "hint", { code: "unknown-key", key, ...(nearest === undefined ? {} : { nearest }) });
  }

  #readRecord(shape: Shape, node: ParsedNode, range: TextRange, key: string): Place | undefined {
    if (!isMap(node)) return this.#wrongType(range, key, "mapping");
    const children = new Map<string, Place>();
    for (const [name, pair] of pairsOf(this.source, node)) {
      const place = shape.value ? this.read(shape.value, pair.value, name) : undefined;
      if (place) children.set(name, place);
    }
    return { value: valueOf(children), node, range, children };
  }

  #readList(shape: Shape, node: ParsedNode, range: TextRange, key: string): Place | undefined {
    const item = shape.item;
    if (!item) return undefined;
    const isTexts = unwrap(item).type === "string";
    if (isTexts && isScalar(node)) {
      const only = this.read(item, node, key);
      this.#wrongType(range, key, "texts", "hint");
      return only && { value: [only.value], node, range, children: new Map([[0, only]]) };
    }
    if (!isSeq(node)) {
      return isTexts ? this.#wrongType(range, key, "texts") : this.report(range, "error", { code: "not-a-list", key });
    }
    const places: Place[] = [];
    for (const child of node.items) {
      const place = this.read(item, child, key);
      if (place) places.push(place);
    }
    return { value: places.map(({ value }) => value), node, range, children: new Map(places.entries()) };
  }

  #readScalar(shape: Shape, node: ParsedNode, range: TextRange, key: string): Place | undefined {
    if (!isScalar(node)) return this.#wrongType(range, key, expectedOf(shape));
    const value = shape.type === "string" || shape.type === "picklist" ? textOf(node) : node.value;
    const result = v.safeParse(shape, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success) return { value: result.output, node, range, children: none };
    if (shape.type === "picklist") return this.#unknownWord(range, key, textOf(node), shape.options ?? []);
    const [issue] = result.issues;
    if (issue.message !== "date" && issue.message !== "day")
      return this.#wrongType(range, key, expectedOf(shape, issue.message));
    const suggested = suggestDate(textOf(node));
    const suggestion =
      suggested !== undefined && (issue.message === "date" || isDay(suggested)) ? suggested : undefined;
    return this.report(range, "error", {
      code: "not-a-date",
      expected: issue.message,
      value: textOf(node),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  #unknownWord(range: TextRange, key: string, value: string, known: readonly string[]): Place | undefined {
    const nearest = nearestWord(value, known);
    return this.report(range, "error", {
      code: "unknown-word",
      key,
      value,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }

  #wrongType(range: TextRange, key: string, expected: Expected, severity: Severity = "error"): Place | undefined {
    return this.report(range, severity, { code: "wrong-type", key, expected });
  }
}

function unwrap(shape: Shape): Shape {
  return shape.type === "optional" && shape.wrapped ? shape.wrapped : shape;
}

function textOf(node: Scalar): string {
  return typeof node.value === "string" ? node.value : (node.source ?? "");
}

function expectedOf(shape: Shape, message = ""): Expected {
  if (message === "time" || message === "interval" || message === "interest" || message === "percent") return message;
  return shape.type === "number" || shape.type === "boolean" ? shape.type : "text";
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** The readable values of an object as an object. Only keys of a schema come here, or own keys of an answer. */
export function valueOf(children: ReadonlyMap<string | number, Place>): object {
  return Object.fromEntries([...children].map(([name, { value }]) => [name, value]));
}
