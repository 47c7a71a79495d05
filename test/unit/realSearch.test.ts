import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { eventsOf, firstOf } from "../../src/core/application/events.ts";
import { daysBetween, isDay } from "../../src/core/dates/dates.ts";
import { parseApplications } from "../../src/core/document/parseApplications.ts";
import type { ApplicationEvent } from "../../src/core/schema/applications.ts";

const text = readFileSync(new URL("../fixtures/real-search/applications.yaml", import.meta.url), "utf8");

describe("the real search", () => {
  const { records, problems } = parseApplications(text);
  const applications = records.map(({ application }) => application);

  function having(fits: (event: ApplicationEvent) => boolean): number {
    return applications.filter((application) => eventsOf(application).some(fits)).length;
  }

  it("has the applications of its source", () => {
    assert.equal(applications.length, 138);
    assert.equal(
      having((event) => event.type === "applied"),
      133,
    );
    assert.equal(
      having((event) => event.type === "screen"),
      27,
    );
    assert.equal(
      having((event) => event.type === "rejected"),
      61,
    );
    assert.equal(
      having((event) => event.type === "withdrawn"),
      3,
    );
  });

  for (const [round, count] of [
    [1, 10],
    [2, 5],
    [3, 3],
    [4, 0],
    [5, 1],
  ] as const) {
    it(`has ${count} with round ${round}`, () => {
      assert.equal(
        having((event) => event.type === "interview" && event.round === `interview ${round}`),
        count,
      );
    });
  }

  it("is read in full; three times somebody applied for what was still open, and each has a name of its own", () => {
    assert.deepEqual(
      problems.map(({ code, severity }) => `${code} ${severity}`),
      Array<string>(3).fill("same-application hint"),
    );
    assert.equal(new Set(records.map(({ key }) => key)).size, applications.length);
  });

  it("took a median of 12 days from applying to the rejection", () => {
    const days = applications
      .flatMap((application) => {
        const applied = firstOf(eventsOf(application), "applied")?.date;
        const rejected = firstOf(eventsOf(application), "rejected")?.date;
        return applied && rejected && isDay(applied) && isDay(rejected) ? [daysBetween(applied, rejected)] : [];
      })
      .toSorted((a, b) => a - b);
    assert.equal(days.length, 60);
    assert.equal(quantile(days, 0.5), 12);
    assert.equal(quantile(days, 0.25), 4.75);
    assert.equal(quantile(days, 0.75), 23);
    assert.equal((days.reduce((sum, day) => sum + day, 0) / days.length).toFixed(2), "15.92");
  });
});

/** Type 7 of Hyndman and Fan (1996): linear between order statistics, the one the published quartiles come from. */
function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at % 1);
}
