import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Achievement, Person, Plan, Reflection, Role, Strength } from "../schema/journal.ts";
import type { TextEdit, TextRange } from "../text/textEdit.ts";
import type { Path } from "./document.ts";

/** A value as YAML can hold it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** One thing to do to the applications file. `record` is an `ApplicationRecord.key`. */
export type ApplicationsChange =
  | { readonly kind: "addApplication"; readonly application: Application }
  /**
   * Removes the record with its own lines and comments: the comment lines directly above it that are not indented
   * deeper than its dash, and those directly below it that are. A comment set apart by an empty line stays.
   */
  | { readonly kind: "removeApplication"; readonly record: string }
  /** Moves the record to another index among the records. */
  | { readonly kind: "moveApplication"; readonly record: string; readonly to: number }
  | { readonly kind: "addEvent"; readonly record: string; readonly event: ApplicationEvent }
  /** Removes an event with its own lines and comments, as `removeApplication` does; with the last one, its key too. */
  | ({ readonly kind: "removeEvent"; readonly record: string } & EventAt)
  /** Moves an event to another index among the record's events. */
  | ({ readonly kind: "moveEvent"; readonly record: string; readonly to: number } & EventAt)
  /**
   * Sets the value at `path` inside the record, or removes the key when `value` is undefined. Nothing is done when it
   * is read so already, unless it is to be written in the format's own form.
   */
  | ({ readonly kind: "setField"; readonly record: string } & SetValue)
  /** Puts the record's events into the order of their dates. */
  | { readonly kind: "orderEvents"; readonly record: string };

interface SetValue {
  readonly path: Path;
  readonly value: Value | undefined;
  /** Whether it is written anew where another form is read as the value: `tags: a, b` as a list. */
  readonly inOwnForm?: true;
}

/**
 * One of a record's `events`, by the index it has after the changes before this one. A change of it is refused when it
 * does not read as `event`.
 */
interface EventAt {
  readonly index: number;
  readonly event: ApplicationEvent;
}

/** The journal's lists and what their items are. */
interface JournalItems {
  readonly roles: Role;
  readonly achievements: Achievement;
  readonly strengths: Strength;
  readonly people: Person;
  readonly plan: Plan;
  readonly reflections: Reflection;
  readonly comforts: string;
  readonly must_haves: string;
  readonly nice_to_haves: string;
}

/** One thing to do to the journal. */
export type JournalChange =
  | {
      [List in keyof JournalItems]: {
        readonly kind: "addItem";
        readonly list: List;
        readonly item: JournalItems[List];
      };
    }[keyof JournalItems]
  | ({ readonly kind: "setValue" } & SetValue);

/** Why a change was not made. Sentences are the shell's. */
export type Refusal =
  | { readonly code: "broken-file" }
  | { readonly code: "no-such-record"; readonly record: string }
  | { readonly code: "no-such-event"; readonly index: number }
  /**
   * The place is written in a form that cannot be changed safely: an alias, a merge key, a tag, a flow record over
   * lines. `form` names it by YAML's signs or a key, which are the same in every language.
   */
  | { readonly code: "unsupported-form"; readonly form: string }
  /** Reading the changed text again did not give what was meant; nothing is written. */
  | { readonly code: "not-proved" };

/**
 * Where a change that was not made would have gone: the key it is about, and the place of its value or of what holds
 * it.
 */
export interface RefusedPlace {
  readonly key: string;
  readonly range: TextRange;
}

/**
 * The edits of all changes together, against the text of the document they were planned on; or why there are none, and
 * where, as far as that is known.
 */
export type EditPlan =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly place?: RefusedPlace };
