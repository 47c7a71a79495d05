import assert from "node:assert/strict";
import type { RoutineSettings } from "../../../src/core/nextSteps/settings.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { brief, northwind, stepsOn } from "./log.ts";

export interface Given extends Partial<Application> {
  readonly settings?: Partial<RoutineSettings>;
  readonly time?: string;
}

/**
 * Holds the log of one application against the steps that it suggests on each day. September 1, 2026 is a Tuesday.
 */
export function suggests(
  title: string,
  log: string,
  days: Readonly<Record<string, readonly string[]>>,
  { settings, time, ...fields }: Given = {},
): void {
  for (const [today, expected] of Object.entries(days)) {
    it(`${title}, on ${today}`, () => {
      const steps = stepsOn(today, [northwind(log, fields)], {
        ...(settings ? { settings } : {}),
        ...(time === undefined ? {} : { time }),
      });
      assert.deepEqual(steps.map(brief), expected);
    });
  }
}
