import * as v from "valibot";
import { isDay } from "../dates/dates.ts";
import { suggestDate } from "../dates/suggestDate.ts";
import { parseTimestamp } from "../dates/timestamp.ts";
import { timeMeant, truthMeant } from "../schema/otherForms.ts";
import type { TextRange } from "../text/textEdit.ts";
import { lostText } from "./lostText.ts";
import {
  type Entry,
  type ListNode,
  type MappingNode,
  type Node,
  type ScalarNode,
  saysNothing,
  textOf,
} from "./node.ts";
import { nearestFor, otherWord } from "./otherWord.ts";
import type { LeftOut } from "./place.ts";
import type { Problem, ProblemDetail, Severity } from "./problem.ts";
import type { Form, Shape } from "./shape.ts";

type Expected = Extract<ProblemDetail, { code: "wrong-type" }>["expected"];

/** How many values of a schema are kept, and how long: a longer text would keep alive the one it is a part of. */
const mostPassed = 5000;
const longestPassed = 12;

/** The values read of a mapping, and whether all that is required is there. */
interface ReadEntries {
  readonly values: Readonly<Record<string, unknown>>;
  readonly isComplete: boolean;
}

/**
 * Reads nodes by a schema. What is not usable is left out of the value and reported: a wrong word, an impossible date,
 * an item of a list without what it needs. A number where a text belongs is read as it is written; one text where a
 * list of texts belongs is read as the list's only item. Unknown keys are hints.
 */
export class Reader {
  readonly problems: Problem[] = [];
  leftOut: LeftOut | undefined;
  readonly #text: string;
  readonly #origin: number;

  /** Offsets in nodes count from `origin` in the text. */
  constructor(text: string, origin = 0) {
    this.#text = text;
    this.#origin = origin;
  }

  /** Notes a problem; nothing can be read at its place. */
  report({ start, end }: TextRange, severity: Severity, detail: ProblemDetail): unknown {
    this.problems.push({ ...detail, severity, range: { start, end } });
    return undefined;
  }

  /** Returns the value; undefined when the node says nothing or is not usable. `key` names it in problems. */
  read(form: Form, node: Node, key: string): unknown {
    if (saysNothing(node)) return undefined;
    switch (form.kind) {
      case "object":
        return this.#readObject(form, node, key);
      case "record":
        return this.#readRecord(form, node, key);
      case "array":
        return this.#readList(form, node, key);
      case "scalar":
        return this.#readScalar(form, node, key);
    }
  }

  #readObject(form: Form, node: Node, key: string): unknown {
    if (node.kind !== "mapping") {
      if (key !== "events") return this.#wrongType(node, key, "mapping");
      return this.report(node, "error", { code: "not-a-mapping", expected: "event" });
    }
    const { values, isComplete } = this.readEntries(form, node);
    return isComplete ? values : undefined;
  }

  /** Returns the entries of a mapping that can be used. */
  readEntries({ fields, required }: Form, node: MappingNode): ReadEntries {
    const values: Record<string, unknown> = {};
    let unusable: Set<string> | undefined;
    for (const entry of node.entries) {
      const { name, value: written, start, end, isMerged } = entry;
      const field = fields.get(name);
      if (!field) {
        if (isMerged !== true) this.unknownKey({ start, end }, name, [...fields.keys()]);
        continue;
      }
      if (field.isProse && written.kind === "scalar" && isMerged !== true) this.#tellLost(entry, written);
      const value = this.read(field.form, written, name);
      if (value !== undefined && !(field.isRequired && isBlank(value))) values[name] = value;
      else if (value === undefined && !saysNothing(written)) (unusable ??= new Set()).add(name);
    }
    let isComplete = true;
    for (const name of required) {
      if (values[name] !== undefined) continue;
      isComplete = false;
      if (unusable?.has(name) !== true) this.report(node.first ?? node, "error", { code: "missing", key: name });
    }
    return { values, isComplete };
  }

  #tellLost(entry: Entry, written: ScalarNode): void {
    const lost = lostText(this.#text, this.#origin, entry, written);
    if (lost) this.report(lost, "warning", { code: "text-in-comment", value: lost.value });
  }

  /** Hints at a key that is none of those known. */
  unknownKey(range: TextRange, key: string, known: readonly string[]): void {
    const nearest = nearestFor(key, known);
    this.report(range, "hint", { code: "unknown-key", key, ...(nearest === undefined ? {} : { nearest }) });
  }

  #readRecord({ inner }: Form, node: Node, key: string): unknown {
    if (node.kind !== "mapping") return this.#wrongType(node, key, "mapping");
    const values: [string, unknown][] = [];
    for (const { name, value: written } of node.entries) {
      const value = inner && this.read(inner, written, name);
      if (value !== undefined) values.push([name, value]);
    }
    // As own keys, whatever they are called.
    return Object.fromEntries(values);
  }

  #readList({ inner }: Form, node: Node, key: string): unknown {
    if (!inner) return undefined;
    const isTexts = inner.shape.type === "string";
    if (node.kind === "list") return this.#readItems(inner, node, key);
    if (!isTexts) return this.report(node, "error", { code: "not-a-list", key });
    if (node.kind !== "scalar") return this.#wrongType(node, key, "texts");
    const only = this.read(inner, node, key);
    this.#wrongType(node, key, "texts", "hint");
    return only === undefined ? undefined : [only];
  }

  #readItems(form: Form, node: ListNode, key: string): readonly unknown[] {
    const values: unknown[] = [];
    for (const child of node.items) {
      const value = this.read(form, child, key);
      if (value !== undefined) values.push(value);
      else this.#leaveOut(node, child);
    }
    return values;
  }

  #leaveOut(list: ListNode, item: Node): void {
    this.leftOut ??= new Map();
    const items = this.leftOut.get(list) ?? new Set();
    this.leftOut.set(list, items.add(item));
  }

  #readScalar({ shape, isAnyText, isText, passed }: Form, node: Node, key: string): unknown {
    if (node.kind !== "scalar") return this.#wrongType(node, key, expectedOf(shape));
    const value = isText ? textOf(node) : node.value;
    if (isAnyText) return value;
    const known = passed.get(value);
    if (known !== undefined) return known;
    const result = v.safeParse(shape, value, { abortEarly: true, abortPipeEarly: true });
    if (result.success) {
      if (passed.size < mostPassed && !(typeof value === "string" && value.length > longestPassed))
        passed.set(value, result.output);
      return result.output;
    }
    if (shape.type === "picklist") return this.#otherWord(node, key, textOf(node), shape.options ?? []);
    const [issue] = result.issues;
    if (issue.message === "date" || issue.message === "day") return this.#notADate(node, issue.message);
    const written = textOf(node);
    const meant =
      issue.message === "time" ? timeMeant(written) : shape.type === "boolean" ? truthMeant(written) : undefined;
    if (meant !== undefined) {
      this.report(node, "hint", { code: "other-word", key, value: written, meant: String(meant) });
      return meant;
    }
    return this.#wrongType(node, key, expectedOf(shape, issue.message));
  }

  /** Reads a day with a time behind it as that day, unless a zone leaves open which one it is. */
  #notADate(node: ScalarNode, expected: "date" | "day"): unknown {
    const value = textOf(node);
    const stamp = parseTimestamp(value);
    if (stamp && stamp.kind !== "zoned") {
      const { day } = stamp;
      const time = stamp.kind === "time" ? { time: stamp.time } : {};
      this.report(node, "hint", { code: "date-with-time", value, day, ...time });
      return day;
    }
    const suggested = stamp ? undefined : suggestDate(value);
    const suggestion = suggested !== undefined && (expected === "date" || isDay(suggested)) ? suggested : undefined;
    return this.report(node, "error", {
      code: "not-a-date",
      expected,
      value,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(stamp ? { either: stamp.days } : {}),
    });
  }

  #otherWord(range: TextRange, key: string, value: string, known: readonly string[]): unknown {
    const { read, severity, detail } = otherWord(key, value, known);
    this.report(range, severity, detail);
    return read;
  }

  #wrongType(range: TextRange, key: string, expected: Expected, severity: Severity = "error"): unknown {
    return this.report(range, severity, { code: "wrong-type", key, expected });
  }
}

function expectedOf(shape: Shape, message = ""): Expected {
  if (message === "time" || message === "interval" || message === "interest" || message === "percent") return message;
  return shape.type === "number" || shape.type === "boolean" ? shape.type : "text";
}

/** Whether it is a text that says nothing. */
function isBlank(value: unknown): boolean {
  return typeof value === "string" && !ink.test(value);
}

const ink = /\S/;
