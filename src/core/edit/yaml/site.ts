import type { ParsedNode } from "yaml";
import type { Value } from "../../document/change.ts";
import type { Path } from "../../document/document.ts";
import type { Shape } from "../../document/shape.ts";
import type { YamlSource } from "../../document/yamlSource.ts";
import type { Style } from "./style.ts";

/** A text as nodes, and the style to follow when it changes. */
export interface Site {
  readonly source: YamlSource;
  readonly style: Style;
}

/** A key, by which the style of its value is known, and the schema of the value as far as the format has one. */
export interface Field {
  readonly key: string;
  readonly shape: Shape | undefined;
}

/** A node to change. Its key is the one it is the value of; an item of a list has the key of the list. */
export interface Cursor<Node = ParsedNode> extends Field {
  readonly site: Site;
  readonly node: Node;
}

/** Returns a cursor at the root of a site, or at a record, which has no key. */
export function rootCursor<Node>(site: Site, node: Node, shape: Shape): Cursor<Node> {
  return { site, node, key: "", shape };
}

/** Returns the cursor at a node inside the one of `at`. */
export function cursorInside<Node>(at: Cursor<unknown>, segment: string | number, node: Node): Cursor<Node> {
  return { site: at.site, node, ...fieldInside(at, segment) };
}

/** Returns the field of a key of a mapping, or of the items of a list. */
export function fieldInside(field: Field, segment: string | number): Field {
  return { key: typeof segment === "string" ? segment : field.key, shape: shapeAt(field.shape, segment) };
}

/** Returns the schema of the values at a key or in a list; undefined at a key of the user's own. */
export function shapeAt(shape: Shape | undefined, segment: string | number): Shape | undefined {
  const inner = shape?.wrapped ?? shape;
  return typeof segment === "number" ? inner?.item : (inner?.entries?.[segment] ?? inner?.value);
}

/** Returns the keys of a mapping in the order in which the format lists them. */
export function knownKeys(shape: Shape | undefined): readonly string[] {
  return Object.keys((shape?.wrapped ?? shape)?.entries ?? {});
}

/** Wraps the value in one mapping or list for each segment of the path. */
export function nest(path: Path, value: Value): Value {
  return path.reduceRight<Value>(
    (inner, segment) => (typeof segment === "number" ? [inner] : { [segment]: inner }),
    value,
  );
}
