import assert from "node:assert/strict";
import fc from "fast-check";
import { arcOf } from "../../../src/core/reflection/arc.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { date, event } from "./hunt.ts";

const records = (applications: readonly Application[]) =>
  applications.map((application, index) => ({ key: `record ${index}`, application }));
const job = (company: string, ...events: NonNullable<Application["events"]>): Application => ({
  company,
  role: "Engineer",
  events,
});

const log = [
  job("First", event("2019-02-01", "applied"), event("2019-02-10", "screen"), event("2019-03-01", "accepted")),
  job("Beside it", event("2019-02-20", "applied"), event("2019-03-02", "rejected")),
  job("Now", event("2026-08-01", "applied"), event("2026-08-09", "interview")),
  job("Saved only", event("2018-01-01", "saved")),
  { ...job("An ask", event("2017-01-01", "applied")), kind: "outreach" as const },
];

describe("the long line", () => {
  it("has roles, achievements and searches in the order they began, however much of the date is known", () => {
    const arc = arcOf(records(log), {
      achievements: [
        { date: date("2026-08-01"), text: "c" },
        { date: date("2019-02-01"), text: "a" },
        { date: date("2019-02"), text: "b" },
      ],
      roles: [{ title: "Engineer", from: date("2019"), to: date("2026") }],
    });
    assert.deepEqual(
      arc.map(({ kind, from }) => `${from} ${kind}`),
      [
        "2019 role",
        "2019-02 achievement",
        "2019-02-01 achievement",
        "2019-02-01 search",
        "2026-08-01 achievement",
        "2026-08-01 search",
      ],
    );
  });

  it("ends a search with what was accepted, and begins another with what was begun later", () => {
    const searches = arcOf(records(log), {}).flatMap((entry) => (entry.kind === "search" ? [entry.search] : []));
    assert.deepEqual(searches, [
      {
        from: "2019-02-01",
        to: "2019-03-01",
        applications: 2,
        rounds: 1,
        accepted: { company: "First", role: "Engineer" },
      },
      { from: "2026-08-01", to: undefined, applications: 1, rounds: 1, accepted: undefined },
    ]);
  });

  it("is the same in whatever order the log is", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        assert.deepEqual(arcOf(records(shuffled), {}), arcOf(records(log), {}));
      }),
    );
  });

  it("is empty before anything began", () => {
    assert.deepEqual(arcOf([], {}), []);
  });
});
