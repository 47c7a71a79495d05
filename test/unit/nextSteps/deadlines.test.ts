import assert from "node:assert/strict";
import type { Application } from "../../../src/core/schema/applications.ts";
import { brief, day, northwind, stepsOn } from "./log.ts";

/** The steps of a log in which the last event has a day to answer by, and the posting one to apply by. */
function suggested(lines: string, today: string, { due, ...more }: Partial<Application> & { due?: string } = {}) {
  const { key, application } = northwind(lines, more);
  const events = (application.events ?? []).map((event) =>
    due !== undefined && (event.type === "assessment" || event.type === "offer") ? { ...event, due: day(due) } : event,
  );
  return stepsOn(today, [{ key, application: { ...application, events } }])
    .filter(({ kind }) => kind !== "check_in")
    .map(brief);
}

describe("the next steps by days that others set", () => {
  const deadline = day("2026-09-20");
  for (const [name, lines, today, more, expected] of [
    [
      "a lead is applied for before its posting closes",
      "",
      "2026-09-17",
      { deadline },
      ["due apply_by 2026-09-17 until 2026-09-20"],
    ],
    [
      "which is said ahead",
      "2026-09-01 saved",
      "2026-09-08",
      { deadline },
      ["coming apply_by 2026-09-17 until 2026-09-20"],
    ],
    ["on its last day too", "", "2026-09-20", { deadline }, ["due apply_by 2026-09-17 until 2026-09-20"]],
    ["not when it has closed", "", "2026-09-21", { deadline }, []],
    ["nor when it was applied for", "2026-09-10 applied", "2026-09-18", { deadline }, []],
    ["nor when that was skipped", "2026-09-10 skipped:apply_by", "2026-09-18", { deadline }, []],
    ["nor when nothing is to be suggested", "", "2026-09-18", { deadline, follow_up: "none" as const }, []],
    [
      "a task is handed in",
      "2026-09-05 applied\n2026-09-10 assessment",
      "2026-09-18",
      { due: "2026-09-20" },
      ["due hand_in_by 2026-09-17 until 2026-09-20"],
    ],
    [
      "a machine's as well",
      "2026-09-05 applied\n2026-09-10 assessment~",
      "2026-09-18",
      { due: "2026-09-20" },
      ["due hand_in_by 2026-09-17 until 2026-09-20"],
    ],
    [
      "a reply, perhaps to a question about it, takes nothing away",
      "2026-09-10 assessment\n2026-09-17 reply",
      "2026-09-18",
      { due: "2026-09-20" },
      ["due hand_in_by 2026-09-17 until 2026-09-20"],
    ],
    [
      "nor of an offer",
      "2026-09-10 offer\n2026-09-17 reply",
      "2026-09-18",
      { due: "2026-09-20" },
      ["due answer_by 2026-09-17 until 2026-09-20"],
    ],
    ["not after a talk on it", "2026-09-10 assessment\n2026-09-15 interview", "2026-09-23", { due: "2026-09-24" }, []],
    [
      "whoever spoke with them may still have to apply",
      "2026-09-10 screen",
      "2026-09-18",
      { deadline: day("2026-09-20") },
      ["due apply_by 2026-09-17 until 2026-09-20"],
    ],
    [
      "not once that is done",
      "2026-09-10 screen\n2026-09-11 applied",
      "2026-09-18",
      { deadline: day("2026-09-20") },
      [],
    ],
    ["nor when it was called off", "2026-09-10 assessment!by_them", "2026-09-18", { due: "2026-09-20" }, []],
    [
      "nor after an end",
      "2026-09-10 assessment\n2026-09-11 withdrawn\n2026-09-11 skipped:archive",
      "2026-09-18",
      { due: "2026-09-20" },
      [],
    ],
    [
      "an offer is answered",
      "2026-09-10 offer",
      "2026-09-19",
      { due: "2026-09-20" },
      ["due answer_by 2026-09-17 until 2026-09-20"],
    ],
    ["not when it is", "2026-09-10 offer\n2026-09-12 accepted", "2026-09-18", { due: "2026-09-20" }, []],
    [
      "a day put off beyond it is its day",
      "2026-09-10 offer",
      "2026-09-20",
      { due: "2026-09-20", snoozed: { answer_by: day("2026-09-30") } },
      ["due answer_by 2026-09-20 until 2026-09-20"],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(suggested(lines, today, more), expected));
  }
});
