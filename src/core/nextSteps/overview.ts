import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import { analysisHeldUntil } from "./coolOff.ts";
import { restsUntil } from "./manyRejections.ts";
import type { RoutineSettings } from "./settings.ts";
import { applicationsUnderWay, daysOfQuiet, leadsOf, type UnderWay } from "./underWay.ts";

/** The whole search at a glance. */
export interface Overview {
  /** How many applications are in the files. */
  readonly count: number;
  /** A rejection is fresh: nothing is counted for the user now. */
  readonly isHeld: boolean;
  /** There were many rejections in a short time: a few days are for rest. */
  readonly rests: boolean;
  /** As {@link daysOfQuiet}. */
  readonly quietFor: number | undefined;
  readonly underWay: UnderWay;
  /** As {@link leadsOf}. */
  readonly leads: readonly LoggedApplication[];
}

/** Looks through the whole search, with a pause after each look, so that a host can do something else meanwhile. */
export function* overviewInTurns(
  records: readonly LoggedApplication[],
  settings: RoutineSettings,
  today: Day,
): Generator<undefined, Overview> {
  const isHeld = analysisHeldUntil(records, settings.coolOffDays, today) !== undefined;
  yield;
  const quietFor = daysOfQuiet(records, settings, today);
  yield;
  const underWay = applicationsUnderWay(records, today);
  yield;
  const rests = restsUntil(records, settings, today) !== undefined;
  yield;
  return { count: records.length, isHeld, rests, quietFor, underWay, leads: leadsOf(records, today) };
}
