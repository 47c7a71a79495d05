import assert from "node:assert/strict";
import { answersALetter, eventChanges } from "../../../src/core/actions/logEvent.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day, northwind } from "../nextSteps/log.ts";

const head = "applications:\n  - company: Northwind\n    role: Engineer\n    events:\n";
const flow = (lines: readonly string[]) => head + lines.map((line) => `      - { ${line} }\n`).join("");

/** The events of a log as they stand after one more is logged. */
function after(
  lines: readonly string[],
  event: Pick<ApplicationEvent, "type"> & { readonly date: string },
): readonly string[] {
  const document = parseApplications(flow(lines));
  const [record] = document.records;
  assert.ok(record);
  const plan = planApplicationsEdits(
    document,
    eventChanges(record, { ...event, date: day(event.date) }, day("2026-09-22")).applications ?? [],
  );
  assert.ok(plan.kind === "edits", JSON.stringify(plan));
  const text = applyEdits(document.text, plan.edits);
  assert.ok(text.startsWith(head));
  return [...text.slice(head.length).matchAll(/^ {6}- \{ (.*) \}$/gm)].map(([, line = ""]) => line);
}

describe("a reply to a letter", () => {
  const at = (log: string, event: ApplicationEvent): boolean => answersALetter(northwind(log).application, event);
  const reply = (date: string): ApplicationEvent => ({ date: day(date), type: "reply" });
  const letter = "2026-09-01 applied\n2026-09-10 rejected\n2026-09-12 thank_you_sent";
  for (const [name, log, event, expected] of [
    ["after a no", letter, reply("2026-09-14"), true],
    ["after an end of the user's own", letter.replace("rejected", "withdrawn"), reply("2026-09-14"), true],
    ["of the day of the letter", letter, reply("2026-09-12"), true],
    ["before the letter", letter, reply("2026-09-11"), false],
    ["after no letter", "2026-09-01 applied\n2026-09-10 rejected", reply("2026-09-14"), false],
    ["where one came already", `${letter}\n2026-09-13 reply`, reply("2026-09-14"), false],
    ["while it goes on", "2026-09-01 applied\n2026-09-12 check_in_sent", reply("2026-09-14"), false],
    ["by an invitation", letter, { date: day("2026-09-14"), type: "interview" }, false],
  ] as const) {
    it(`${name}: ${expected ? "may be that they are back" : "is none"}`, () => assert.equal(at(log, event), expected));
  }
});

describe("logging", () => {
  for (const [name, lines, event, expected] of [
    [
      "an end marks what lies behind it as cancelled by them",
      ["date: 2026-09-01, type: applied", "date: 2026-10-03, type: interview", "date: 2026-10-10, type: assessment"],
      { date: "2026-09-20", type: "rejected" },
      [
        "date: 2026-09-01, type: applied",
        "date: 2026-09-20, type: rejected",
        "date: 2026-10-03, type: interview, cancelled: by_them",
        "date: 2026-10-10, type: assessment, cancelled: by_them",
      ],
    ],
    [
      "the user's own end marks it as theirs",
      ["date: 2026-10-03, type: screen"],
      { date: "2026-09-20", type: "withdrawn" },
      ["date: 2026-09-20, type: withdrawn", "date: 2026-10-03, type: screen, cancelled: by_me"],
    ],
    [
      "an end leaves alone what was, what was moved, and what is on its own day",
      [
        "date: 2026-09-09, type: interview",
        "date: 2026-09-20, type: interview",
        "date: 2026-10-03, type: interview, cancelled: moved",
        "date: 2026-10-03, type: note",
      ],
      { date: "2026-09-20", type: "rejected" },
      [
        "date: 2026-09-09, type: interview",
        "date: 2026-09-20, type: interview",
        "date: 2026-09-20, type: rejected",
        "date: 2026-10-03, type: interview, cancelled: moved",
        "date: 2026-10-03, type: note",
      ],
    ],
    [
      "an invitation after a no is written down as a return",
      ["date: 2026-08-01, type: applied", "date: 2026-08-20, type: rejected"],
      { date: "2026-10-03", type: "interview" },
      [
        "date: 2026-08-01, type: applied",
        "date: 2026-08-20, type: rejected",
        "date: 2026-09-22, type: reopened",
        "date: 2026-10-03, type: interview",
      ],
    ],
    [
      "an offer while it is on hold is one too",
      ["date: 2026-08-20, type: on_hold"],
      { date: "2026-09-03", type: "offer" },
      ["date: 2026-08-20, type: on_hold", "date: 2026-09-03, type: reopened", "date: 2026-09-03, type: offer"],
    ],
    [
      "a reply to thanks after a no is none",
      ["date: 2026-08-20, type: rejected", "date: 2026-08-21, type: thank_you_sent"],
      { date: "2026-08-22", type: "reply" },
      ["date: 2026-08-20, type: rejected", "date: 2026-08-21, type: thank_you_sent", "date: 2026-08-22, type: reply"],
    ],
    [
      "a talk that is logged late, from before the no, is none",
      ["date: 2026-08-01, type: applied", "date: 2026-08-20, type: rejected"],
      { date: "2026-08-10", type: "interview" },
      ["date: 2026-08-01, type: applied", "date: 2026-08-10, type: interview", "date: 2026-08-20, type: rejected"],
    ],
    [
      "applying anew after a no is another try",
      ["date: 2026-08-01, type: applied", "date: 2026-08-20, type: rejected"],
      { date: "2026-09-10", type: "applied" },
      ["date: 2026-08-01, type: applied", "date: 2026-08-20, type: rejected", "date: 2026-09-10, type: applied"],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(after(lines, event), expected));
  }
});

describe("logging in an archived application", () => {
  for (const [name, lines, type, isInSight] of [
    ["a reply after silence brings it back into sight", ["date: 2026-05-01, type: applied"], "reply", true],
    ["an invitation after a no", ["date: 2026-05-01, type: rejected"], "interview", true],
    ["an offer", ["date: 2026-05-01, type: on_hold"], "offer", true],
    ["applying anew", ["date: 2026-05-01, type: rejected"], "applied", true],
    ["reopening it", ["date: 2026-05-01, type: withdrawn"], "reopened", true],
    ["a no leaves it where it is", ["date: 2026-05-01, type: applied"], "rejected", false],
    ["thanks", ["date: 2026-05-01, type: rejected"], "thank_you_sent", false],
    ["a note", ["date: 2026-05-01, type: applied"], "note", false],
    ["a receipt", ["date: 2026-05-01, type: applied"], "acknowledged", false],
    [
      "an answer to thanks",
      ["date: 2026-05-01, type: rejected", "date: 2026-05-02, type: thank_you_sent"],
      "reply",
      false,
    ],
  ] as const) {
    it(name, () => {
      const document = parseApplications(flow(lines).replace("    role:", "    archived: true\n    role:"));
      const [record] = document.records;
      assert.ok(record);
      const { applications = [] } = eventChanges(record, { date: day("2026-09-20"), type }, day("2026-09-22"));
      const plan = planApplicationsEdits(document, applications);
      assert.ok(plan.kind === "edits", JSON.stringify(plan));
      const { archived } = parseApplications(applyEdits(document.text, plan.edits)).records[0]?.application ?? {};
      assert.equal(archived !== true, isInSight);
    });
  }
});
