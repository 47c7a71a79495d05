import { benjaminiHochberg } from "../statistics/benjaminiHochberg.ts";
import { gridOf, type Tally, tallyOf } from "../statistics/twoSamples.ts";
import { type Comparison, comparisonOf } from "./comparison.ts";
import type { Course } from "./course.ts";
import { type Dimension, dimensions, isLabel, namesIn } from "./groupNames.ts";
import { Sameness, union } from "./sameness.ts";
import { least, type Sample } from "./sample.ts";
import type { Waits } from "./waits.ts";
import { wordsOf } from "./wordsOf.ts";

/** A group's name: the user's own word, or for `roleKind` one of `roleKinds`. */
export interface GroupName {
  readonly dimension: Dimension;
  readonly label: string;
}

/** Positive answers in one group of applications and in the rest. */
export interface Group extends Comparison {
  /** All names of the same applications. */
  readonly names: readonly GroupName[];
  /** The names of the rest, where all of the rest share one. */
  readonly restNames: readonly GroupName[];
  readonly n: number;
  readonly positive: number;
  readonly waiting: number;
  readonly rest: { readonly n: number; readonly positive: number };
  /** The q-value of Gray's test among all groups compared. */
  readonly q: number;
  /** Whether `q` is at most 0.10. */
  readonly stands: boolean;
}

/** A group that cannot be compared, and how many more it takes: in the group, or else in the rest. */
interface SmallGroup extends GroupName {
  readonly n: number;
  readonly needed: number;
}

export interface Groups extends Sample {
  readonly blurred: boolean;
  readonly compared: readonly Group[];
  readonly small: readonly SmallGroup[];
}

const falseDiscoveryRate = 0.1;

/** Some applications against others; indexes into all. */
interface Parts {
  names: readonly GroupName[];
  restNames: readonly GroupName[];
  readonly members: readonly number[];
  readonly everybody: readonly number[];
}

/**
 * Returns every group of at least eight applications against the rest, by Gray's test of answers other than a no, with
 * Benjamini–Hochberg over all of them: groups of unlike age are compared day by day. The rest are the other
 * applications; in a dimension in which everybody has a name, those of them that name another. Groups of the same
 * applications are one, and so are two that make up everybody.
 */
export function groups({ sample, courses, observations, blurred }: Waits): Groups {
  const found = new Map<string, Parts>();
  const small: SmallGroup[] = [];
  const all = courses.map((_, index) => index);
  const same = new Sameness(courses.length);
  for (const dimension of dimensions) {
    const namesOf = namesIn(dimension);
    const members = wordsOf(all, (index) => {
      const course = courses[index];
      return course ? namesOf(course.application) : [];
    });
    const everybody = isLabel[dimension] ? all : union([...members.values()], courses.length);
    for (const [label, indexes] of members) {
      const n = indexes.length;
      const rest = everybody.length - n;
      const needed = Math.max(0, least.group - n) || Math.max(0, least.group - rest);
      const name = { dimension, label };
      if (needed > 0) {
        small.push({ ...name, n, needed });
        continue;
      }
      const key = same.key(indexes, everybody);
      const known = found.get(key);
      if (!known) found.set(key, { names: [name], restNames: [], members: indexes, everybody });
      else if (same.areSame(known.members, indexes)) known.names = [...known.names, name];
      else known.restNames = [...known.restNames, name];
    }
  }
  const grid = gridOf(observations, "positive");
  const tallies = new Map<readonly number[], Tally>();
  const tally = (indexes: readonly number[]): Tally => {
    const one = tallies.get(indexes) ?? tallyOf(grid, indexes);
    tallies.set(indexes, one);
    return one;
  };
  const compared = blurred
    ? []
    : [...found.values()].map((one) => {
        const named = smallerFirst(one);
        return { named, ...comparisonOf(grid, tally(named.members), tally(named.everybody)) };
      });
  const qValues = benjaminiHochberg(compared.map(({ p }) => p));
  return {
    ...sample,
    needed: Math.max(0, 2 * least.group - sample.n),
    blurred,
    compared: compared
      .map(({ named: { names, restNames, members, everybody }, ...test }, index): Group => {
        const [positive, allPositive] = [members, everybody].map((some) => count(courses, some, isPositive));
        const q = qValues[index] ?? 1;
        return {
          names,
          restNames,
          n: members.length,
          positive: positive ?? 0,
          waiting: count(courses, members, ({ waiting }) => waiting),
          rest: { n: everybody.length - members.length, positive: (allPositive ?? 0) - (positive ?? 0) },
          ...test,
          q,
          stands: q <= falseDiscoveryRate,
        };
      })
      .sort((a, b) => byName(a.names[0], b.names[0], b.n - a.n)),
    small: small.sort((a, b) => byName(a, b, b.n - a.n)),
  };
}

/** Of two named groups that make up everybody the smaller is the group; names in the order of the alphabet. */
function smallerFirst({ names, restNames, members, everybody }: Parts): Parts {
  const inOrder = (some: readonly GroupName[]): readonly GroupName[] => some.toSorted((a, b) => byName(a, b, 0));
  const [own, other] = [inOrder(names), inOrder(restNames)];
  const more = 2 * members.length - everybody.length;
  const isFirst = more < 0 || (more === 0 && byName(own[0], other[0], 0) < 0);
  if (other.length === 0 || isFirst) return { names: own, restNames: other, members, everybody };
  const inGroup = new Set(members);
  return { names: other, restNames: own, members: everybody.filter((index) => !inGroup.has(index)), everybody };
}

function count(courses: readonly Course[], indexes: readonly number[], fits: (course: Course) => boolean): number {
  let number = 0;
  for (const index of indexes) {
    const course = courses[index];
    if (course && fits(course)) number++;
  }
  return number;
}

function isPositive({ positive }: Course): boolean {
  return positive;
}

function byName(a: GroupName | undefined, b: GroupName | undefined, orElse: number): number {
  if (!a || !b) return a ? -1 : 1;
  return dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) || orElse || (a.label < b.label ? -1 : 1);
}
