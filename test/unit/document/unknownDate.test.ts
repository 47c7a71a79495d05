import assert from "node:assert/strict";
import * as v from "valibot";
import { eventsOf } from "../../../src/core/application/events.ts";
import { progressOf } from "../../../src/core/application/progress.ts";
import { compareDates, earliestDay, latestDay, parseDate, unknownDate } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { factsOf } from "../../../src/core/drafts/facts.ts";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { companyHistory } from "../../../src/core/nextSteps/companyHistory.ts";
import { quietApplications } from "../../../src/core/nextSteps/quiet.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { applicationsUnderWay } from "../../../src/core/nextSteps/underWay.ts";
import { outline } from "../../../src/core/outline/outline.ts";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import { loggedDate } from "../../../src/core/schema/applications.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { eventInWords } from "../../../src/words/events.ts";
import { lastEventInWords } from "../../../src/words/outline.ts";
import { day, stepsOn } from "../nextSteps/log.ts";

const today = day("2026-11-22");
const log = (...lines: readonly string[]) =>
  `applications:\n  - company: Northwind\n    role: Engineer\n    contacts: [{name: Jane Roe, email: jane@a.example}]\n${lines.map((line) => `    ${line}\n`).join("")}`;
const events = (...list: readonly string[]) => log("events:", ...list.map((one) => `  - {date: ${one}}`));

function read(text: string) {
  const document = parseApplications(text);
  const [record] = document.records;
  assert.ok(record);
  return { document, record, application: record.application, problems: problemsOf(document, today) };
}

describe("an event whose date is unknown", () => {
  for (const [text, order, state, stage] of [
    [log("applied: unknown"), "applied", "live", "applied"],
    [log("applied: 2026-08-01", "rejected: unknown"), "applied rejected", "rejected", "applied"],
    [log("applied: unknown", "rejected: 2026-09-01"), "rejected applied", "rejected", "applied"],
    [
      events("2026-08-01, type: applied", "unknown, type: interview", "2026-09-01, type: reply"),
      "applied reply interview",
      "live",
      "interview",
    ],
    [
      events("unknown, type: interview", "2026-08-01, type: applied", "2026-09-01, type: rejected"),
      "applied rejected interview",
      "rejected",
      "interview",
    ],
    [
      events("unknown, type: applied", "unknown, type: screen", "unknown, type: rejected"),
      "applied screen rejected",
      "rejected",
      "screen",
    ],
    [events("2026-08-01, type: rejected", "unknown, type: reopened"), "rejected reopened", "live", "lead"],
    [events("2026-08-01, type: on_hold", "unknown, type: reply"), "on_hold reply", "on_hold", "reply"],
  ] as const)
    it(`stands last, counts, and opens nothing again: ${order}`, () => {
      const { application, problems } = read(text);
      const known = eventsOf(application);
      assert.equal(known.map(({ type }) => type).join(" "), order);
      assert.deepEqual([progressOf(known).state, progressOf(known).stage], [state, stage]);
      assert.deepEqual(
        problems.filter(({ code }) => code !== "other-shape"),
        [],
      );
    });

  it("is any day, so that it contradicts none", () => {
    assert.equal(compareDates(unknownDate, today), 0);
    assert.ok(earliestDay(unknownDate) < "1900-01-01" && latestDay(unknownDate) > "2200-01-01");
    const { problems } = read(
      events("2026-09-10, type: applied", "unknown, type: interview", "2026-09-01, type: rejected"),
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["out-of-order", "rejected-before-applied"],
    );
  });

  for (const [name, text] of [
    ["applied", log("applied: unknown")],
    ["a talk", events("2026-11-01, type: applied", "unknown, type: interview, with: [Jane Roe]")],
    ["an end", events("2026-09-01, type: applied", "2026-09-10, type: interview", "unknown, type: rejected")],
    ["an offer", events("2026-09-01, type: applied", "unknown, type: offer")],
    ["a check-in", events("2026-09-01, type: applied", "2026-09-10, type: interview", "unknown, type: check_in_sent")],
    ["all", events("unknown, type: applied", "unknown, type: reply", "unknown, type: withdrawn")],
  ] as const) {
    it(`asks for no step and is no silence: ${name}`, () => {
      const { record } = read(text);
      assert.deepEqual(stepsOn(today, [record]), []);
      assert.deepEqual(quietApplications([record], 60, today), []);
    });

    it(`is printed in no letter, no row and no timeline: ${name}`, () => {
      const { document, record, application } = read(text);
      const row = outline(document, today)[0]?.rows[0];
      assert.equal(row?.days, undefined);
      assert.doesNotMatch(JSON.stringify([row?.lastDate, row && lastEventInWords(row)]), /unknown/);
      for (const event of row?.events ?? []) assert.ok(!eventInWords(event).startsWith("unknown"), eventInWords(event));
      const [met] = companyHistory([record], "Northwind");
      assert.notEqual(met?.last, unknownDate);
      for (const kind of draftKinds)
        for (const language of ["en", "de"] as const) {
          const request = { application, kind, language, journal: {}, keepInMind: true, today };
          assert.doesNotMatch(JSON.stringify(factsOf(request)), /unknown|Invalid/);
          assert.doesNotMatch(JSON.stringify(writeDraft(request, "key")), /unknown|Invalid|null/);
        }
      assert.ok(
        !kindsByFit(application, routineDefaults, { today }).fitting.includes("thank_you") ||
          name === "a check-in" ||
          name === "an offer",
      );
    });
  }

  it("keeps nothing under way by itself", () => {
    const { record } = read(log("applied: unknown"));
    assert.deepEqual(applicationsUnderWay([record], today), { live: [], quiet: 1 });
  });

  it("counts in totals and in no day", () => {
    const texts = [
      log("applied: unknown"),
      log("applied: 2026-08-01", "rejected: unknown"),
      events("2026-08-01, type: applied", "unknown, type: interview", "2026-09-01, type: rejected"),
      events("2026-08-01, type: applied", "unknown, type: interview", "unknown, type: interview"),
      log("applied: 2026-08-01", "rejected: 2026-09-01"),
    ];
    const found = patterns([{ applications: texts.map((text) => read(text).application) }], today);
    assert.equal(found.total, 5);
    assert.equal(found.again, 0);
    assert.equal(found.ahead, 0);
    assert.equal(found.answers.n, 5);
    assert.equal(found.times.n, 1);
    assert.deepEqual(found.times.leftOut, [{ reason: "dayUnknown", count: 4 }]);
    assert.equal(found.rounds.rounds, 3);
    assert.deepEqual(
      found.endings.counts.map(({ stage, count }) => [stage, count]),
      [
        ["applied", 2],
        ["interview", 1],
      ],
    );
    assert.equal(found.interviews.length, 2);
  });

  it("stays as it is when another event is logged, and that goes behind it", () => {
    const { document } = read(events("2026-08-01, type: applied", "unknown, type: reply"));
    const event = { date: day("2026-09-01"), type: "interview" } as const;
    const plan = planApplicationsEdits(document, [{ kind: "addEvent", record: "Northwind · Engineer", event }]);
    assert.equal(
      plan.kind === "edits" && applyEdits(document.text, plan.edits),
      events("2026-08-01, type: applied", "unknown, type: reply", "2026-09-01, type: interview"),
    );
  });

  it("comes from no command, no question and no other date", () => {
    assert.equal(parseDate("unknown"), undefined);
    assert.ok(!v.is(loggedDate, "unknown"));
    const journal = parseJournal("achievements: [{date: unknown, text: x}]\n");
    assert.deepEqual(
      journal.problems.map(({ code }) => code),
      ["not-a-date"],
    );
    for (const key of ["waiting_until", "deadline"])
      assert.deepEqual(
        read(log(`${key}: unknown`)).problems.map(({ code }) => code),
        ["not-a-date"],
      );
  });

  for (const word of ["Unknown", "UNKNOWN", "unbekannt", "Unbekannt", '"Unknown"'])
    it(`is what ${word} means, with a hint`, () => {
      const { application, problems } = read(events(`${word}, type: applied`));
      assert.deepEqual(application.events, [{ date: "unknown", type: "applied" }]);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [["other-word", "hint"]],
      );
    });
});
