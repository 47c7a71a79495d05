import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import { applicationsFileSchema } from "../../../src/core/schema/applications.ts";
import { day } from "./log.ts";

const text = readFileSync(new URL("../../fixtures/real-search/applications.yaml", import.meta.url), "utf8");

describe("the summary of the real search", () => {
  const { applications } = v.parse(applicationsFileSchema, parse(text));
  const found = patterns([{ applications }], day("2025-06-24"));

  it("has the counts known from its source", () => {
    assert.equal(found.total, 138);
    assert.equal(found.answers.n, 133);
    assert.deepEqual(found.answers.leftOut, [{ reason: "notApplied", count: 5 }]);
    assert.equal(found.rounds.types.find(({ type }) => type === "screen")?.count, 27);
    assert.deepEqual(
      found.rounds.names.map(({ name, applications }) => `${name}: ${applications}`),
      ["interview 1: 10", "interview 2: 5", "interview 3: 3", "interview 5: 1"],
    );
  });

  it("shows the same counts as a flow", () => {
    const into = (node: string) =>
      found.flow.links.filter(({ to }) => to === node).reduce((sum, { count }) => sum + count, 0);
    const outOf = (node: string) =>
      found.flow.links.filter(({ from }) => from === node).reduce((sum, { count }) => sum + count, 0);
    assert.deepEqual(
      [outOf("applied"), outOf("unapplied"), into("screen"), into("interview"), into("rejected"), into("withdrawn")],
      [133, 5, 27, 10, 61, 3],
    );
  });

  it("adds up: everybody who applied was answered, waits or ended it first", () => {
    const { answers, silent, endings, stillToCome } = found;
    assert.equal(answers.count + answers.waiting, 133);
    assert.deepEqual([silent.n, stillToCome.n], [answers.waiting, answers.waiting]);
    assert.equal(endings.n, 60);
  });

  it("ends its curve on the last day on which eight were watched, 62 of them being so on day 30", () => {
    const { until, answeredBy, steps } = found.times;
    assert.equal(until, steps.at(-1)?.day);
    assert.ok((steps.at(-1)?.atRisk ?? 0) >= 8);
    assert.deepEqual(
      answeredBy.map(({ day, watched }) => [day, watched]),
      [
        [30, 62],
        [60, 35],
      ],
    );
  });
});
