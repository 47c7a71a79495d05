import assert from "node:assert/strict";
import { eventsOf, writtenEvents } from "../../../src/core/application/events.ts";
import { progressOf } from "../../../src/core/application/progress.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { outline } from "../../../src/core/outline/outline.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { eventInWords } from "../../../src/words/events.ts";
import { day, events, northwind, stepsOn } from "../nextSteps/log.ts";

const today = day("2026-09-20");
const courses = {
  "a lead": "2026-09-01 saved",
  "sent and silent": "2026-09-01 applied",
  "after a talk": "2026-09-01 applied\n2026-09-18 interview",
  "turned down": "2026-09-01 applied\n2026-09-10 screen\n2026-09-18 rejected",
  "on hold": "2026-09-01 applied\n2026-09-10 on_hold",
  accepted: "2026-09-01 applied\n2026-09-10 offer\n2026-09-18 accepted",
  "with a talk ahead": "2026-09-01 applied\n2026-09-22 interview",
  "nothing at all": "",
} as const;

describe("practice", () => {
  for (const [name, lines] of Object.entries(courses))
    for (const when of ["2026-08-20", "2026-09-19", "2026-09-25"])
      it(`on ${when} changes nothing of an application that is ${name}`, () => {
        const plain = northwind(lines, { contacts: [{ name: "Jane Roe", email: "jane@a.example" }] });
        const [practised] = events(`${when} practice`).map((event) => ({ ...event, with: ["Sam"], round: "panel" }));
        assert.ok(practised);
        const application = { ...plain.application, events: [...(plain.application.events ?? []), practised] };
        assert.deepEqual(eventsOf(application), eventsOf(plain.application));
        assert.deepEqual(progressOf(eventsOf(application)), progressOf(eventsOf(plain.application)));
        const steps = (one: Application) =>
          stepsOn(today, [{ key: "northwind", application: one }]).map(({ subject: _, ...step }) => step);
        assert.deepEqual(steps(application), steps(plain.application));
        const now = { today };
        assert.deepEqual(
          kindsByFit(application, routineDefaults, now),
          kindsByFit(plain.application, routineDefaults, now),
        );
        assert.deepEqual(recipientOf(application, "thank_you", now), recipientOf(plain.application, "thank_you", now));
        assert.ok(writtenEvents(application).includes(practised));
      });

  it("is shown in the timeline, and the row says all else as before", () => {
    const log = (more: string) =>
      `applications:\n  - company: A\n    role: R\n    events:\n      - {date: 2026-09-01, type: applied}\n${more}`;
    const [with_, without] = [
      log("      - {date: 2026-09-10, type: practice, round: system design, with: [Sam]}\n"),
      log(""),
    ].map((text) => outline(parseApplications(text), today)[0]?.rows[0]);
    assert.deepEqual({ ...with_, events: [] }, { ...without, events: [] });
    assert.deepEqual(with_?.events.map(eventInWords), ["2026-09-01  Applied", "2026-09-10  Practice: system design"]);
  });

  for (const word of ["mock interview", "Mock", "practice interview", "dry run", "Probegespräch", "Bewerbungstraining"])
    it(`is what ${word} means`, () => {
      const text = `applications:\n  - {company: A, role: R, events: [{date: 2026-09-25, type: ${word}}]}\n`;
      const document = parseApplications(text);
      assert.deepEqual(document.records[0]?.application.events, [{ date: "2026-09-25", type: "practice" }]);
      assert.deepEqual(
        problemsOf(document, today).map(({ code }) => code),
        ["other-word"],
      );
    });
});
