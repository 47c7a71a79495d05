import { addDays, type Day, latestDay } from "../dates/dates.ts";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg.ts";
import { fisherExact } from "../statistics/fisher.ts";
import { type Interval, wilsonInterval } from "../statistics/wilson.ts";
import { countedOnce } from "./countedOnce.ts";
import type { Course } from "./course.ts";
import { type RoleKind, roleKindOf } from "./roleKind.ts";
import { least, type Sample, sampleOf } from "./sample.ts";
import { narrow, type Scope } from "./scope.ts";
import { wordsOf } from "./wordsOf.ts";

const dimensions = ["source", "tag", "skill", "roleKind", "location"] as const;
export type Dimension = (typeof dimensions)[number];

/** Positive answers in one group of applications and in the rest. */
interface Group {
  readonly dimension: Dimension;
  /** The user's own word; for `roleKind` one of `roleKinds`. */
  readonly label: string;
  readonly n: number;
  readonly positive: number;
  readonly waiting: number;
  readonly interval: Interval;
  readonly rest: { readonly n: number; readonly positive: number };
  /** Fisher's exact test, two-sided, and its q-value among all groups compared. */
  readonly p: number;
  readonly q: number;
  /** Whether `q` is at most 0.10. */
  readonly stands: boolean;
}

/** A group that cannot be compared, and how many more it takes: in the group, or else in the rest. */
interface SmallGroup {
  readonly dimension: Dimension;
  readonly label: string;
  readonly n: number;
  readonly needed: number;
}

export interface Groups extends Sample {
  readonly compared: readonly Group[];
  readonly small: readonly SmallGroup[];
}

/** Those applied to within this many days are left out, or a group would look worse for being new. */
const tooRecent = 14;
const falseDiscoveryRate = 0.1;

/**
 * Every group of at least eight applications against the rest, by Fisher's exact test, with Benjamini–Hochberg over all
 * of them. The rest are the other applications; for a source, a location or a kind of role, those of them that name
 * another.
 */
export function groups(scope: Scope, today: Day): Groups {
  const limit = addDays(today, -tooRecent);
  const settled = narrow(scope, ({ applied }) => (applied && latestDay(applied.date) > limit ? "recent" : undefined));
  const compared: Omit<Group, "q" | "stands">[] = [];
  const small: SmallGroup[] = [];
  for (const dimension of dimensions) {
    const members = wordsOf(settled.courses, namesIn(dimension));
    const everybody =
      dimension === "tag" || dimension === "skill" ? settled.courses : [...new Set([...members.values()].flat())];
    const allPositive = count(everybody, isPositive);
    for (const [label, courses] of members) {
      const n = courses.length;
      const rest = everybody.length - n;
      const needed = Math.max(0, least.group - n) || Math.max(0, least.group - rest);
      if (needed > 0) small.push({ dimension, label, n, needed });
      else {
        const positive = count(courses, isPositive);
        const restPositive = allPositive - positive;
        compared.push({
          dimension,
          label,
          n,
          positive,
          waiting: count(courses, ({ waiting }) => waiting),
          interval: wilsonInterval(positive, n),
          rest: { n: rest, positive: restPositive },
          p: fisherExact([
            [positive, n - positive],
            [restPositive, rest - restPositive],
          ]),
        });
      }
    }
  }
  const qValues = benjaminiHochberg(compared.map(({ p }) => p));
  return {
    ...sampleOf(settled, 2 * least.group),
    compared: compared
      .map((group, index) => ({
        ...group,
        q: qValues[index] ?? 1,
        stands: (qValues[index] ?? 1) <= falseDiscoveryRate,
      }))
      .sort(byDimension),
    small: small.sort(byDimension),
  };
}

function count(courses: readonly Course[], fits: (course: Course) => boolean): number {
  let number = 0;
  for (const course of courses) if (fits(course)) number++;
  return number;
}

function isPositive({ positive }: Course): boolean {
  return positive;
}

/** What an application says of itself in the dimension. */
function namesIn(dimension: Dimension): (course: Course) => readonly string[] {
  const kindOf = countedOnce((role: string): readonly RoleKind[] =>
    [roleKindOf(role)].filter((kind) => kind !== "other"),
  );
  const placesOf = countedOnce((location: string): readonly string[] => location.split(/[,;/|]/));
  switch (dimension) {
    case "source":
      return ({ application }) => (application.source === undefined ? [] : [application.source]);
    case "tag":
      return ({ application }) => application.tags ?? [];
    case "skill":
      return ({ application }) => application.skills ?? [];
    case "roleKind":
      return ({ application }) => kindOf(application.role);
    case "location":
      return ({ application }) => (application.location === undefined ? [] : placesOf(application.location));
  }
}

function byDimension(a: Group | SmallGroup, b: Group | SmallGroup): number {
  return dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) || b.n - a.n || (a.label < b.label ? -1 : 1);
}
