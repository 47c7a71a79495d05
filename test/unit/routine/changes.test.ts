import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { ApplicationsChange } from "../../../src/core/document/change.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { archiveChanges, canSnooze, eventChanges, skipChanges, snoozeChanges } from "../../../src/core/routine/changes.ts";
import type { Step } from "../../../src/core/routine/step.ts";
import { day, stepsOn } from "./log.ts";

const today = day("2026-09-16");

/** What the file says after the changes that `change` makes of its records; where the lines stand is the edits' affair. */
function becomes(title: string, before: string, change: (document: ReturnType<typeof parseApplications>) => readonly ApplicationsChange[], after: string): void {
  it(title, () => {
    const document = parseApplications(before);
    const plan = planApplicationsEdits(document, change(document));
    assert.ok(plan.kind === "edits", JSON.stringify(plan));
    assert.deepEqual(applicationsIn(applyEdits(before, plan.edits)), applicationsIn(after));
  });
}

function applicationsIn(text: string) {
  return parseApplications(text).records.map(({ application }) => application);
}

function stepIn(document: ReturnType<typeof parseApplications>): Step {
  const [step] = stepsOn(today, document.records);
  assert.ok(step);
  return step;
}

function ofApplications(changes: ReturnType<typeof skipChanges> | undefined): readonly ApplicationsChange[] {
  assert.ok(changes?.file === "applications");
  return changes.changes;
}

const rejected = `applications:
  - company: Northwind
    role: Engineer
    events:
      - date: 2026-09-08
        type: interview
      - date: 2026-09-15
        type: rejected
`;

describe("the changes of the routine", () => {
  becomes("skipping writes one event", rejected, (document) => ofApplications(skipChanges(stepIn(document), today)), `${rejected}      - date: 2026-09-16
        type: skipped
        step: rejection_thank_you
`);
  becomes("snoozing until Monday waits until Sunday", rejected, (document) => ofApplications(snoozeChanges(stepIn(document), day("2026-09-21"))), rejected.replace(
    "    events:",
    "    waiting_until: 2026-09-20\n    events:",
  ));
  becomes(
    "archiving early records what it leaves out",
    rejected,
    ({ records }) => archiveChanges(records.map((record) => [record, ["rejection_thank_you"]] as const), today),
    `${rejected.replace("    events:", "    archived: true\n    events:")}      - date: 2026-09-16
        type: skipped
        step: rejection_thank_you
`,
  );
  const waiting = rejected.replace("    events:", "    waiting_until: 2026-09-20\n    events:");
  becomes(
    "an end takes the date that was waited for with it",
    waiting,
    ({ records }) => records.flatMap((record) => eventChanges(record, { date: today, type: "withdrawn" })),
    `${rejected}      - date: 2026-09-16
        type: withdrawn
`,
  );

  it("an answer leaves the named date as it is", () => {
    const [record] = parseApplications(waiting).records;
    assert.ok(record);
    assert.equal(eventChanges(record, { date: today, type: "reply" }).length, 1);
  });

  it("a person and a plan are no longer reminded of, and nothing about them is lost", () => {
    const journal = { people: [{ name: "Sam", every: "1d" }], plan: [{ if: "x", then: "y", due: today }] };
    const [plan, person] = stepsOn(today, [], { journal });
    assert.ok(plan && person);
    assert.deepEqual(skipChanges(plan, today).changes, [{ kind: "setValue", path: ["plan", 0, "due"], value: undefined }]);
    assert.deepEqual(skipChanges(person, today).changes, [{ kind: "setValue", path: ["people", 0, "every"], value: undefined }]);
    assert.deepEqual(snoozeChanges(plan, day("2026-09-20"))?.changes, [{ kind: "setValue", path: ["plan", 0, "due"], value: "2026-09-20" }]);
    assert.equal(snoozeChanges(person, day("2026-09-20")), undefined);
    assert.deepEqual([canSnooze(plan), canSnooze(person)], [true, false]);
  });
});
