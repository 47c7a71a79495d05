import type { Observation } from "./lifeTable.ts";

/** Counts what happened at one time in each of two groups. */
export interface TwoSampleRow {
  /** How many of each group were watched at this time, those of whom the row tells included. */
  readonly atRisk: readonly [number, number];
  /** How many ended with the cause that is compared, and how many with another. */
  readonly events: readonly [number, number];
  readonly others: readonly [number, number];
}

/** Observations at their places among all times, so that many groups of them can be compared. */
export interface Grid {
  /** The times at which anything ended, earliest first. */
  readonly times: Float64Array;
  /** For each observation the first of these times at which it was watched, and the last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** For each observation 0 where nothing ended it, 1 for the cause that is compared, 2 for another. */
  readonly cause: Uint8Array;
}

/** Returns the grid of these observations for a comparison of `cause`. */
export function gridOf<Cause extends string>(observations: readonly Observation<Cause>[], cause: Cause): Grid {
  const times = Float64Array.from(
    new Set(observations.filter((one) => one.cause !== undefined).map(({ time }) => time)),
  );
  times.sort();
  const grid: Grid = {
    times,
    first: new Int32Array(observations.length),
    last: new Int32Array(observations.length),
    cause: new Uint8Array(observations.length),
  };
  const from = countedBelow(times, false);
  const to = countedBelow(times, true);
  observations.forEach((one, index) => {
    grid.first[index] = from(one.entry ?? 0);
    grid.last[index] = to(one.time) - 1;
    grid.cause[index] = one.cause === undefined ? 0 : one.cause === cause ? 1 : 2;
  });
  return grid;
}

/** How many of the sorted times are below a time, or `upTo` it. */
function countedBelow(times: Float64Array, upTo: boolean): (time: number) => number {
  const known = new Map<number, number>();
  return (time) => {
    const found = known.get(time);
    if (found !== undefined) return found;
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle: number = (low + high) >> 1;
      const other = times[middle] ?? 0;
      if (other < time || (upTo && other === time)) low = middle + 1;
      else high = middle;
    }
    known.set(time, low);
    return low;
  };
}

/** Counts what happened to some of the observations, by time: at risk, ended with the cause, ended with another. */
export interface Tally {
  readonly atRisk: Int32Array;
  readonly events: Int32Array;
  readonly others: Int32Array;
}

/** Returns the tally of the observations at these indexes. */
export function tallyOf({ times: { length: times }, first, last, cause }: Grid, indexes: Iterable<number>): Tally {
  const tally = { atRisk: new Int32Array(times + 1), events: new Int32Array(times), others: new Int32Array(times) };
  const { atRisk, events, others } = tally;
  for (const index of indexes) {
    const from = first[index] ?? 0;
    const to = last[index] ?? -1;
    if (to < from) continue;
    atRisk[from] = (atRisk[from] ?? 0) + 1;
    atRisk[to + 1] = (atRisk[to + 1] ?? 0) - 1;
    const ended = cause[index] === 1 ? events : cause[index] === 2 ? others : undefined;
    if (ended) ended[to] = (ended[to] ?? 0) + 1;
  }
  for (let time = 1; time <= times; time++) atRisk[time] = (atRisk[time] ?? 0) + (atRisk[time - 1] ?? 0);
  return tally;
}

/** Returns the rows of a group against the rest of `all`. */
export function againstRest(group: Tally, all: Tally): readonly TwoSampleRow[] {
  return Array.from(group.events, (events, time): TwoSampleRow => {
    const others = group.others[time] ?? 0;
    const atRisk = group.atRisk[time] ?? 0;
    return {
      atRisk: [atRisk, (all.atRisk[time] ?? 0) - atRisk],
      events: [events, (all.events[time] ?? 0) - events],
      others: [others, (all.others[time] ?? 0) - others],
    };
  });
}
