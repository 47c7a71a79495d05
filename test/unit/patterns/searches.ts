import { addDays, type Day } from "../../../src/core/dates/dates.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";

/** The truth about answers: how many ever come, how many of them are no no, and after how many days. */
export interface Truth {
  readonly answered: number;
  readonly positive: number;
  readonly days: (random: () => number) => number;
}

/** About what people report: every second is answered, most within three weeks, a fifth of the answers being no no. */
export const usual: Truth = { answered: 0.55, positive: 0.3, days: (random) => exponential(random, 14) };
/** Where answers take long. */
export const slow: Truth = { answered: 0.7, positive: 0.4, days: (random) => exponential(random, 40) };

function exponential(random: () => number, mean: number): number {
  return Math.floor(-Math.log(1 - random()) * mean);
}

/** One application as it will turn out, if one only waits. */
export interface Fate {
  readonly applied: Day;
  /** Days until the first answer; Infinity where none ever comes. */
  readonly after: number;
  readonly positive: boolean;
  readonly more: Partial<Application>;
}

/** Applications sent at random over so many days up to `today`, with their fates. */
export function fates(
  random: () => number,
  today: Day,
  {
    count,
    over,
    truth = usual,
    more = () => ({}),
  }: {
    readonly count: number;
    readonly over: number;
    readonly truth?: Truth;
    readonly more?: (random: () => number, ago: number) => Partial<Application>;
  },
): readonly Fate[] {
  return Array.from({ length: count }, (): Fate => {
    const ago = Math.floor(random() * (over + 1));
    return {
      applied: addDays(today, -ago),
      after: random() < truth.answered ? truth.days(random) : Infinity,
      positive: random() < truth.positive,
      more: more(random, ago),
    };
  });
}

/** What a log says of these fates on a day, with talks and a no after a first positive answer. */
export function logOf(some: readonly Fate[], today: Day, random: () => number = () => 0.5): readonly Application[] {
  return some.map(({ applied, after, positive, more }, index): Application => {
    const events: ApplicationEvent[] = [{ date: applied, type: "applied" }];
    let day = after === Infinity ? undefined : addDays(applied, after);
    const add = (type: ApplicationEvent["type"]): void => {
      if (day !== undefined && day <= today) events.push({ date: day, type });
    };
    if (!positive) add("rejected");
    else {
      add("screen");
      for (let round = 0; round < 4 && day !== undefined; round++) {
        day = addDays(day, 4 + Math.floor(random() * 10));
        const luck = random();
        if (luck < 0.45) {
          add("rejected");
          break;
        }
        if (luck > 0.97) {
          add("offer");
          break;
        }
        add("interview");
      }
    }
    return { company: `Company ${index + 1}`, role: "Developer", ...more, events };
  });
}
