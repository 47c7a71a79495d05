import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument, Path } from "./document.ts";
import { placeAt, type Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { openSlice, type ReadSlice } from "./readSlice.ts";
import type { ReadSlices } from "./reuse.ts";
import type { YamlSource } from "./yamlSource.ts";

/** How a document was read: record by record, or as one piece. */
export type Origin =
  | { readonly kind: "slices"; readonly slices: ReadSlices; readonly rest: Rest; readonly indexes: readonly number[] }
  | { readonly kind: "whole"; readonly source: YamlSource; readonly places: readonly Place[] };

/** What stands before and after the list, as one small text. */
export interface Rest {
  /** Where in it the list was, and how long that is. */
  readonly head: number;
  readonly gap: number;
  readonly text: string;
  readonly problems: readonly Problem[];
}

const origins = new WeakMap<ApplicationsDocument, Origin>();

/** The document with its origin kept beside it. */
export function withOrigin(document: ApplicationsDocument, origin: Origin): ApplicationsDocument {
  origins.set(document, origin);
  return document;
}

/** How the document was read; undefined for one that was not read here. */
export function originOf(document: ApplicationsDocument): Origin | undefined {
  return origins.get(document);
}

/** A record of a text that was read as one piece. */
export function wholeRecord(key: string, place: Place): ApplicationRecord {
  return {
    key,
    application: place.value as ApplicationRecord["application"],
    range: place.range,
    rangeOf: (path) => placeAt(place, path)?.range,
  };
}

/** A record that was read alone. The places in it are looked up when asked for: most never are. */
export class SliceRecord implements ApplicationRecord {
  readonly key: string;
  readonly application: ApplicationRecord["application"];
  readonly range: TextRange;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #place: Place | undefined;

  constructor(key: string, application: ApplicationRecord["application"], read: ReadSlice, text: string, start: number, end: number) {
    this.key = key;
    this.application = application;
    this.range = shifted(read.range, start);
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  rangeOf(path: Path): TextRange | undefined {
    this.#place ??= openSlice(this.#text.slice(this.#start, this.#end))?.place;
    const found = placeAt(this.#place, path);
    return found && shifted(found.range, this.#start);
  }
}

export function shifted({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
