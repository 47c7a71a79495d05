import type { Value } from "../document/change.ts";
import type { Path } from "../document/document.ts";
import type { Shape } from "../document/shape.ts";
import { inKeyOrder } from "./inKeyOrder.ts";
import { shapeAt } from "./yaml/site.ts";

/**
 * Whether `value` is what was read at the path, however it is written there: `tags: remote` is read as `["remote"]`.
 * Without a value, whether nothing was read at a key of the format; whether a key of the user's own is there, reading
 * does not say.
 */
export function isReadAs(shape: Shape, read: unknown, path: Path, value: Value | undefined): boolean {
  const known = path.reduce<Shape | undefined>(shapeAt, shape);
  const found = path.reduce(valueAt, read) as Value | undefined;
  if (value === undefined || found === undefined) return value === found && known !== undefined;
  return JSON.stringify(inKeyOrder(known, value)) === JSON.stringify(inKeyOrder(known, found));
}

function valueAt(value: unknown, segment: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, segment)
    ? (value as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;
}
