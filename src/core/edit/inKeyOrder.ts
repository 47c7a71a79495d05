import type { Value } from "../document/change.ts";
import type { Shape } from "../document/shape.ts";
import { knownKeys, shapeAt } from "./yaml/site.ts";

/** The value with its keys in the order of the format, and without those that are undefined. */
export function inKeyOrder(shape: Shape | undefined, value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => inKeyOrder(shapeAt(shape, 0), item));
  if (typeof value !== "object") return value;
  const known = knownKeys(shape);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const pairs = Object.entries(value as Readonly<Record<string, Value | undefined>>).flatMap(([key, item]) =>
    item === undefined ? [] : [[key, inKeyOrder(shapeAt(shape, key), item)] as const],
  );
  return Object.fromEntries(pairs.toSorted(([a], [b]) => rank(a) - rank(b)));
}
