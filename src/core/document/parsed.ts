import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument, Path, WrittenDate } from "./document.ts";
import type { FileNames } from "./fileNames.ts";
import type { Node } from "./node.ts";
import { type Place, placeAt, placeOf } from "./place.ts";
import type { Problem } from "./problem.ts";
import { type ReadRecord, rangeIn } from "./readRecord.ts";
import { placesInSlice, type ReadSlice } from "./readSlice.ts";
import { happenedIn } from "./recordProblems.ts";
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
      readonly records: readonly ReadRecord[];
      /** The places of the records with the nodes of `yaml`. */
      readonly places: readonly Place[];
    };

/** The text before and after the list, as one small text. */
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
export function wholeRecord(key: string, { application, read, range }: ReadRecord): ApplicationRecord {
  const rangeOf = (path: Path) => (path.length === 0 ? range : rangeIn(read, path));
  return {
    key,
    application,
    range,
    rangeOf,
    get happened() {
      return writtenDates(application, rangeOf);
    },
  };
}

/**
 * The places in slices, looked up when they are asked for, which most never are, and kept as long as a slice stays the
 * same.
 */
const places = new WeakMap<ReadSlice, { readonly place: Place<Node> | undefined }>();

function placesIn(read: ReadSlice, lines: () => string): Place<Node> | undefined {
  const known = places.get(read);
  if (known) return known.place;
  const place = placesInSlice(lines());
  places.set(read, { place });
  return place;
}

/** Finds the places in a record by its index in the document, and from where in the text they count. */
export function placesOfRecord(document: ApplicationsDocument, index: number): PlacedNodes | undefined {
  const origin = originOf(document);
  if (origin?.kind === "whole") {
    const record = origin.records[index];
    return record && { start: 0, place: { ...placeOf(record.read, (node) => node), range: record.range } };
  }
  const slice = origin?.indexes[index];
  const read = slice === undefined ? undefined : origin?.slices.reads[slice];
  if (!origin || slice === undefined || !read) return undefined;
  const { text, split } = origin.slices;
  const [start = 0, end] = [split.starts[slice], split.starts[slice + 1]];
  const place = placesIn(read, () => text.slice(start, end));
  return place && { start, place };
}

/** Places with the nodes they were read from, whose offsets count from `start` in the text. */
export interface PlacedNodes {
  readonly start: number;
  readonly place: Place<Node>;
}

/** The dates of what is said to have happened, with their places. */
function writtenDates(
  application: Application,
  rangeOf: (path: Path) => TextRange | undefined,
): readonly WrittenDate[] {
  return happenedIn(application).flatMap(([path, date]): readonly WrittenDate[] => {
    const range = rangeOf(path);
    return range ? [{ date, range }] : [];
  });
}

/** A record that was read alone. */
export class SliceRecord implements ApplicationRecord {
  readonly key: string;
  readonly application: Application;
  readonly #read: ReadSlice;
  readonly #slices: ReadSlices;
  readonly #index: number;

  constructor(key: string, application: Application, slices: ReadSlices, read: ReadSlice, index: number) {
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
    return writtenDates(this.application, (path) => this.rangeOf(path));
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
