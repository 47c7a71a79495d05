import { type Claim, claim, counted, number, saysNumber } from "./claim.ts";
import {
  count,
  type Facts,
  has,
  heardBy,
  interviewDays,
  lastDay,
  type Plain,
  type PlainWait,
  type Try,
  waitingAfter,
} from "./plainFacts.ts";

const onHold = has("on_hold");
const over = has("rejected", "withdrawn", "accepted");
const answered = ({ cause }: PlainWait): boolean => cause !== undefined;

/** How many are out without an answer, in conversation and on hold; where they wrote first there is a conversation. */
function out({ all, begun }: Facts): readonly number[] {
  const open = all.filter((one) => !over(one) && !onHold(one));
  const theirs = begun.filter((one) => !has("applied")(one));
  return [
    count(open, ({ waiting }) => waiting),
    count(open, ({ waiting }) => !waiting) + count(theirs, (one) => !over(one) && !onHold(one)),
    count(all, onHold),
  ];
}

/** Where it ended: a reply to a letter after that takes nothing back. */
function endOf(events: Try["events"]): number {
  const end = events.findIndex(({ type }) => type === "rejected");
  return end < 0 ? events.length : end;
}

/** How many got at least as far as a stage, a first call being one only where anybody logs them. */
function reached(all: readonly Plain[]): Readonly<Record<string, number>> {
  const [offer, round, screen, reply] = [
    has("offer"),
    has("interview", "assessment"),
    has("screen"),
    ({ events }: Try) => events.slice(0, endOf(events)).some(({ type, automatic }) => type === "reply" && !automatic),
  ].map((fits) => (one: Plain) => one.cause !== "rejected" && fits(one));
  const by = (...stages: readonly (typeof offer)[]): number => count(all, (one) => stages.some((fits) => fits?.(one)));
  const interviews = Object.fromEntries(
    ["first interview", "second", "third", "fourth"].map((name, index) => [
      name,
      count(all, (one) => interviewDays(one) > index),
    ]),
  );
  const rounds = by(offer, round);
  return {
    ...interviews,
    reply: by(reply) && by(reply, screen, round, offer),
    "first call": by(screen) && by(screen, round, offer),
    "interview or assessment": by(round) && rounds !== interviews["first interview"] ? rounds : 0,
    offer: by(offer),
  };
}

export const claimsOfSearch: Readonly<Record<string, readonly Claim[]>> = {
  "still-out": [
    claim("Nothing is out right now\\.", (facts) => out(facts).every((some) => some === 0)),
    claim(
      "(One is|(\\d+) are) out without an answer yet\\. Silence is not a no\\.",
      (facts, _, n = "1") => out(facts).join() === `${n},0,0`,
    ),
    claim("(One is|(\\d+) are) out: (.*?)\\.( Silence is not a no\\.)?", (facts, _, n = "1", parts = "", silence) => {
      const said = ["without an answer yet", "in conversation", "on hold"].map((of) =>
        Number(new RegExp(`(\\d+) ${of}`).exec(parts)?.[1] ?? 0),
      );
      const all = said.reduce((sum, one) => sum + one, 0);
      return said.join() === out(facts).join() && all === Number(n) && (silence !== undefined) === (said[0] !== 0);
    }),
    claim(
      `Going by your own applications, ${number} more may be answered by day (\\d+) after applying, ${number} with something other than a no\\.`,
      ({ all }, some, day, good) => {
        const last = lastDay(all) ?? -1;
        const waiting = all.filter((one) => one.waiting && one.time < last);
        const sum = (chance: (time: number) => number): number =>
          waiting.reduce((total, { time }) => total + chance(time) / waitingAfter(all, time), 0);
        const expected = sum((time) => waitingAfter(all, time) - waitingAfter(all, last));
        const positive = sum((time) => heardBy(all, last, "positive") - heardBy(all, time, "positive"));
        return waiting.length > 0 && Number(day) === last && saysNumber(some, expected) && saysNumber(good, positive);
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
  "how-far": [
    claim(
      "Answers from a person so far: (\\d+) of (\\d+), good or bad\\.",
      ({ all }, some, n) => count(all, answered) === Number(some) && some !== "0" && all.length === Number(n),
    ),
    claim(
      "(One|\\d+) (?:was|were) sent; there is no answer yet\\.",
      ({ all }, n) => all.length === counted(n) && !all.some(answered),
    ),
    claim("Nothing has been sent yet\\.", ({ all }) => all.length === 0),
    claim("Nothing has begun yet\\. The first application you log shows up here\\.", ({ begun }) => begun.length === 0),
    claim("By round: (.*)\\.", ({ all }, said = "") =>
      Object.entries(reached(all)).every(
        ([name, some]) => some === Number(new RegExp(`(?:^|, )${name} (\\d+)`).exec(said)?.[1] ?? 0),
      ),
    ),
  ],
  steps: [
    claim(
      "Of those that got as far as one step, how many went on to the next\\. A range is there from five on\\.",
      ({ all }) => all.length >= 5,
    ),
    claim("From five applications on: (\\d+) so far\\.", ({ all }, n) => all.length === Number(n) && all.length < 5),
  ],
  endings: [
    claim(
      "(One|\\d+) ended with a no to the application\\.",
      ({ all }, n) =>
        count(all, has("rejected")) === counted(n) &&
        !all.some((one) => has("rejected")(one) && one.cause === "positive"),
    ),
    claim(
      "(One|\\d+) ended with a no; (it|\\d+)(?: of them)? got further than the application\\.",
      ({ all }, n, some) =>
        count(all, has("rejected")) === counted(n) &&
        count(all, (one) => has("rejected")(one) && one.cause === "positive") === (some === "it" ? 1 : Number(some)),
    ),
    claim("No application has ended with a no\\.", ({ all }) => !all.some(has("rejected"))),
  ],
};
