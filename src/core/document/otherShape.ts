import { type ContactMeant, contactMeant, contactsMeant } from "../schema/contactMeant.ts";
import { textsMeant } from "../schema/listMeant.ts";
import { textMeant } from "../schema/textMeant.ts";
import { type ListNode, type MappingNode, type ScalarNode, textOf } from "./node.ts";
import type { ProblemDetail } from "./problem.ts";
import type { Form } from "./shape.ts";

type Detail = Extract<ProblemDetail, { code: "other-shape" }>;

/** A value that is written in another shape than the format's, as it is understood. */
export interface OtherShape {
  readonly read: unknown;
  readonly detail: Detail;
}

/** Reads one text where a list belongs; undefined where no text can mean an item of it. */
export function listIn(node: ScalarNode, inner: Form, key: string): OtherShape | undefined {
  const text = textOf(node);
  if (inner.isAnyText) {
    const { items, isCertain } = textsMeant(key, text);
    return otherShape("list", key, items, items, isCertain);
  }
  if (!isOfContacts(inner, key) || text.trim() === "") return undefined;
  const { items, isCertain } = contactsMeant(text);
  return otherShape("list", key, items, items.map(inOneLine), isCertain);
}

/** Reads a text where a contact belongs; undefined where it says nothing. */
export function contactIn(node: ScalarNode, key: string): OtherShape | undefined {
  const text = textOf(node);
  if (text.trim() === "") return undefined;
  const contact = contactMeant(text);
  const { items, isCertain } = contactsMeant(text);
  return otherShape("contact", key, contact, [inOneLine(contact)], isCertain && items.length === 1);
}

/** Reads a list where a text belongs; undefined where it may mean either of several. */
export function textIn(node: ListNode, key: string): OtherShape | undefined {
  const texts = node.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [textOf(item)] : []));
  const text = texts.length === node.items.length ? textMeant(key, texts) : undefined;
  return text === undefined ? undefined : otherShape("text", key, text, [text], true);
}

/** Returns the form of an item of a list, if the mapping in the place of the list has all that one needs. */
export function itemFormOf(node: MappingNode, inner: Form): Form | undefined {
  const form = inner.kind === "object" ? inner : inner.orMapping;
  const isThere = (name: string): boolean => node.entries.some((entry) => entry.name === name);
  return form?.required.every(isThere) === true ? form : undefined;
}

/** Says that a mapping was read as the only item of a list. */
export function onlyIn(node: MappingNode, { required }: Form, key: string, read: unknown): OtherShape {
  const name = required.map((one) => textAt(node, one)).join(" ");
  return otherShape("only", key, [read], [name], true);
}

/** Whether the list at the key is one of contacts. */
export function isOfContacts({ kind }: Form, key: string): boolean {
  return kind === "object" && key === "contacts";
}

function otherShape(
  as: Detail["as"],
  key: string,
  read: unknown,
  items: readonly string[],
  isCertain: boolean,
): OtherShape {
  return { read, detail: { code: "other-shape", key, as, items, isCertain } };
}

function inOneLine({ name, email }: ContactMeant): string {
  return email === undefined || email === name ? name : `${name} <${email}>`;
}

function textAt({ entries }: MappingNode, key: string): string {
  const value = entries.find(({ name }) => name === key)?.value;
  return value?.kind === "scalar" ? textOf(value) : "…";
}
