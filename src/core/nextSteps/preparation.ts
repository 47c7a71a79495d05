import { sharesLabelWith } from "../application/labels.ts";
import type { Day } from "../dates/dates.ts";
import { nothingToLearn } from "../reflection/steps.ts";
import type { Application } from "../schema/applications.ts";
import type { Achievement, Journal, Plan } from "../schema/journal.ts";

/** The things to have at hand before an interview, all in the user's own words. */
export interface Preparation {
  readonly why?: string;
  /**
   * If–then plans that are not done, wherever they came from: what was learnt at one company is for the next one. Those
   * of this application first, then those of none, then those of others.
   */
  readonly plans: readonly Plan[];
  /** The things to try that reflections named, the latest first; three at most. */
  readonly toTry: readonly string[];
  /** Achievements that share a tag or a skill with the application, the latest first. */
  readonly achievements: readonly Achievement[];
  readonly mustHaves: readonly string[];
}

/** Returns the preparation for an interview on `day`. Plans to look at only after it are left out. */
export function preparationFor(application: Application, journal: Journal, day: Day): Preparation {
  const open = (journal.plan ?? []).filter(({ done, due }) => done === undefined && (due === undefined || due <= day));
  const own = open.filter(({ from }) => from !== undefined && from === application.id);
  const general = open.filter(({ from }) => from === undefined);
  const others = open.filter(({ from }) => from !== undefined && from !== application.id);
  return {
    ...(application.why === undefined ? {} : { why: application.why }),
    plans: [...own, ...general, ...others],
    toTry: toTryOf(journal),
    achievements: (journal.achievements ?? [])
      .filter(sharesLabelWith(application))
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    mustHaves: journal.must_haves ?? [],
  };
}

const mostToTry = 3;

function toTryOf({ reflections = [] }: Journal): readonly string[] {
  const texts = reflections
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ answers }) => answers?.["to_try"]?.trim() ?? "")
    .filter((text) => text !== "" && text !== nothingToLearn);
  return [...new Set(texts)].slice(0, mostToTry);
}
