import type { ApplicationEvent } from "../../../../src/core/schema/applications.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { dayOf, type Facts, heardBy, lastDay, type Plain, type PlainWait, waitingAfter } from "./plainFacts.ts";

/**
 * Every sentence of the page is a claim: it may be said of some searches only. What it says of them is worked out here
 * once more, in the plainest way, from the log alone.
 */
interface Claim {
  readonly sentence: RegExp;
  readonly mayBeSaid: (facts: Facts, ...said: readonly (string | undefined)[]) => boolean;
}

const write = formats("en");

function claim(sentence: string, mayBeSaid: Claim["mayBeSaid"]): Claim {
  return { sentence: new RegExp(`^${sentence}$`, "u"), mayBeSaid };
}

/** How a share is said, and how a number to come. */
const share = "(about [\\d.]+% \\([^)]*\\)|(?:less|more) than [\\d.]+%)";
const number = "(about \\d+ \\(\\d+–\\d+\\)|at most \\d+|hardly any)";

function says(words: string | undefined, truth: number): boolean {
  if (truth < 1e-9) return /^less than [\d.]+%$/.test(words ?? "");
  if (truth > 1 - 1e-9) return /^more than [\d.]+%$/.test(words ?? "");
  const [, said, low, high] = /^about (\S+) \(([\d.]+)–([\d.]+)%\)$/.exec(words ?? "") ?? [];
  return said === write.percent(truth) && Number(low) <= 100 * truth + 0.5 && 100 * truth <= Number(high) + 0.5;
}

function saysNumber(words: string | undefined, truth: number): boolean {
  const [, said, low, high] = /^about (\d+) \((\d+)–(\d+)\)$/.exec(words ?? "") ?? [];
  if (said === undefined) return words === "hardly any" || truth < 1 + 1e-6;
  return Math.abs(Number(said) - truth) <= 0.5 + 1e-6 && Number(low) <= Number(high);
}

const count = ({ all }: Facts, fits: (one: Plain) => boolean): number => all.filter(fits).length;
const has =
  (...types: readonly ApplicationEvent["type"][]) =>
  ({ events }: Plain): boolean =>
    events.some(({ type }) => types.includes(type));
const onHold = has("on_hold");
const over = has("rejected", "withdrawn", "accepted");
const talking = (one: Plain): boolean => one.cause === "positive" && !over(one) && !onHold(one);
const silent = (one: Plain): boolean => one.waiting && !onHold(one);
const answered = ({ cause }: PlainWait): boolean => cause !== undefined;
const interviews = ({ events }: Plain): number =>
  new Set(events.filter(({ type }) => type === "interview").map(({ date }) => date)).size;
const isOut = (facts: Facts): readonly number[] => [silent, talking, onHold].map((fits) => count(facts, fits));

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
    (facts, n) => waits(facts).length + (n === "one" ? 1 : Number(n)) === 8,
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

/** What may be said by which figure. */
export const claims: Readonly<Record<string, readonly Claim[]>> = {
  "still-out": [
    claim("Nothing is out right now\\.", (facts) => isOut(facts).every((some) => some === 0)),
    claim(
      "(One is|(\\d+) are) out without an answer yet\\. Silence is not a no\\.",
      (facts, _, n = "1") => isOut(facts).join() === `${n},0,0`,
    ),
    claim("(One is|(\\d+) are) out: (.*?)\\.( Silence is not a no\\.)?", (facts, _, n = "1", parts = "", silence) => {
      const said = ["without an answer yet", "in conversation", "on hold"].map((of) =>
        Number(new RegExp(`(\\d+) ${of}`).exec(parts)?.[1] ?? 0),
      );
      const all = said.reduce((sum, one) => sum + one, 0);
      return said.join() === isOut(facts).join() && all === Number(n) && (silence !== undefined) === (said[0] !== 0);
    }),
    claim(
      `Going by your own applications, ${number} more may be answered by day (\\d+) after applying, ${number} with something other than a no\\.`,
      ({ all }, some, day, good) => {
        const last = lastDay(all) ?? -1;
        const out = all.filter(({ waiting, time }) => waiting && time < last);
        const sum = (chance: (time: number) => number): number =>
          out.reduce((total, { time }) => total + chance(time) / waitingAfter(all, time), 0);
        const expected = sum((time) => waitingAfter(all, time) - waitingAfter(all, last));
        const positive = sum((time) => heardBy(all, last, "positive") - heardBy(all, time, "positive"));
        return out.length > 0 && Number(day) === last && saysNumber(some, expected) && saysNumber(good, positive);
      },
    ),
    claim(
      "All of them have waited longer than eight others were watched, so nothing can be told of what may still come\\.",
      ({ all }) => {
        const last = lastDay(all);
        return last !== undefined && all.every(({ waiting, time }) => !waiting || time >= last);
      },
    ),
  ],
  "time-to-answer": ofWaits(({ all }) => all),
  "after-talks": ofWaits(({ talks }) => talks),
  "how-far": [
    claim(
      "Answers from a person so far: (\\d+) of (\\d+), good or bad\\.",
      (facts, some, n) => count(facts, answered) === Number(some) && some !== "0" && facts.all.length === Number(n),
    ),
    claim(
      "(One|\\d+) (?:was|were) sent; there is no answer yet\\.",
      (facts, n) => facts.all.length === (n === "One" ? 1 : Number(n)) && !facts.all.some(answered),
    ),
    claim(
      "(Nothing has been sent yet|Nothing has begun yet\\. The first application you log shows up here)\\.",
      ({ all }) => all.length === 0,
    ),
    claim("By round: (.*)\\.", (facts, said = "") => {
      const got = (name: string): number => Number(new RegExp(`(?:^|[ ,])${name} (\\d+)`).exec(said)?.[1] ?? 0);
      const further = (one: Plain): boolean => interviews(one) > 0 || has("offer")(one);
      return (
        ["first interview", "second", "third", "fourth"].every(
          (name, index) => got(name) === count(facts, (one) => interviews(one) > index),
        ) &&
        got("offer") === count(facts, has("offer")) &&
        got("first call") ===
          (facts.all.some(has("screen")) ? count(facts, (one) => has("screen")(one) || further(one)) : 0)
      );
    }),
  ],
  "worth-trying": [
    claim(
      `(.*?): ${share} would have heard something other than a no by day (\\d+), against ${share} of (.*)\\.`,
      ({ found, all }, names = "", group, day, rest) => {
        const one = found.groups.compared.find(
          ({ stands, names: own }) => stands && own.every(({ label }) => names.includes(`“${label}”`)),
        );
        if (!one?.by || one.q > 0.1 || Number(day) !== one.by.day) return false;
        const source = one.names.find(({ dimension }) => dimension === "source")?.label;
        const parts = [
          all.filter(({ application }) => application.source === source),
          all.filter(({ application }) => application.source !== source),
        ] as const;
        const isWatched = parts.every((part) => (lastDay(part) ?? -1) >= Number(day));
        return (
          isWatched &&
          says(group, heardBy(parts[0], Number(day), "positive")) &&
          says(rest, heardBy(parts[1], Number(day), "positive"))
        );
      },
    ),
    claim("These are counts, not causes; a few more of the kind would show whether it holds\\.", ({ found }) =>
      found.groups.compared.some(({ q }) => q <= 0.1),
    ),
    claim(
      "(One|\\d+) groups? (?:was|were) compared with the rest; (?:it|none) can(?:not)? be told from chance yet\\.",
      ({ found: { groups } }, n) =>
        groups.compared.length === (n === "One" ? 1 : Number(n)) && groups.compared.every(({ q }) => q > 0.1),
    ),
    claim(
      "Going by your applications so far, it takes (?:about )?(\\d+)(?: to (\\d+))? more for an interview by day (\\d+) with a chance of 80%\\.",
      (facts, low, high = low, day) => {
        const truth = firstInterviewBy(facts, Number(day));
        const tries = Math.log(0.2) / Math.log(1 - truth);
        return (
          count(facts, (one) => interviews(one) > 0) >= 5 &&
          Number(day) <= 60 &&
          Number(low) <= Math.ceil(tries) &&
          Math.floor(tries) <= Number(high)
        );
      },
    ),
    claim(
      "Groups are compared from eight of a kind on, with eight others; how many more it takes for an interview is told from five that led to one(?: \\((\\d+) so far\\))?\\.",
      (facts, n = "0") => Number(n) === count(facts, (one) => interviews(one) > 0) && Number(n) < 5,
    ),
    {
      ...ofHalves,
      mayBeSaid: (facts, ...said) => (facts.found.change.p ?? 1) <= 0.05 && ofHalves.mayBeSaid(facts, ...said),
    },
  ],
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
  endings: [
    claim(
      "(One|\\d+) ended with a no to the application\\.",
      (facts, n) =>
        count(facts, has("rejected")) === (n === "One" ? 1 : Number(n)) &&
        !facts.all.some((one) => has("rejected")(one) && one.cause === "positive"),
    ),
    claim(
      "(One|\\d+) ended with a no; (it|\\d+)(?: of them)? got further than the application\\.",
      (facts, n, some) =>
        count(facts, has("rejected")) === (n === "One" ? 1 : Number(n)) &&
        count(facts, (one) => has("rejected")(one) && one.cause === "positive") === (some === "it" ? 1 : Number(some)),
    ),
    claim("No application has ended with a no\\.", (facts) => !facts.all.some(has("rejected"))),
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

/** The share with a first interview by a day, where a no before one competes. */
function firstInterviewBy({ all, until }: Facts, day: number): number {
  const waits = all.map(({ sent, events, time, waiting }): PlainWait => {
    const interview = events.find(({ type }) => type === "interview");
    const end = interview ?? events.find(({ type }) => type === "rejected");
    const days = (date: string): number => Math.round((Date.parse(date) - Date.parse(sent)) / 86_400_000);
    if (end) return { time: days(end.date), cause: interview ? "positive" : "rejected" };
    return { time: waiting || !events.some(({ type }) => type === "withdrawn") ? days(until) : time, cause: undefined };
  });
  return heardBy(waits, day, "positive");
}
