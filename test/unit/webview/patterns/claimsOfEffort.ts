import type { ApplicationEvent } from "../../../../src/core/schema/applications.ts";
import { type Claim, claim, counted, write } from "./claim.ts";
import { count, type Facts, has, type Try } from "./plainFacts.ts";

const isRound = ({ type }: ApplicationEvent): boolean => ["screen", "assessment", "interview"].includes(type);
const rounds = ({ begun }: Facts): readonly ApplicationEvent[] => begun.flatMap(({ events }) => events.filter(isRound));
const events = ({ begun }: Facts): number => begun.flatMap((one) => one.events).length;

/** From the week of the first application to that of the last day: one, and one for each Monday after. */
function weeks({ all, until }: Facts): number {
  const first = all.map(({ sent }) => sent).sort()[0];
  if (first === undefined) return 0;
  let number = 1;
  for (let day = Date.parse(first) + 86_400_000; day <= Date.parse(until); day += 86_400_000)
    if (new Date(day).getUTCDay() === 1) number++;
  return number;
}

/** Which later words answer a message. */
const answers: Readonly<Partial<Record<ApplicationEvent["type"], readonly ApplicationEvent["type"][]>>> = {
  thank_you_sent: ["reply", "feedback_received"],
  feedback_asked: ["reply", "feedback_received"],
  kept_in_touch: ["reply", "screen", "assessment", "interview", "offer"],
  check_in_sent: ["reply", "screen", "assessment", "interview", "offer", "rejected"],
};

/** For each message whether a person answered it before another of its kind was sent. */
function messages({ begun }: Facts): readonly boolean[] {
  return begun.flatMap(({ events: all }) =>
    all.flatMap(({ type }, index): readonly boolean[] => {
      const answering = answers[type];
      if (!answering) return [];
      const later = all.slice(index + 1);
      const next = later.findIndex((other) => other.type === type);
      const before = next < 0 ? later : later.slice(0, next);
      return [before.some((one) => answering.includes(one.type) && one.automatic !== true)];
    }),
  );
}

const isGranted = (one: Try): boolean => has("offer")(one) || one.application.led_to !== undefined;
const isClosed = has("rejected", "declined", "withdrawn");

/** The share that is just so far below what was seen, or above, that it is not yet ruled out. */
function wilson(seen: number, direction: -1 | 1, n: number): number {
  const isRuledOut = (share: number): boolean =>
    Math.abs(share - seen) > 1.959964 * Math.sqrt((share * (1 - share)) / n);
  let [inside, outside] = [seen, direction < 0 ? 0 : 1];
  if (!isRuledOut(outside)) return outside;
  for (let step = 0; step < 60; step++) {
    const middle = (inside + outside) / 2;
    if (isRuledOut(middle)) outside = middle;
    else inside = middle;
  }
  return inside;
}

export const claimsOfEffort: Readonly<Record<string, readonly Claim[]>> = {
  rounds: [
    claim("No rounds yet\\.", (facts) => rounds(facts).length === 0),
    claim("One round: practice that stays with you, however it ended\\.", (facts) => rounds(facts).length === 1),
    claim(
      "(\\d+) rounds in (one|\\d+) applications?: practice that stays with you, however (it|they) ended\\.",
      (facts, n, some, ended) => {
        const had = count(facts.begun, (one) => one.events.some(isRound));
        const isOne = some === "one" && ended === "it";
        return Number(n) > 1 && rounds(facts).length === Number(n) && counted(some) === had && isOne === (had === 1);
      },
    ),
    claim("Hours you noted: ([\\d.]+)\\.", (facts, hours) => {
      const sum = rounds(facts).reduce((total, one) => total + (one.hours ?? 0), 0);
      return sum > 0 && hours === write.rate(sum);
    }),
  ],
  pace: [
    claim("Nothing has been sent yet\\.", ({ all }) => all.length === 0),
    claim("(\\d+) sent in one week\\.", (facts, n) => facts.all.length === Number(n) && weeks(facts) === 1),
    claim("(\\d+) sent in (\\d+) weeks, ([\\d.]+) a week on average\\.", (facts, n, some, rate) => {
      const truth = facts.all.length / weeks(facts);
      const isClose = Math.abs(Number(rate) - truth) <= 0.05 + 1e-9 && Number(rate) > 0;
      return Number(some) > 1 && facts.all.length === Number(n) && weeks(facts) === Number(some) && isClose;
    }),
  ],
  "follow-ups": [
    claim("No follow-ups are logged\\.", (facts) => messages(facts).length === 0),
    claim("Follow-ups with an answer: (\\d+) of (\\d+)\\.", (facts, some, n) => {
      const all = messages(facts);
      return all.length > 0 && all.length === Number(n) && count(all, (isAnswered) => isAnswered) === Number(some);
    }),
  ],
  asks: [
    claim("No asks yet\\.", ({ asks }) => asks.length === 0),
    claim(
      "Asks that got a yes so far: (\\d+) of (\\d+)\\.",
      ({ asks }, some, n) => asks.length > 0 && asks.length === Number(n) && count(asks, isGranted) === Number(some),
    ),
    claim("In the long run (\\S+) fit these counts, whatever becomes of those still open\\.", ({ asks }, said) => {
      const n = asks.length;
      const granted = count(asks, isGranted);
      const open = count(asks, (one) => !isGranted(one) && !isClosed(one));
      const low = wilson(granted / n, -1, n);
      return n >= 5 && said === write.range({ low, high: wilson((granted + open) / n, 1, n) });
    }),
  ],
  events: [
    claim("Nothing has begun yet\\.", ({ begun }) => begun.length === 0),
    claim("One event in one application\\.", (facts) => events(facts) === 1),
    claim(
      "(\\d+) events in (one|\\d+) applications?\\.",
      (facts, n, some) =>
        Number(n) > 1 &&
        events(facts) === Number(n) &&
        facts.begun.length === counted(some) &&
        (some === "one") === (facts.begun.length === 1),
    ),
  ],
};
