import type { Value } from "../../../src/core/document/change.ts";
import type { Path } from "../../../src/core/document/document.ts";
import type { Shape } from "../../../src/core/document/shape.ts";

/**
 * Every path of the schema into a value, each list's items and each key that is not there included, and what stands
 * there.
 */
export function pathsIn(
  given: Shape,
  value: unknown,
  path: Path = [],
): readonly (readonly [Path, Value | undefined])[] {
  const shape = given.wrapped ?? given;
  const at = (inner: Shape, segment: string | number) =>
    pathsIn(inner, (value as Readonly<Record<string | number, unknown>>)[segment], [...path, segment]);
  const own: readonly (readonly [Path, Value | undefined])[] =
    path.length === 0 ? [] : [[path, value as Value | undefined]];
  if (typeof value !== "object" || value === null) return own;
  const { item, value: each } = shape;
  if (item) return [...own, ...Object.keys(value).flatMap((index) => at(item, Number(index)))];
  if (each) return [...own, ...Object.keys(value).flatMap((key) => at(each, key))];
  return [...own, ...Object.entries(shape.entries ?? {}).flatMap(([key, inner]) => at(inner, key))];
}
