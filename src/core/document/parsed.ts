import type { Day } from "../dates/dates.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument, Path, WrittenDate } from "./document.ts";
import type { FileNames } from "./fileNames.ts";
import { type Place, placeAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { ReadRecord } from "./readRecord.ts";
import { openSlice, type ReadSlice } from "./readSlice.ts";
import type { ReadSlices } from "./reuse.ts";
import type { YamlSource } from "./yamlSource.ts";

/** How a document was read: record by record, or as one piece. */
export type Origin =
  | {
      readonly kind: "slices";
      readonly names: FileNames;
      readonly slices: ReadSlices;
      readonly rest: Rest;
      readonly indexes: readonly number[];
    }
  | {
      readonly kind: "whole";
      readonly names: FileNames;
      readonly source: YamlSource;
      readonly places: readonly Place[];
    };

/** What stands before and after the list, as one small text. */
export interface Rest {
  /** Where in it the list was, and how long that is. */
  readonly head: number;
  readonly gap: number;
  readonly text: string;
  readonly since: Day | undefined;
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
export function wholeRecord(key: string, { application, range, place, happened }: ReadRecord): ApplicationRecord {
  return { key, application, range, happened, rangeOf: (path) => placeAt(place, path)?.range };
}

/**
 * The places in slices, looked up when they are asked for, which most never are, and kept as long as a slice stays the
 * same.
 */
const places = new WeakMap<ReadSlice, { readonly place: Place | undefined }>();

function placesIn(read: ReadSlice, lines: () => string): Place | undefined {
  const known = places.get(read);
  if (known) return known.place;
  const place = openSlice(lines())?.place;
  places.set(read, { place });
  return place;
}

/** A record that was read alone. */
export class SliceRecord implements ApplicationRecord {
  readonly key: string;
  readonly application: ApplicationRecord["application"];
  readonly #read: ReadSlice;
  readonly #slices: ReadSlices;
  readonly #index: number;

  constructor(
    key: string,
    application: ApplicationRecord["application"],
    slices: ReadSlices,
    read: ReadSlice,
    index: number,
  ) {
    this.key = key;
    this.application = application;
    this.#read = read;
    this.#slices = slices;
    this.#index = index;
  }

  get #start(): number {
    return this.#slices.split.starts[this.#index] ?? 0;
  }

  get range(): TextRange {
    return shifted(this.#read.range, this.#start);
  }

  get happened(): readonly WrittenDate[] {
    return this.#read.happened.map(({ date, range }) => ({ date, range: shifted(range, this.#start) }));
  }

  rangeOf(path: Path): TextRange | undefined {
    const lines = () => this.#slices.text.slice(this.#start, this.#slices.split.starts[this.#index + 1]);
    const found = placeAt(placesIn(this.#read, lines), path);
    return found && shifted(found.range, this.#start);
  }
}

export function shifted({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
