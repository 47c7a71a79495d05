import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { ApplicationRecord, ApplicationsDocument, Path, WrittenDate } from "./document.ts";
import type { FileNames } from "./fileNames.ts";
import { isElsewhere, type Node, type Outside } from "./node.ts";
import { type Place, placeAt, placeOf } from "./place.ts";
import type { Problem } from "./problem.ts";
import { type ReadRecord, rangeIn } from "./readRecord.ts";
import { placesInSlice, type ReadSlice } from "./readSlice.ts";
import type { ReadSlices } from "./readSlices.ts";
import { happenedIn } from "./recordProblems.ts";
import { endOf } from "./splitRecords.ts";
import { type ReadFile, readWhole } from "./wholeApplications.ts";
import { placeInYaml } from "./yamlNodes.ts";
import { readYaml, type YamlSource } from "./yamlSource.ts";

/** How a document was read: record by record, or as one piece. */
export type Origin = SlicesOrigin | WholeOrigin;

export interface SlicesOrigin {
  readonly kind: "slices";
  readonly names: FileNames;
  readonly slices: ReadSlices;
  readonly rest: Rest;
  readonly indexes: readonly number[];
  /** Whether the lines of a record do not tell all that changes with them: an alias stands for something else. */
  readonly isShared: boolean;
}

export interface WholeOrigin {
  readonly kind: "whole";
  readonly names: FileNames;
  readonly source: YamlSource;
  readonly records: readonly ReadRecord[];
  /** The places of the records with the nodes of `yaml`. */
  readonly places: readonly Place[];
}

/** The text before and after the list, as one small text. */
export interface Rest {
  /** Where in it the list was, and how long that is. */
  readonly head: number;
  readonly gap: number;
  readonly text: string;
  readonly since: Day | undefined;
  readonly problems: readonly Problem[];
  /** The values that anchors before the list name. */
  readonly named: Outside;
}

const origins = new WeakMap<ApplicationsDocument, Origin>();

/** Keeps the origin of a document beside it. */
export function withOrigin(document: ApplicationsDocument, origin: Origin): ApplicationsDocument {
  origins.set(document, origin);
  return document;
}

/** Returns how the document was read; undefined for one that was not read here. */
export function originOf(document: ApplicationsDocument): Origin | undefined {
  return origins.get(document);
}

/** As {@link originOf}, for edits: where the lines of a record do not tell all that changes, the whole does. */
export function originForEdits(document: ApplicationsDocument): Origin | undefined {
  const origin = originOf(document);
  return origin?.kind === "slices" && origin.isShared ? wholeOf(origin) : origin;
}

export function wholeOrigin(source: YamlSource, { records }: ReadFile, names: FileNames): WholeOrigin {
  let places: readonly Place[] | undefined;
  return {
    kind: "whole",
    names,
    source,
    records,
    get places() {
      return (places ??= records.map((record) => placeInYaml(record, source.nodes)));
    },
  };
}

const wholes = new WeakMap<SlicesOrigin, WholeOrigin>();

/** Reads the same text as one piece; once, when it is asked for. */
function wholeOf(origin: SlicesOrigin): WholeOrigin {
  const known = wholes.get(origin);
  if (known) return known;
  const source = readYaml(origin.slices.text);
  const whole = wholeOrigin(source, readWhole(source), origin.names);
  wholes.set(origin, whole);
  return whole;
}

/** Returns a record of a text that was read as one piece. */
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

function placesIn(read: ReadSlice, { text, split }: ReadSlices, slice: number): Place<Node> | undefined {
  const known = places.get(read);
  if (known) return known.place;
  const place = placesInSlice(
    text.slice(split.starts[slice], endOf(split, slice)),
    split.ends !== undefined,
    read.used,
  );
  places.set(read, { place });
  return place;
}

/** Finds the places in a record by its index in the document, and from where in the text they count. */
export function placesOfRecord(document: ApplicationsDocument, index: number): PlacedNodes | undefined {
  const origin = originOf(document);
  return origin?.kind === "slices" ? placesOfSlice(origin, index) : origin && placesInWhole(origin, index);
}

/** Places with the nodes they were read from, whose offsets count from `start` in the text. */
export interface PlacedNodes {
  readonly start: number;
  readonly place: Place<Node>;
}

function placesOfSlice(origin: SlicesOrigin, index: number): PlacedNodes | undefined {
  const slice = origin.indexes[index];
  const read = slice === undefined ? undefined : origin.slices.reads[slice];
  if (slice === undefined || !read) return undefined;
  const place = placesIn(read, origin.slices, slice);
  return place && { start: origin.slices.split.starts[slice] ?? 0, place };
}

function placesInWhole({ records }: WholeOrigin, index: number): PlacedNodes | undefined {
  const record = records[index];
  return record && { start: 0, place: { ...placeOf(record.read, (node) => node), range: record.range } };
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
  readonly #origin: SlicesOrigin;
  readonly #read: ReadSlice;
  readonly #position: number;

  /** `position` is the place among all records. */
  constructor(key: string, application: Application, origin: SlicesOrigin, read: ReadSlice, position: number) {
    this.key = key;
    this.application = application;
    this.#origin = origin;
    this.#read = read;
    this.#position = position;
  }

  get #slice(): number {
    return this.#origin.indexes[this.#position] ?? 0;
  }

  get #start(): number {
    return this.#origin.slices.split.starts[this.#slice] ?? 0;
  }

  get range(): TextRange {
    return shifted(this.#read.range, this.#start);
  }

  get happened(): readonly WrittenDate[] {
    return writtenDates(this.application, (path) => this.rangeOf(path));
  }

  rangeOf(path: Path): TextRange | undefined {
    const places = placesOfSlice(this.#origin, this.#position);
    const found = placeAt(places?.place, path);
    // The places of what an alias stands for are in other lines.
    if (found && isElsewhere(found.range)) return placeAt(wholeOf(this.#origin).places[this.#position], path)?.range;
    return places && found && shifted(found.range, places.start);
  }
}

export function shifted({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
