import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";

describe("dates ahead in the journal", () => {
  const journal = `roles:
  - {title: A, from: 2026-09-23, to: 2027-01-31}
  - {title: B, from: 2026-09, to: 2028}
achievements:
  - {date: 2027, text: x}
  - {date: 2026, text: y}
reflections:
  - {date: 2026-10-01}
  - {date: 2026-09-22}
people:
  - {name: Sam, last: 2026-10}
  - {name: Kim, last: 2026-09}
plan:
  - {if: a, then: b, due: 2027-01-01, done: 2026-09-24}
`;
  it("are named where they say what happened, and not where they may be agreed on", () => {
    const found = problemsOf(parseJournal(journal), "2026-09-22" as Day).map(
      ({ severity, code, range }) => `${severity} ${code} ${journal.slice(range.start, range.end)}`,
    );
    assert.deepEqual(
      found.toSorted(),
      ["2026-09-23", "2026-09-24", "2026-10", "2026-10-01", "2027"].map((date) => `warning future ${date}`),
    );
  });
});
