import { sharesLabelWith } from "../application/labels.ts";
import { daysBetween, latestDay } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import type { Achievement, Journal, Strength } from "../schema/journal.ts";

/** Achievements and strengths, with their evidence. */
export interface Strengths {
  readonly achievements: readonly Achievement[];
  readonly strengths: readonly Strength[];
}

const shown = 3;

/**
 * Up to three achievements, those that share a tag or a skill with the application first, then the latest; and the
 * strengths that have evidence. A strength alone is an opinion: descriptions of strengths raised negative answers too,
 * where a kind note did not (Miyagawa, Niiya and Taniguchi 2019).
 */
export function strengthsFor(application: Application, journal: Journal): Strengths {
  const shares = sharesLabelWith(application);
  return {
    achievements: (journal.achievements ?? [])
      .toSorted((a, b) => Number(shares(b)) - Number(shares(a)) || daysBetween(latestDay(a.date), latestDay(b.date)))
      .slice(0, shown),
    strengths: (journal.strengths ?? []).filter(({ evidence }) => evidence !== undefined),
  };
}
