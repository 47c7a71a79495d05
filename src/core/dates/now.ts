import type { Day } from "./dates.ts";

/** The moment at which steps are due: the user's local day and, where it is known, the time as `HH:MM`. */
export interface Now {
  readonly today: Day;
  readonly time?: string;
}
