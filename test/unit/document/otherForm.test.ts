import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { isOurs } from "../../../src/core/document/isOurs.ts";
import { otherFormOf } from "../../../src/core/document/otherForm.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";

const list = (...items: readonly string[]): string =>
  `applications:\n${items.map((item) => `  - ${item.replaceAll("\n", "\n    ")}\n`).join("")}`;

describe("applications in another form", () => {
  for (const [name, text, expected] of [
    [
      "another tracker's keys",
      list("company: A\ntitle: R\nstatus: rejected", "company: B\ntitle: S\ndate_applied: 2026-09-01"),
      { count: 2, keys: ["title", "status", "date_applied"], at: "title" },
    ],
    [
      "one among good ones",
      list("company: A\nrole: R", "company: B\nrole: S\nstatus: applied", "company: C\nrole: T"),
      { count: 1, keys: ["status"], at: "status" },
    ],
    [
      "capitals and humps",
      list("company: A\nrole: R\nappliedAt: x"),
      { count: 1, keys: ["appliedAt"], at: "appliedAt" },
    ],
    ["blanks in a key", list("company: A\nJob Title: R"), { count: 1, keys: ["Job Title"], at: "Job Title" }],
    [
      "a list of what happened",
      list("company: A\nrole: R\nhistory: []"),
      { count: 1, keys: ["history"], at: "history" },
    ],
    [
      "a company by another key",
      list("employer: A\nposition: R"),
      { count: 1, keys: ["employer", "position"], at: "employer" },
    ],
    ["in brackets", "applications: [{company: A, title: R}]\n", { count: 1, keys: ["title"], at: "title" }],
    ["keys of the user's own", list("company: A\nrole: R\nvibe: good\nteam: small"), undefined],
    ["a slip", list("company: A\nrole: R\nlokation: x"), undefined],
    ["the format", list("company: A\nrole: R\nlocation: x"), undefined],
    ["nothing", "", undefined],
  ] as const) {
    it(`${name}: ${expected ? `${expected.count} of ${expected.keys.join(", ")}` : "none"}`, () => {
      const document = parseApplications(text);
      const form = otherFormOf(document);
      assert.deepEqual(
        form && { count: form.count, keys: form.keys, at: text.slice(form.range.start, form.range.end) },
        expected,
      );
      const said = problemsOf(document, "2026-09-22" as Day).filter(({ code }) => code === "other-form");
      assert.equal(said.length, expected ? 1 : 0);
    });
  }

  it("are ours by a company under another key, and a deployment is not", () => {
    assert.ok(isOurs(parseApplications(list("employer: A\nposition: R"))));
    assert.ok(!isOurs(parseApplications(list("name: web\nnamespace: prod\nstatus: running"))));
  });
});
