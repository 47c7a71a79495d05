import type { Day } from "./dates.ts";

/**
 * The moment at which steps are due: the user's local day and, where they are known, the time as `HH:MM` and the name
 * of the zone the user is in.
 */
export interface Now {
  readonly today: Day;
  readonly time?: string;
  readonly zone?: string;
}
