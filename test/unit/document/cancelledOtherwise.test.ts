import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { fixesOf } from "../../../src/core/edit/fixProblem.ts";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const log = (cancelled: string): string =>
  `applications:\n  - company: A\n    role: R\n    applied: 2026-08-01\n    events:\n      - date: 2026-09-01\n        type: interview\n        cancelled: ${cancelled}\n`;

describe("a talk that was cancelled in other words", () => {
  for (const [written, read, code] of [
    ["true", "by_them", "cancelled-somehow"],
    ["yes", "by_them", "cancelled-somehow"],
    ["abgesagt", "by_them", "cancelled-somehow"],
    ["2026-08-30", "by_them", "cancelled-somehow"],
    ["because of illness", "by_them", "cancelled-somehow"],
    ["rescheduled", "moved", "other-word"],
    ["Verschoben", "moved", "other-word"],
    ["By Them", "by_them", "other-word"],
    ["by company", "by_them", "other-word"],
    ["did not show", "no_show", "other-word"],
    ["false", undefined, "unknown-word"],
    ["no", undefined, "unknown-word"],
  ] as const) {
    it(`${written} is ${read ?? "none"}`, () => {
      const text = log(written);
      const document = parseApplications(text);
      assert.equal(document.records[0]?.application.events?.[0]?.cancelled, read);
      const [problem, ...others] = document.problems;
      assert.ok(problem && others.length === 0);
      assert.equal(problem.code, code);
      const { rounds } = patterns(
        [{ applications: document.records.map((one) => one.application) }],
        "2026-10-01" as Day,
      );
      assert.equal(rounds.rounds, read === undefined ? 1 : 0);
      const fixes = fixesOf(document, problem);
      if (code === "cancelled-somehow") {
        assert.deepEqual(
          fixes.map((fix) => [fix.isCertain, applyEdits(text, fix.edits)]),
          ["moved", "by_them", "by_me", "no_show"].map((word) => [false, log(word)]),
        );
      }
      if (code === "other-word")
        assert.deepEqual(
          fixes.map(({ isCertain }) => isCertain),
          [true],
        );
    });
  }
});
