import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Value } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import { pairsOf } from "../../document/pairs.ts";
import { isEmpty, keyText, resolve, type YamlSource } from "../../document/yamlSource.ts";
import { nest } from "./site.ts";

/** A node in its source. */
export interface Sourced {
  readonly source: YamlSource;
  readonly node: ParsedNode | null | undefined;
}

/** Whether two nodes say the same, their anchors and tags included. Aliases must stand for the same, too. */
export function isSame(before: Sourced, after: Sourced): boolean {
  return isSameNode(before.node, after.node, [before.source, after.source]);
}

function isSameNode(a: unknown, b: unknown, sources: readonly [YamlSource, YamlSource]): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (isAlias(a) || isAlias(b)) {
    if (!isAlias(a) || !isAlias(b) || a.source !== b.source) return false;
    const [old, now] = [sources[0].targets.get(a as ParsedNode), sources[1].targets.get(b as ParsedNode)];
    return isSameNode(old, now, sources);
  }
  if (isScalar(a))
    return isScalar(b) && Object.is(plainOf(a.value), plainOf(b.value)) && a.anchor === b.anchor && a.tag === b.tag;
  if (
    !isCollection(a) ||
    !isCollection(b) ||
    a.anchor !== b.anchor ||
    a.tag !== b.tag ||
    a.items.length !== b.items.length
  )
    return false;
  if (isSeq(a)) return isSeq(b) && a.items.every((item, index) => isSameNode(item, b.items[index], sources));
  return (
    isMap(a) &&
    isMap(b) &&
    a.items.every(({ key, value }, index) => {
      const other = b.items[index];
      return other !== undefined && isSameNode(key, other.key, sources) && isSameNode(value, other.value, sources);
    })
  );
}

function plainOf(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}

/** Whether the node reads as the value; a plain number reads as the text it is written as. */
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

/** Whether `after` has `value` at `path`, or nothing when it is undefined, and is otherwise the same as `before`. */
export function isChangedTo(before: Sourced, after: Sourced, path: Path, value: Value | undefined): boolean {
  const [segment, ...rest] = path;
  const isSameAs = (a: unknown, b: unknown) => isSameNode(a, b, [before.source, after.source]);
  const { node: old } = before;
  const { node: now } = after;
  if (segment === undefined) return value === undefined ? isEmpty(now) : matches(after.source, now, value);
  if (isEmpty(old) || !isCollection(old))
    return value === undefined ? isSame(before, after) : matches(after.source, now, nest(path, value));
  if (isMap(old) && isMap(now) && typeof segment === "string") {
    const others = (map: typeof old) => map.items.filter(({ key }) => keyText(key) !== segment);
    const at = (map: typeof old) => map.items.find(({ key }) => keyText(key) === segment)?.value;
    const [oldOthers, nowOthers] = [others(old), others(now)];
    return (
      oldOthers.length === nowOthers.length &&
      oldOthers.every(
        ({ key, value: item }, index) =>
          isSameAs(key, nowOthers[index]?.key) && isSameAs(item, nowOthers[index]?.value),
      ) &&
      isChangedTo({ ...before, node: at(old) }, { ...after, node: at(now) }, rest, value)
    );
  }
  if (!isSeq(old) || !isSeq(now) || typeof segment !== "number") return false;
  const removed = value === undefined && rest.length === 0 && segment < old.items.length ? 1 : 0;
  const added = value !== undefined && segment === old.items.length ? 1 : 0;
  if (now.items.length !== old.items.length - removed + added) return false;
  return (
    old.items.every((item, index) => {
      const other = now.items[index > segment ? index - removed : index];
      if (index !== segment) return isSameAs(item, other);
      return removed > 0 || isChangedTo({ ...before, node: item }, { ...after, node: other }, rest, value);
    }) &&
    (added === 0 || matches(after.source, now.items[segment], nest(rest, value ?? "")))
  );
}

/** Whether the list `after` has the item added at the index and is otherwise the same as `before`. */
export function isInsertedAt(before: Sourced, after: Sourced, index: number, value: Value): boolean {
  const { node: old } = before;
  const { node: now } = after;
  if (!isSeq(now)) return false;
  const items = isSeq(old) ? old.items : [];
  return (
    (isSeq(old) || isEmpty(old)) &&
    now.items.length === items.length + 1 &&
    matches(after.source, now.items[index], value) &&
    items.every((item, position) =>
      isSameNode(item, now.items[position < index ? position : position + 1], [before.source, after.source]),
    )
  );
}

/** Whether the list says the same as the items of another source, in their order. */
export function areItems(source: YamlSource, items: readonly ParsedNode[], list: Sourced): boolean {
  const now = isSeq(list.node) ? list.node.items : [];
  return (
    now.length === items.length && items.every((item, index) => isSameNode(item, now[index], [source, list.source]))
  );
}
