import { goesOn } from "../application/standing.ts";
import { chanceWithin } from "../statistics/kaplanMeier.ts";
import type { Interval } from "../statistics/wilson.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { narrow } from "./scope.ts";
import type { Waits } from "./waits.ts";

/** The applications nobody has answered. Silence is not a no, so each has the chance that an answer still comes. */
export interface Silent extends Sample {
  /** The chances are of an answer within this many days. */
  readonly within: number;
  /** Shortest silence first. */
  readonly applications: readonly SilentApplication[];
}

interface SilentApplication {
  readonly company: string;
  readonly role: string;
  /** Days without an answer, as long as it was watched. */
  readonly days: number;
  /** How many applications were watched to the end of those days: what the chance is made from. */
  readonly others: number;
  /** Undefined when fewer than eight were watched for so long. */
  readonly chance: number | undefined;
  readonly interval: Interval | undefined;
}

/** Two weeks: long enough that a check-in and its answer fit in. */
const within = 14;

/** Returns those still waiting, from the waits of the whole scope; whose days are unknown is left out. */
export function silentApplications(waits: Waits): Silent {
  const { sample, courses, observations, table, until = -1 } = waits;
  const silent = narrow({ courses, leftOut: sample.leftOut }, ({ answered, state }) =>
    answered ? "answered" : goesOn(state) ? undefined : "ended",
  );
  const prospects = new Map<number, Pick<SilentApplication, "others" | "chance" | "interval">>();
  const prospectAt = (days: number): Pick<SilentApplication, "others" | "chance" | "interval"> => {
    let prospect = prospects.get(days);
    if (!prospect) {
      const others = table.find(({ time }) => time >= days + within)?.atRisk ?? 0;
      const found = days + within <= until ? chanceWithin(table, days, within) : undefined;
      prospects.set(days, (prospect = { others, chance: found?.chance, interval: found?.interval }));
    }
    return prospect;
  };
  const applications = courses.flatMap((course, index): readonly SilentApplication[] => {
    if (!course.waiting) return [];
    const { company, role } = course.application;
    const days = observations[index]?.time ?? 0;
    return [{ company, role, days, ...prospectAt(days) }];
  });
  return { ...sampleOf(silent, 1), within, applications: applications.sort(byDays) };
}

function byDays(a: SilentApplication, b: SilentApplication): number {
  return a.days - b.days || inAlphabet(a.company, b.company) || inAlphabet(a.role, b.role);
}

function inAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
