import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import type { Journal } from "../schema/journal.ts";
import type { TextRange } from "../text/textEdit.ts";
import type { Problem } from "./problem.ts";

/** The way to a value inside a record or a file: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** One item of the `applications:` list that can be read, with the place of every value in it. */
export interface ApplicationRecord {
  /**
   * Names the record as long as the file is open: its `id`, or company and role, with a number where several share
   * them. Edits to other records do not change it.
   */
  readonly key: string;
  /**
   * Everything that could be read. Values that are not usable are left out and reported; `company` and `role` are then
   * "".
   */
  readonly application: Application;
  /** From the item's dash to the end of its last line that says something. */
  readonly range: TextRange;
  /** The range of a value, e.g. `["events", 0, "date"]`; undefined when there is none at that path. */
  rangeOf(path: Path): TextRange | undefined;
  /** The dates of what is said to have happened, in the order of the file. */
  readonly happened: readonly WrittenDate[];
}

/** A date with its place in the text. */
export interface WrittenDate {
  readonly date: string;
  readonly range: TextRange;
}

/** The applications file as read. Nothing in it is ever changed; a new text gives a new document. */
export interface ApplicationsDocument {
  readonly text: string;
  /** The day from which everything is in the log, where the file says so. */
  readonly since: Day | undefined;
  readonly records: readonly ApplicationRecord[];
  readonly problems: readonly Problem[];
  /** False when the syntax is broken or a merge is unfinished: then nothing is ever written. */
  readonly writable: boolean;
}

/** The journal as read. */
export interface JournalDocument {
  readonly text: string;
  readonly journal: Journal;
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  rangeOf(path: Path): TextRange | undefined;
}
