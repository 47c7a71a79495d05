import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { fixesOf } from "../../../src/core/edit/fixProblem.ts";
import { timeMeant, truthMeant } from "../../../src/core/schema/otherForms.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

describe("a time of day in another form", () => {
  for (const [text, meant] of [
    ["9:00", "09:00"],
    ["9.30", "09:30"],
    ["14:30:00", "14:30"],
    ["14.30 Uhr", "14:30"],
    ["9:05 h", "09:05"],
    ["2:30pm", "14:30"],
    ["2:30 p.m.", "14:30"],
    ["12 am", "00:00"],
    ["12pm", "12:00"],
    ["9 AM", "09:00"],
    ["870", "14:30"],
    ["52200", "14:30"],
    ["580", "09:40"],
    ["900", undefined],
    ["1430", undefined],
    ["52201", undefined],
    ["90000", undefined],
    ["25:00", undefined],
    ["9:60", undefined],
    ["13:30 pm", undefined],
    ["14:30:59", undefined],
    ["9", undefined],
    ["noon", undefined],
    ["", undefined],
  ] as const) {
    it(`${JSON.stringify(text)} means ${meant ?? "no one time"}`, () => assert.equal(timeMeant(text), meant));
  }
});

describe("a yes or a no in another form", () => {
  for (const [text, meant] of [
    ["yes", true],
    ["On", true],
    ["ja", true],
    ["1", true],
    ["No", false],
    ["off", false],
    ["0", false],
    ["perhaps", undefined],
    ["2", undefined],
  ] as const) {
    it(`${text} means ${String(meant)}`, () => assert.equal(truthMeant(text), meant));
  }
});

describe("what is written in another form", () => {
  const log = (archived: string, time: string): string =>
    `applications:\n  - company: A\n    role: R\n    archived: ${archived}\n    events:\n` +
    `      - date: 2026-09-01\n        time: ${time}\n        type: interview\n`;
  for (const [archived, time] of [
    ["yes", "2:30 pm"],
    ["'1'", '"870"'],
    ["1", "870"],
    ["on # for now", "52200"],
  ] as const) {
    it(`is read with hints, and certain fixes write it plain: ${archived}, ${time}`, () => {
      const document = parseApplications(log(archived, time));
      const { application } = document.records[0] ?? {};
      assert.equal(application?.archived, true);
      assert.equal(application.events?.[0]?.time, "14:30");
      assert.deepEqual(
        document.problems.map(({ code, severity }) => [code, severity]),
        [
          ["other-word", "hint"],
          ["other-word", "hint"],
        ],
      );
      const fixes = document.problems.flatMap((problem) => fixesOf(document, problem));
      assert.deepEqual(
        fixes.map(({ isCertain }) => isCertain),
        [true, true],
      );
      const mended = applyEdits(
        document.text,
        fixes.flatMap(({ edits }) => edits),
      );
      const [first] = parseApplications(mended).records;
      assert.deepEqual([first?.application.archived, first?.application.events?.[0]?.time], [true, "14:30"]);
      assert.deepEqual(parseApplications(mended).problems, []);
    });
  }
});
