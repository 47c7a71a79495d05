import { isSeq } from "yaml";
import type { Path } from "../document/document.ts";
import { type Place, placeAt } from "../document/place.ts";

/**
 * Returns the path among the nodes for a path in what was read: items that could not be read count among the nodes
 * only.
 */
export function nodePath(place: Place | undefined, path: Path): Path {
  return path.map((segment, index) => {
    if (typeof segment !== "number") return segment;
    const parent = placeAt(place, path.slice(0, index));
    if (!isSeq(parent?.node)) return segment;
    const items = parent.node.items;
    const child = parent.children.get(segment);
    if (child) return items.findIndex(({ range }) => range[0] === child.range.start);
    return segment === parent.children.size ? items.length : segment;
  });
}
