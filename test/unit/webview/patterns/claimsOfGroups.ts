import { reasons } from "../../../../src/core/schema/vocabulary.ts";
import { type Claim, claim, counted, says, share, write } from "./claim.ts";
import { ofChangedHalves } from "./claimsOfWaits.ts";
import {
  count,
  type Facts,
  heardBy,
  interviewDays,
  lastDay,
  type Plain,
  type PlainWait,
  type Try,
} from "./plainFacts.ts";

type Fits = (one: Plain) => boolean;

/** Who is in a group, and who is in the rest. */
interface Group {
  readonly name: string;
  readonly isIn: Fits;
  readonly isRest: Fits;
}

/** The groups of at least eight that have eight others beside them; two that are the same twice are in it once. */
function groupsOf({ all }: Facts): readonly Group[] {
  const named = ["board", "referral"].map(
    (source): Group => ({
      name: `Source “${source}”`,
      isIn: ({ application }) => application.source === source,
      isRest: ({ application }) => application.source !== undefined && application.source !== source,
    }),
  );
  const isWarm: Fits = ({ application }) => application.tags?.includes("warm") ?? false;
  return [...named, { name: "Tag “warm”", isIn: isWarm, isRest: (one: Plain) => !isWarm(one) }].filter(
    ({ isIn, isRest }) => count(all, isIn) >= 8 && count(all, isRest) >= 8,
  );
}

function comparisons(facts: Facts): number {
  const parts = groupsOf(facts).map(({ isIn, isRest }) =>
    [isIn, isRest]
      .map((fits) => facts.all.map((one) => (fits(one) ? "x" : ".")).join(""))
      .sort()
      .join(),
  );
  return new Set(parts).size;
}

/** Why they said no last, of those that were told no and know why. */
function reasonsOf({ begun }: Facts, isStated: boolean): number {
  return count(begun, ({ events }: Try) => {
    const no = events.filter(({ type }) => type === "rejected").at(-1);
    return reasons.some((one) => one !== "unknown" && one === no?.reason) && (no?.basis === "stated") === isStated;
  });
}

const ofReasons = (sentence: string, isStated: boolean): readonly Claim[] => [
  claim(sentence, (facts, n) => Number(n) === reasonsOf(facts, isStated) && Number(n) >= 5),
  claim(
    "(\\d+) so far\\. There is a list from 5 on\\.",
    (facts, n) => Number(n) === reasonsOf(facts, isStated) && Number(n) < 5,
  ),
];

/** Forecasts of which it is known what came within sixty days. */
function settled({ all, until }: Facts): readonly (Plain & { readonly isRight: boolean })[] {
  return all
    .filter(({ application }) => application.forecast !== undefined)
    .filter(({ sent }) => daysFrom(sent, until) >= 60)
    .filter(({ cause, waiting, time }) => cause !== undefined || waiting || time >= 60)
    .map((one) => ({ ...one, isRight: one.cause === "positive" && one.time <= 60 }));
}

export const claimsOfGroups: Readonly<Record<string, readonly Claim[]>> = {
  "worth-trying": [
    claim(
      `(.*?): ${share} would have heard something other than a no by day (\\d+), against ${share} of (.*)\\.`,
      (facts, names = "", group, day, rest) => {
        const one = groupsOf(facts).find(({ name }) => names.includes(name));
        if (!one) return false;
        const found = facts.found.groups.compared.find(({ names: own }) =>
          own.some(({ label }) => one.name.includes(`“${label}”`)),
        );
        const [some, others] = [facts.all.filter(one.isIn), facts.all.filter(one.isRest)];
        const last = Math.min(lastDay(some) ?? -1, lastDay(others) ?? -1);
        return (
          (found?.q ?? 1) <= 0.1 &&
          Number(day) <= last &&
          says(group, heardBy(some, Number(day), "positive")) &&
          says(rest, heardBy(others, Number(day), "positive"))
        );
      },
    ),
    claim("These are counts, not causes; a few more of the kind would show whether it holds\\.", ({ found }) =>
      found.groups.compared.some(({ q }) => q <= 0.1),
    ),
    claim(
      "(One|\\d+) groups? (?:was|were) compared with the rest; (?:it|none) can(?:not)? be told from chance yet\\.",
      (facts, n) => comparisons(facts) === counted(n) && facts.found.groups.compared.every(({ q }) => q > 0.1),
    ),
    claim(
      "Going by your applications so far, it takes (?:about )?(\\d+)(?: to (\\d+))? more for an interview by day (\\d+) with a chance of 80%\\.",
      (facts, low, high = low, day) => {
        const truth = firstInterviewBy(facts, Number(day));
        const tries = Math.log(0.2) / Math.log(1 - truth);
        return (
          count(facts.all, (one) => interviewDays(one) > 0) >= 5 &&
          Number(day) <= 60 &&
          Number(low) <= Math.ceil(tries) &&
          Math.floor(tries) <= Number(high)
        );
      },
    ),
    claim(
      "Groups are compared from eight of a kind on, with eight others; how many more it takes for an interview is told from five that led to one(?: \\((\\d+) so far\\))?\\.",
      (facts, n = "0") =>
        comparisons(facts) === 0 && Number(n) === count(facts.all, (one) => interviewDays(one) > 0) && Number(n) < 5,
    ),
    claim(
      "Groups are compared from eight of a kind on, with eight others\\.",
      (facts) => comparisons(facts) === 0 && count(facts.all, (one) => interviewDays(one) > 0) >= 5,
    ),
    ofChangedHalves,
  ],
  groups: [
    claim(
      "Each group against the rest: the share that would have heard something other than a no by the same day\\.",
      (facts) => comparisons(facts) > 0,
    ),
    claim("From eight of a kind on, with eight others\\.", (facts) => comparisons(facts) === 0),
  ],
  "stated-reasons": ofReasons("(\\d+) gave a reason\\. It is theirs, for that role and that day\\.", true),
  "guessed-reasons": ofReasons(
    "(\\d+) reasons are guesses\\. They say what you suspected, not what happened\\.",
    false,
  ),
  forecasts: [
    claim(
      "(\\d+) of (\\d+) with a forecast heard something other than a no within 60 days\\.",
      (facts, some, n) =>
        Number(n) >= 10 &&
        settled(facts).length === Number(n) &&
        count(settled(facts), ({ isRight }) => isRight) === Number(some),
    ),
    claim("By your forecasts it would have been ([\\d.]+)\\.", (facts, expected) => {
      const sum = settled(facts).reduce((total, { application }) => total + (application.forecast ?? 0), 0);
      return settled(facts).length >= 10 && expected === write.rate(sum / 100);
    }),
    claim(
      "“forecast: 30” beside an application says that an answer other than a no seems 30% likely to you\\. From ten on that were sent 60 days ago they are set beside what came\\.",
      (facts) => settled(facts).length === 0,
    ),
    claim(
      "From ten forecasts on, of applications sent 60 days ago: (\\d+) more\\.",
      (facts, n) => settled(facts).length > 0 && Number(n) > 0 && settled(facts).length + Number(n) === 10,
    ),
  ],
};

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The share with a first interview by a day, where a no before one competes. */
function firstInterviewBy({ all, until }: Facts, day: number): number {
  const waits = all.map(({ sent, events, time, waiting }): PlainWait => {
    const interview = events.find(({ type }) => type === "interview");
    const end = interview ?? events.find(({ type }) => type === "rejected");
    if (end) return { time: daysFrom(sent, end.date), cause: interview ? "positive" : "rejected" };
    const isWatched = waiting || !events.some(({ type }) => type === "withdrawn");
    return { time: isWatched ? daysFrom(sent, until) : time, cause: undefined };
  });
  return heardBy(waits, day, "positive");
}
