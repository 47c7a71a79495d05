import type { RoundType } from "../application/eventKinds.ts";
import type { LoggedApplication } from "../application/record.ts";
import type { Stage, State } from "../application/stage.ts";
import type { Day, PartialDate } from "../dates/dates.ts";
import type { ApplicationEvent } from "../schema/applications.ts";
import type { Journal, Person, Plan } from "../schema/journal.ts";
import type { StepKind } from "../schema/vocabulary.ts";

/** The job hunt of one folder: its applications and, where there is one, its journal. */
export interface RoutineHunt {
  readonly folder: string;
  readonly records: readonly LoggedApplication[];
  readonly journal?: Journal;
}

/** The subject of a step: something in the files of `folder`. */
export type Subject =
  | { readonly kind: "application"; readonly folder: string; readonly record: LoggedApplication }
  /** Several applications that are done with in one go. */
  | { readonly kind: "applications"; readonly folder: string; readonly records: readonly LoggedApplication[] }
  /** `index` is the place in the journal's `people`. */
  | { readonly kind: "person"; readonly folder: string; readonly index: number; readonly person: Person }
  /** `index` is the place in the journal's `plan`. */
  | { readonly kind: "plan"; readonly folder: string; readonly index: number; readonly plan: Plan }
  /** The must-haves in the journal. */
  | { readonly kind: "wants"; readonly folder: string };

/** Why a step is suggested, as data. Sentences are the shell's. */
export type Why =
  /** They spoke, in an interview or a first call; `with` are those still to be thanked. */
  | {
      readonly code: "talked-with";
      readonly isInterview: boolean;
      readonly date: Day;
      readonly round?: string;
      readonly with: readonly string[];
    }
  /** `days` since applying, counted today; `sent` check-ins so far. */
  | {
      readonly code: "silence";
      readonly since: Day;
      readonly days: number;
      readonly contact: string;
      readonly sent: number;
    }
  /** Nobody came back after what was `last`; `sent` questions so far. */
  | {
      readonly code: "talked";
      readonly last: "talk" | "assessment" | "reply";
      readonly date: Day;
      readonly contact: string;
      readonly sent: number;
    }
  /** The date that was waited for is over, without an answer. */
  | { readonly code: "date-passed"; readonly date: Day }
  /**
   * They said no after a person had been in touch; `stage` is how far it got. `asksAdvice` is whether the letter asks
   * for feedback: not where the no had nothing to do with the user.
   */
  | { readonly code: "rejected"; readonly date: PartialDate; readonly stage: Stage; readonly asksAdvice: boolean }
  /** `after`: the thank-you was sent, left out or is out of date; nobody was there to thank; the user ended it. */
  | {
      readonly code: "ended";
      readonly date: PartialDate;
      readonly state: State;
      readonly after: "sent" | "skipped" | "faded" | "form-letter" | "own";
    }
  | { readonly code: "several-ended"; readonly count: number }
  | { readonly code: "cooled-off"; readonly date: Day; readonly stage: Stage }
  | { readonly code: "rejected-before"; readonly date: Day; readonly stage: Stage }
  | {
      readonly code: "round-soon";
      readonly type: RoundType;
      /** On the user's own clock, as far as it is known. */
      readonly date: Day;
      readonly time?: string;
      /** The time as it is written, with its zone, where that is another one. */
      readonly there?: string;
      readonly round?: string;
      readonly with: readonly string[];
    }
  /** A day that others set: the posting closes, a task is to be handed in, an offer to be answered. */
  | { readonly code: "deadline"; readonly date: Day }
  /** `last` is absent when the journal does not say when they last spoke, `every` when only a day was chosen. */
  | { readonly code: "person"; readonly every?: string; readonly last?: PartialDate }
  | { readonly code: "planned" }
  /** `again` is whether they were gone through before. */
  | { readonly code: "rejections-since-review"; readonly again: boolean };

/** A step of the routine, a plan of the user's own whose day has come, or a look at the must-haves. */
export type RoutineKind = StepKind | "plan" | "review_wants";

/** A small thing to do, which can be done, skipped for good or left alone. */
export interface Step {
  readonly kind: RoutineKind;
  readonly subject: Subject;
  readonly why: Why;
  /** The first day it is suggested; of a plan that waits for no day, today. */
  readonly due: Day;
  /** The last day it is suggested; undefined when it stays. */
  readonly fades?: Day;
  /** A plan that is neither due nor coming is `open`. */
  readonly state: "due" | "coming" | "open";
  /** The event it follows, if it follows one. */
  readonly event?: ApplicationEvent;
}
