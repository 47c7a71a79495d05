import assert from "node:assert/strict";
import type { Changes } from "../../../src/core/actions/changes.ts";
import {
  type Correction,
  cancelChanges,
  editEventChanges,
  listedEvents,
  moveTalkChanges,
  removeEventChanges,
  roundsListed,
} from "../../../src/core/actions/mendEvents.ts";
import type { ApplicationRecord } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day } from "../nextSteps/log.ts";

const log = `applications:
  - company: Northwind # ours
    role: Engineer
    interview: 2026-08-01
    events:
      - date: 2026-09-01
        type: applied
      # agreed on by phone
      - date: 2026-10-03
        type: screen
        time: 10:00
        round: recruiter screen
        with: [Jane Roe]
        where: https://meet.example/17
        note: Ask about the team.
      - date: 2026-10-05
        type: assessment
        cancelled: by_them
`;

function after(changesOf: (record: ApplicationRecord) => Changes): string {
  const document = parseApplications(log);
  const [record] = document.records;
  assert.ok(record);
  const plan = planApplicationsEdits(document, changesOf(record).applications ?? []);
  assert.ok(plan.kind === "edits", JSON.stringify(plan));
  return applyEdits(log, plan.edits);
}

function eventAt(record: ApplicationRecord, index: number) {
  const event = listedEvents(record.application)[index];
  assert.ok(event);
  return event;
}

describe("mending an event", () => {
  it("moves a talk: the old day stays as moved, the new one says the same but for time and notes", () => {
    assert.equal(
      after((record) => moveTalkChanges(record, eventAt(record, 1), day("2026-10-07"))),
      `${log.replace("type: screen\n", "type: screen\n        cancelled: moved\n")}      - date: 2026-10-07
        type: screen
        where: https://meet.example/17
        round: recruiter screen
        with: [Jane Roe]
`,
    );
  });

  it("moves it to an earlier day, where it belongs", () => {
    const text = after((record) => moveTalkChanges(record, eventAt(record, 1), day("2026-09-28")));
    const { events = [] } = parseApplications(text).records[0]?.application ?? {};
    assert.deepEqual(
      events.map(({ date, type, cancelled }) => [date, type, cancelled].filter(Boolean).join(" ")),
      ["2026-09-01 applied", "2026-09-28 screen", "2026-10-03 screen moved", "2026-10-05 assessment by_them"],
    );
  });

  it("notes why it did not take place", () => {
    assert.equal(
      after((record) => cancelChanges(record, eventAt(record, 1), "no_show")),
      log.replace("type: screen\n", "type: screen\n        cancelled: no_show\n"),
    );
  });

  for (const [name, correction, from, to] of [
    ["its day", { date: day("2026-10-04") }, "date: 2026-10-03", "date: 2026-10-04"],
    ["its time", { time: "11:15" }, "time: 10:00", "time: 11:15"],
    ["what it was", { type: "interview" }, "type: screen", "type: interview"],
    ["its round", { round: "hiring manager" }, "round: recruiter screen", "round: hiring manager"],
    ["its note", { note: "Bring the paper." }, "note: Ask about the team.", "note: Bring the paper."],
  ] satisfies readonly (readonly [string, Correction, string, string])[]) {
    it(`puts right ${name}, and nothing else`, () => {
      assert.equal(
        after((record) => editEventChanges(record, eventAt(record, 1), correction) ?? {}),
        log.replace(from, to),
      );
    });
  }

  it("changes nothing when nothing is said", () => {
    const [record] = parseApplications(log).records;
    assert.ok(record);
    assert.equal(editEventChanges(record, eventAt(record, 1), {}), undefined);
  });

  it("removes an event with its comment, and nothing else", () => {
    assert.equal(
      after((record) => removeEventChanges(record, eventAt(record, 1))),
      log.replace(/ {6}# agreed[^]*team\.\n/, ""),
    );
  });

  it("is for talks and tasks that are to take place, or for any event of the list", () => {
    const [record] = parseApplications(log).records;
    assert.ok(record);
    assert.deepEqual(
      roundsListed(record.application).map(([index, { type }]) => [index, type]),
      [[1, "screen"]],
    );
    assert.equal(listedEvents(record.application).length, 3);
  });
});
