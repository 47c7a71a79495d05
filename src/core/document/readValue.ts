import * as v from "valibot";
import type { TextRange } from "../text/textEdit.ts";
import { type Expected, expectedOf, valueMeant, wordsOf } from "./expected.ts";
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
import { type DateForm, isDateForm, otherDate } from "./otherDate.ts";
import { contactIn, isOfContacts, itemFormOf, listIn, type OtherShape, onlyIn, textIn } from "./otherShape.ts";
import { nearestFor, otherWord } from "./otherWord.ts";
import type { LeftOut } from "./place.ts";
import type { Problem, ProblemDetail, Severity } from "./problem.ts";
import type { Form } from "./shape.ts";

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
 * list belongs, and a list where a text does, as what is meant by it. Unknown keys are hints.
 */
export class Reader {
  readonly problems: Problem[] = [];
  leftOut: LeftOut | undefined;
  /** The time that stands behind the date that was read last, and the problem that says so. */
  #behind: { readonly time: string; readonly problem: number } | undefined;
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
        return form.orMapping && node.kind === "mapping"
          ? this.#readObject(form.orMapping, node, key)
          : this.#readScalar(form, node, key);
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
    if (this.#behind) {
      const isFree =
        fields.has("time") && !node.entries.some(({ name, value }) => name === "time" && !saysNothing(value));
      this.#keepTime(values, isFree);
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
    if (node.kind === "list") return this.#readItems(inner, node, key);
    if (node.kind === "mapping") return this.#readOnly(inner, node, key);
    const found = listIn(node, inner, key);
    return found ? this.#otherShape(node, found) : this.report(node, "error", { code: "not-a-list", key });
  }

  #readItems(form: Form, node: ListNode, key: string): readonly unknown[] {
    const isOfPeople = isOfContacts(form, key);
    const values: unknown[] = [];
    for (const child of node.items) {
      const person = isOfPeople && child.kind === "scalar" && child.value !== null ? contactIn(child, key) : undefined;
      const value = person ? this.#otherShape(child, person) : this.read(form, child, key);
      if (value !== undefined) values.push(value);
      else this.#leaveOut(node, child);
    }
    return values;
  }

  /** Reads one mapping where a list of them belongs. */
  #readOnly(inner: Form, node: MappingNode, key: string): unknown {
    const form = itemFormOf(node, inner);
    if (!form) {
      if (!inner.isAnyText) return this.report(node, "error", { code: "not-a-list", key });
      return this.#wrongType(node, key, inner.orMapping ? "document" : "texts");
    }
    const only = this.#readObject(form, node, key);
    return only === undefined ? undefined : this.#otherShape(node, onlyIn(node, form, key, only));
  }

  #otherShape(range: TextRange, { read, detail }: OtherShape): unknown {
    this.report(range, "hint", detail);
    return read;
  }

  #leaveOut(list: ListNode, item: Node): void {
    this.leftOut ??= new Map();
    const items = this.leftOut.get(list) ?? new Set();
    this.leftOut.set(list, items.add(item));
  }

  #readScalar(form: Form, node: Node, key: string): unknown {
    const { shape, isAnyText, isText, passed } = form;
    if (node.kind !== "scalar") {
      const found = node.kind === "list" && isAnyText ? textIn(node, key) : undefined;
      return found
        ? this.#otherShape(node, found)
        : this.#wrongType(node, key, form.orMapping ? "document" : expectedOf(shape));
    }
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
    if (shape.type === "picklist") return this.#otherWord(node, key, textOf(node), wordsOf(shape));
    const [issue] = result.issues;
    if (isDateForm(issue.message)) return this.#otherDate(node, key, issue.message);
    const written = textOf(node);
    const meant = valueMeant(shape, issue.message, written);
    if (meant !== undefined) {
      this.report(node, "hint", { code: "other-word", key, value: written, meant: String(meant) });
      return meant;
    }
    return this.#wrongType(node, key, expectedOf(shape, issue.message));
  }

  #otherDate(node: ScalarNode, key: string, form: DateForm): unknown {
    const { read, time, severity, detail } = otherDate(key, textOf(node), form);
    this.report(node, severity, detail);
    if (time !== undefined && key === "date") this.#behind = { time, problem: this.problems.length - 1 };
    return read;
  }

  /** Keeps the time that stands behind an event's date, unless the event has one of its own. */
  #keepTime(values: Record<string, unknown>, isFree: boolean): void {
    const { time, problem } = this.#behind ?? {};
    this.#behind = undefined;
    const said = problem === undefined ? undefined : this.problems[problem];
    if (problem === undefined || said?.code !== "date-with-time" || !isFree) return;
    values["time"] = time;
    this.problems[problem] = { ...said, isTimeRead: true };
  }

  #otherWord(range: TextRange, key: string, value: string, known: readonly string[]): unknown {
    const { read, severity, detail } = otherWord(key, value, known);
    this.report(range, severity, detail);
    return read;
  }

  #wrongType(range: TextRange, key: string, expected: Expected): unknown {
    return this.report(range, "error", { code: "wrong-type", key, expected });
  }
}

/** Whether it is a text that says nothing. */
function isBlank(value: unknown): boolean {
  return typeof value === "string" && !ink.test(value);
}

const ink = /\S/;
