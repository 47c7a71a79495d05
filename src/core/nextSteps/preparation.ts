import { isRound } from "../application/eventKinds.ts";
import { eventsOf } from "../application/events.ts";
import { sharesLabelWith } from "../application/labels.ts";
import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import { topicOf } from "../drafts/talk.ts";
import { nothingToLearn } from "../reflection/steps.ts";
import type { Application, ApplicationEvent } from "../schema/applications.ts";
import type { Achievement, Journal, Plan } from "../schema/journal.ts";

/** The things to have at hand before an interview, all in the user's own words. */
export interface Preparation {
  readonly why?: string;
  /**
   * If–then plans that are not done, wherever they came from: what was learnt at one company is for the next one. Those
   * of this application first, then those of whatever ended at the same kind of round, then of what shares a tag or a
   * skill, then all others.
   */
  readonly plans: readonly Plan[];
  /** The things to try that reflections named, the latest first; three at most. */
  readonly toTry: readonly string[];
  /** Achievements that share a tag or a skill with the application, the latest first. */
  readonly achievements: readonly Achievement[];
  readonly mustHaves: readonly string[];
}

/**
 * Returns the preparation for a talk or a task, or for whatever comes from `day` on. Plans to look at only after it are
 * left out. `records` are all of the log.
 */
export function preparationFor(
  application: Application,
  journal: Journal,
  day: Day,
  records: readonly LoggedApplication[] = [],
  next?: ApplicationEvent,
): Preparation {
  const open = (journal.plan ?? []).filter(({ done, due }) => done === undefined && (due === undefined || due <= day));
  const rank = rankFor(application, records, next);
  return {
    ...(application.why === undefined ? {} : { why: application.why }),
    plans: open.toSorted((a, b) => rank(a) - rank(b)),
    toTry: toTryOf(journal),
    achievements: (journal.achievements ?? [])
      .filter(sharesLabelWith(application))
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    mustHaves: journal.must_haves ?? [],
  };
}

/** The lower, the closer a plan is to the talk. */
function rankFor(
  application: Application,
  records: readonly LoggedApplication[],
  next: ApplicationEvent | undefined,
): (plan: Plan) => number {
  const byId = new Map(records.map((record) => [record.application.id, record.application]));
  const topic = next && topicOf(next);
  const isAlike = sharesLabelWith(application);
  return ({ from }) => {
    if (from === undefined) return 3;
    if (from === application.id) return 0;
    const source = byId.get(from);
    if (source === undefined) return 3;
    const last = eventsOf(source).findLast(isRound);
    if (topic !== undefined && last && topicOf(last) === topic) return 1;
    return isAlike(source) ? 2 : 3;
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
