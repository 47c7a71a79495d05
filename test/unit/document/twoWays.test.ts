import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { problemInWords } from "../../../src/words/problems.ts";

const list = (...items: readonly string[]): string =>
  `applications:\n${items.map((item) => `  - ${item.replaceAll("\n", "\n    ")}\n`).join("")}`;

const hays = "company: A\nrole: R\napplied: 2026-09-01\nvia: Hays";

describe("one opening by two ways", () => {
  for (const [name, text, expected] of [
    ["through two agencies", list(hays, "company: A\nrole: R\nvia: Example Recruiting"), ["Hays, Example Recruiting"]],
    ["through one and directly", list(hays, "company: A GmbH\nrole: ' r '"), ["Hays, -"]],
    ["directly first", list("company: A\nrole: R", hays), ["-, Hays"]],
    [
      "each agency with a page of its own",
      list(`${hays}\nurl: https://h.example/1`, "company: A\nrole: R\nurl: https://a.example/7"),
      ["Hays, -"],
    ],
    ["three ways", list(hays, "company: A\nrole: R\nvia: B", "company: A\nrole: R"), ["Hays, B", "Hays, -"]],
    ["the same number", list(`${hays}\nreference: R-1`, "company: A\nrole: R\nreference: r-1"), ["Hays, -"]],
    ["two numbers are two openings", list(`${hays}\nreference: R-1`, "company: A\nrole: R\nreference: R-2"), []],
    ["twice through the same agency", list(hays, "company: A\nrole: R\nvia: hays"), []],
    ["two roles", list(hays, "company: A\nrole: S"), []],
    ["a new try after the end of the first", list(`${hays}\nrejected: 2026-09-09`, "company: A\nrole: R"), []],
    ["employers nobody knows yet", list("company: '?'\nrole: R\nvia: Hays", "company: '?'\nrole: R\nvia: B"), []],
    ["through a friend and directly", list("company: A\nrole: R\nvia: Sam (friend)", "company: A\nrole: R"), []],
    [
      "through somebody who is a friend among the contacts",
      list("company: A\nrole: R\nvia: Sam\ncontacts: [{name: Sam, role: former colleague}]", "company: A\nrole: R"),
      [],
    ],
    ["through a friend and an agency", list("company: A\nrole: R\nvia: Sam (friend)", hays), ["-, Hays"]],
    ["no agency at all", list("company: A\nrole: R", "company: A\nrole: R"), []],
  ] as const) {
    it(name, () => {
      const problems = problemsOf(parseApplications(text), "2026-09-22" as Day);
      const found = problems.flatMap((one) =>
        one.code === "two-ways" ? [one.ways.map((way) => way ?? "-").join(", ")] : [],
      );
      assert.deepEqual(found, expected);
      if (expected.length > 0) assert.ok(problems.every(({ code }) => code !== "same-application"));
    });
  }

  it("is said where the second stands", () => {
    const text = list("company: A\nrole: R", hays);
    const [problem] = problemsOf(parseApplications(text), "2026-09-22" as Day);
    assert.ok(problem);
    assert.deepEqual([text.slice(problem.range.start, problem.range.end), problem.severity], ["Hays", "warning"]);
    assert.equal(
      problemInWords(problem),
      "A would get you twice for this role, directly and through Hays. That can cost the application, so settle on one way.",
    );
  });
});
