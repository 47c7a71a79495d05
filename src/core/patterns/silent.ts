import { chanceWithin } from "../statistics/kaplanMeier.ts";
import type { Interval } from "../statistics/wilson.ts";
import type { Waits } from "./answerTimes.ts";
import { goesOn } from "./course.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";

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
  readonly days: number;
  /** How many applications were watched for longer: what the chance is made from. */
  readonly others: number;
  /** Undefined when fewer than eight others were watched for longer, or none for long enough. */
  readonly chance: number | undefined;
  readonly interval: Interval | undefined;
}

/** Two weeks: long enough that a check-in and its answer fit in. */
const within = 14;

export function silentApplications(scope: Scope, { curve }: Waits): Silent {
  const silent = narrow(scope, ({ answered, state, watched }) => {
    if (answered) return "answered";
    if (!goesOn(state)) return "ended";
    return typeof watched === "string" ? watched : undefined;
  });
  const prospects = new Map<number, Pick<SilentApplication, "others" | "chance" | "interval">>();
  const silences = silent.courses.map(({ application, watched }) => ({
    application,
    days: typeof watched === "string" ? 0 : watched.time,
  }));
  for (const days of new Set(silences.map((silence) => silence.days))) {
    const others = curve.find(({ time }) => time > days)?.atRisk ?? 0;
    const found = others >= least.curve ? chanceWithin(curve, days, within) : undefined;
    prospects.set(days, { others, chance: found?.chance, interval: found?.interval });
  }
  const applications = silences.map(({ application: { company, role }, days }) => {
    const { others = 0, chance, interval } = prospects.get(days) ?? {};
    return { company, role, days, others, chance, interval };
  });
  return { ...sampleOf(silent, 1), within, applications: applications.sort(byDays) };
}

function byDays(a: SilentApplication, b: SilentApplication): number {
  return a.days - b.days || inAlphabet(a.company, b.company) || inAlphabet(a.role, b.role);
}

function inAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
