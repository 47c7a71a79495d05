import { type Claim, claim, counted, says, share, write } from "./claim.ts";
import { dayOf, type Facts, heardBy, lastDay, type Plain, type PlainWait, waitingAfter } from "./plainFacts.ts";

/** What may be said of waits: of answers, or of the next word after a talk. */
const ofWaits = (waits: (facts: Facts) => readonly PlainWait[]): readonly Claim[] => [
  claim(
    `Going by these, ${share} would have an answer by day 30(?:, and ${share} by day 60)?\\.`,
    (facts, first, second) => {
      const last = lastDay(waits(facts)) ?? -1;
      const by = (day: number): number => 1 - waitingAfter(waits(facts), day);
      return (
        last >= 30 && says(first, by(30)) && (second === undefined ? last < 60 : last >= 60 && says(second, by(60)))
      );
    },
  ),
  claim(
    `Going by these, ${share} would have an answer by day (\\d+), the last on which eight were still watched\\.`,
    (facts, said, day) => {
      const last = lastDay(waits(facts));
      return (
        last !== undefined && last < 30 && Number(day) === last && says(said, 1 - waitingAfter(waits(facts), last))
      );
    },
  ),
  claim(
    "A quarter would have theirs by about day (\\d+) \\((\\d+)(?:–(\\d+)| or later)\\)(?:, and half by about day (\\d+) \\(.*\\))?\\.",
    (facts, quarter, low, high, half) => {
      const last = lastDay(waits(facts)) ?? -1;
      const day = (some: number) => dayOf(waits(facts), some, last);
      const isHeld = Number(low) <= Number(quarter) && (high === undefined || Number(high) >= Number(quarter));
      return isHeld && day(0.25) === Number(quarter) && day(0.5) === (half === undefined ? undefined : Number(half));
    },
  ),
  claim(
    "From eight (?:applications on that are in the log since they were sent|talks on that were logged when they took place): (one|\\d+) more\\.",
    (facts, n) => waits(facts).length + counted(n) === 8,
  ),
];

/** Both halves, named where they differ. */
const ofHalves = claim(
  `Of those sent from (.*) on, ${share} would have heard something other than a no by day (\\d+); of those sent before, ${share}\\.`,
  ({ all }, from, later, day, earlier) => {
    const middle = all.map(({ sent }) => sent).sort()[Math.floor(all.length / 2)] ?? "";
    const parts = [all.filter(({ sent }) => sent >= middle), all.filter(({ sent }) => sent < middle)] as const;
    const last = Math.min(...parts.map((part) => lastDay(part) ?? -1));
    const by = (part: readonly Plain[]): number => heardBy(part, last, "positive");
    const first = parts[0].map(({ sent }) => sent).sort()[0];
    return (
      first !== undefined &&
      from === write.day(first) &&
      Number(day) === last &&
      says(later, by(parts[0])) &&
      says(earlier, by(parts[1]))
    );
  },
);

/** Both halves, where chance alone would seldom make so much of a difference. */
export const ofChangedHalves: Claim = {
  sentence: new RegExp(ofHalves.sentence),
  mayBeSaid: (facts, ...said) => (facts.found.change.p ?? 1) <= 0.05 && ofHalves.mayBeSaid(facts, ...said),
};

export const claimsOfWaits: Readonly<Record<string, readonly Claim[]>> = {
  "time-to-answer": ofWaits(({ all }) => all),
  "after-talks": ofWaits(({ talks }) => talks),
  "kind-of-answer": [
    claim(
      `Going by these, ${share} would have heard something other than a no by day (\\d+), and ${share} a no\\.`,
      ({ all }, good, day, no) =>
        Number(day) === lastDay(all) &&
        says(good, heardBy(all, Number(day), "positive")) &&
        says(no, heardBy(all, Number(day), "rejected")),
    ),
    ...ofWaits(({ all }) => all).slice(-1),
  ],
  change: [
    ofHalves,
    claim("Chance alone would seldom make so much of a difference\\.", ({ found }) => (found.change.p ?? 1) <= 0.05),
    claim("That cannot be told from chance yet\\.", ({ found }) => (found.change.p ?? 1) > 0.05),
    claim("From eight in each half on, by the day of applying: (\\d+) more\\.", ({ all }) => {
      const middle = all.map(({ sent }) => sent).sort()[Math.floor(all.length / 2)] ?? "";
      return all.filter(({ sent }) => sent < middle).length < 8 || all.filter(({ sent }) => sent >= middle).length < 8;
    }),
  ],
};
