import type { ParsedNode } from "yaml";
import type { TextRange } from "../text/textEdit.ts";
import type { Path } from "./document.ts";

/** A value as read, with its place in the text and the places of the values in it. */
export interface Place {
  readonly value: unknown;
  readonly node: ParsedNode;
  readonly range: TextRange;
  /** The values that could be read, by key, or by the index they have in what was read. */
  readonly children: ReadonlyMap<string | number, Place>;
}

/** The place at a path, or undefined when nothing was read there. */
export function placeAt(place: Place | undefined, path: Path): Place | undefined {
  return path.reduce<Place | undefined>((found, segment) => found?.children.get(segment), place);
}
