import assert from "node:assert/strict";
import { archiveChanges } from "../../../src/core/actions/archive.ts";
import type { Changes } from "../../../src/core/actions/changes.ts";
import { eventChanges } from "../../../src/core/actions/logEvent.ts";
import { skipChanges, snoozeChanges } from "../../../src/core/actions/skipAndSnooze.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { Step } from "../../../src/core/nextSteps/step.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day, stepsOn } from "../nextSteps/log.ts";

const today = day("2026-09-16");

/**
 * What the file says after the changes that `change` makes of its records; where the lines stand is the edits' affair.
 */
function becomes(
  title: string,
  before: string,
  change: (document: ReturnType<typeof parseApplications>) => Changes,
  after: string,
): void {
  it(title, () => {
    const document = parseApplications(before);
    const plan = planApplicationsEdits(document, change(document).applications ?? []);
    assert.ok(plan.kind === "edits", JSON.stringify(plan));
    assert.deepEqual(applicationsIn(applyEdits(before, plan.edits)), applicationsIn(after));
  });
}

function applicationsIn(text: string) {
  return parseApplications(text).records.map(({ application }) => application);
}

function the<Item>([only]: readonly Item[]): Item {
  assert.ok(only);
  return only;
}

function stepIn(document: ReturnType<typeof parseApplications>): Step {
  const [step] = stepsOn(today, document.records);
  assert.ok(step);
  return step;
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

const silent = `applications:
  - company: Northwind
    role: Engineer
    contacts: [{ name: Jane Roe }]
    events:
      - date: 2026-09-01
        type: applied
`;

describe("the changes of the routine", () => {
  becomes(
    "skipping writes one event",
    rejected,
    (document) => skipChanges(stepIn(document), today),
    `${rejected}      - date: 2026-09-16
        type: skipped
        step: rejection_thank_you
`,
  );
  const snooze = (until: string) => (document: ReturnType<typeof parseApplications>) =>
    snoozeChanges(stepIn(document), day(until));
  const put = rejected.replace("    events:", "    snoozed: { rejection_thank_you: 2026-09-21 }\n    events:");
  becomes("snoozing notes the day of the step", rejected, snooze("2026-09-21"), put);
  becomes("snoozing it again moves the day", put, snooze("2026-09-23"), put.replace("2026-09-21", "2026-09-23"));
  const talked = rejected.slice(0, rejected.indexOf("      - date: 2026-09-15"));
  for (const [title, before, after] of [
    ["thanks", talked.replace("09-08", "09-15"), "snoozed: { thank_you: 2026-09-21 }"],
    [
      "a question after the date they named",
      talked.replace("    events:", "    waiting_until: 2026-09-14\n    events:"),
      "waiting_until: 2026-09-14\n    snoozed: { ask_kindly: 2026-09-21 }",
    ],
    ["preparing", talked.replace("09-08", "09-17"), "snoozed: { prepare: 2026-09-21 }"],
    ["a check-in that nobody answered", silent, "waiting_until: 2026-09-20"],
    [
      "a check-in after a receipt, which may name a date",
      `${silent}      - date: 2026-09-02\n        type: acknowledged\n`,
      "snoozed: { check_in: 2026-09-21 }",
    ],
  ] as const) {
    becomes(
      `snoozing ${title} says of no date that they named it`,
      before,
      snooze("2026-09-21"),
      before.replace(/ {4}(?:waiting_until: \S+\n {4})?events:/, `    ${after}\n    events:`),
    );
  }
  becomes(
    "archiving early records what it leaves out",
    rejected,
    ({ records }) =>
      archiveChanges(
        records.map((record) => [record, ["rejection_thank_you"]] as const),
        today,
      ),
    `${rejected.replace("    events:", "    archived: true\n    events:")}      - date: 2026-09-16
        type: skipped
        step: rejection_thank_you
`,
  );
  const waiting = rejected.replace(
    "    events:",
    "    waiting_until: 2026-09-20\n    snoozed: { check_in: 2026-09-21 }\n    events:",
  );
  becomes(
    "an end takes the date that was waited for with it",
    waiting,
    ({ records }) => eventChanges(the(records), { date: today, type: "withdrawn" }, today),
    `${rejected}      - date: 2026-09-16
        type: withdrawn
`,
  );

  it("an answer leaves the named date as it is", () => {
    const [record] = parseApplications(waiting).records;
    assert.ok(record);
    const changes = eventChanges(record, { date: today, type: "reply" }, today).applications;
    assert.deepEqual(
      changes?.map(({ kind }) => kind),
      ["addEvent", "addEvent"],
    );
  });

  it("a person and a plan are no longer reminded of, and nothing about them is lost", () => {
    const journal = { people: [{ name: "Sam", every: "1d" }], plan: [{ if: "x", then: "y", due: today }] };
    const [plan, person] = stepsOn(today, [], { journal });
    assert.ok(plan && person);
    assert.deepEqual(skipChanges(plan, today).journal, [
      { kind: "setValue", path: ["plan", 0, "due"], value: undefined },
    ]);
    assert.deepEqual(
      skipChanges(person, today).journal,
      ["every", "due"].map((key) => ({ kind: "setValue", path: ["people", 0, key], value: undefined })),
    );
    assert.deepEqual(snoozeChanges(plan, day("2026-09-20")).journal, [
      { kind: "setValue", path: ["plan", 0, "due"], value: "2026-09-20" },
    ]);
    assert.deepEqual(snoozeChanges(person, day("2026-09-20")).journal, [
      { kind: "setValue", path: ["people", 0, "due"], value: "2026-09-20" },
    ]);
  });
});
