/**
 * How long tests take. Every process of `npm test` that runs tests adds a line for each of them to the file that
 * `TEST_TIMES` names, and `npm test` shows the slowest; without that file nothing is written down.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export interface TestTime {
  readonly title: string;
  readonly milliseconds: number;
}

const variable = "TEST_TIMES";

/** For mocha's `--require`. */
export const mochaHooks = {
  afterEach(this: Mocha.Context): void {
    const { currentTest } = this;
    if (currentTest) noteTime({ title: currentTest.fullTitle(), milliseconds: currentTest.duration ?? 0 });
  },
};

export function noteTime(time: TestTime): void {
  const file = process.env[variable];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(time)}\n`);
}

/** The environment in which processes write their times into this file. */
export function timesInto(file: string): Readonly<Record<string, string | undefined>> {
  return { ...process.env, [variable]: file };
}

/** The tests that took longest, the slowest first. */
export function slowest(file: string, count: number): readonly TestTime[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines
    .map((line) => JSON.parse(line) as TestTime)
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, count);
}
