import assert from "node:assert/strict";
import { eventsOf } from "../../../src/core/application/events.ts";
import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { addDays } from "../../../src/core/dates/dates.ts";
import { leftOutByArchiving } from "../../../src/core/nextSteps/archive.ts";
import { companyHistory } from "../../../src/core/nextSteps/companyHistory.ts";
import { analysisHeldUntil, coolOffEnds } from "../../../src/core/nextSteps/coolOff.ts";
import { preparationFor } from "../../../src/core/nextSteps/preparation.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import { applicationsUnderWay, daysOfQuiet, leadsOf } from "../../../src/core/nextSteps/underWay.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { day, events, northwind } from "./log.ts";

const today = day("2026-09-16");

function at(company: string, log: string, more: Partial<Application> = {}): LoggedApplication {
  return { key: company, application: { company, role: "Engineer", ...more, events: events(log) } };
}

function keys(records: readonly LoggedApplication[]): readonly string[] {
  return records.map(({ key }) => key);
}

describe("the cool-off", () => {
  const ends = (log: string, days = 1) => coolOffEnds(eventsOf(northwind(log).application), days);
  it("ends the next morning", () => assert.equal(ends("2026-09-15 rejected"), "2026-09-16"));
  it("counts from the last rejection", () =>
    assert.equal(ends("2026-09-01 rejected\n2026-09-02 reopened\n2026-09-15 rejected", 3), "2026-09-18"));
  it("needs a rejection whose day is known", () =>
    assert.deepEqual([ends("2026-09-01 applied"), ends("2026-09 rejected")], [undefined, undefined]));

  const held = (...logs: readonly string[]) =>
    analysisHeldUntil(
      logs.map((log) => northwind(log)),
      1,
      today,
    );
  it("holds the analysis until the morning after any rejection", () =>
    assert.equal(held("2026-09-16 rejected", "2026-09-01 applied"), "2026-09-17"));
  it("does not hold it for rejections of yesterday, of unknown day or to come", () => {
    assert.equal(held("2026-09-15 rejected", "2026-09 rejected", "2026-09-20 rejected"), undefined);
  });
});

describe("the applications under way", () => {
  it("counts what is under way and sets apart what has been quiet for more than thirty days", () => {
    const underWay = applicationsUnderWay(
      [
        at("Applied", "2026-08-17 applied"),
        at("Quiet", "2026-08-16 applied"),
        at("Waited for", "2026-07-01 interview", { waiting_until: day("2026-09-20") }),
        at("Planned", "2026-07-01 applied\n2026-09-30 interview"),
        at("Lead", "2026-09-15 saved"),
        at("Hold", "2026-09-10 applied\n2026-09-11 on_hold"),
        at("Rejected", "2026-09-10 applied\n2026-09-11 rejected"),
        at("Archived", "2026-09-10 applied", { archived: true }),
        at("Outreach", "2026-09-10 applied", { kind: "outreach" }),
      ],
      today,
    );
    assert.deepEqual(keys(underWay.live), ["Applied", "Waited for", "Planned"]);
    assert.equal(underWay.quiet, 1);
    assert.equal(underWay.alone, undefined);
  });

  const dream = at("Dream", "2026-09-10 interview", { interest: 5 });
  it("names the only live one when all hope is on it", () =>
    assert.equal(applicationsUnderWay([dream, at("Old", "2026-01-01 applied")], today).alone?.key, "Dream"));
  it("does not when there are others", () =>
    assert.equal(applicationsUnderWay([dream, at("Other", "2026-09-10 applied")], today).alone, undefined));
  it("does not when it is one of several wishes", () =>
    assert.equal(applicationsUnderWay([at("Plain", "2026-09-10 applied", { interest: 4 })], today).alone, undefined));
});

describe("leads", () => {
  it("come by interest, then by how long they were saved, and not while put off", () => {
    const leads = leadsOf(
      [
        at("Plain", ""),
        at("Later saved", "2026-09-10 saved", { interest: 4 }),
        at("Saved", "2026-09-01 saved", { interest: 4 }),
        at("Best", "2026-09-12 saved", { interest: 5 }),
        at("Put off", "", { interest: 5, waiting_until: today }),
        at("Archived", "", { interest: 5, archived: true }),
        at("Applied", "2026-09-01 applied", { interest: 5 }),
        at("Let go", "2026-09-01 withdrawn", { interest: 5 }),
      ],
      today,
    );
    assert.deepEqual(keys(leads), ["Best", "Saved", "Later saved", "Plain"]);
  });
});

describe("the way back in", () => {
  const quiet = { ...routineDefaults, quietDays: 10 };
  const restart = (records: readonly LoggedApplication[], settings = quiet) => daysOfQuiet(records, settings, today);
  const lead = at("Lead", "2026-08-01 saved");
  it("comes after two weeks unless told, and never for 0", () => {
    assert.equal(restart([at("Contoso", "2026-09-02 applied")], routineDefaults), 14);
    assert.equal(restart([at("Contoso", "2026-09-03 applied")], routineDefaults), undefined);
    assert.equal(restart([lead], { ...routineDefaults, quietDays: 0 }), undefined);
    assert.equal(restart([at("Contoso", "2026-03-20 applied")], routineDefaults), 180);
    assert.equal(restart([at("Contoso", "2026-03-19 applied")], routineDefaults), undefined);
  });
  it("comes after so many days", () => {
    assert.equal(restart([lead, at("Contoso", "2026-09-06 applied")]), 10);
    assert.equal(restart([lead, at("Contoso", "2026-09-07 applied")]), undefined);
  });
  it("does not come when something is planned", () =>
    assert.equal(restart([at("Contoso", "2026-08-01 applied\n2026-09-30 interview")]), undefined));
  it("never comes while a rejection is fresh", () => {
    const slow = { ...quiet, quietDays: 1, coolOffDays: 3 };
    assert.equal(restart([at("Contoso", "2026-09-14 rejected")], slow), undefined);
    assert.equal(restart([at("Contoso", "2026-09-13 rejected")], slow), 3);
  });
  it("does not come when something was accepted", () =>
    assert.equal(restart([at("Contoso", "2026-08-01 accepted")]), undefined));
  it("does not come for an empty log", () => assert.equal(restart([]), undefined));
});

describe("the history with a company", () => {
  it("finds the company whatever its case and blanks, oldest first", () => {
    const first = {
      key: "1",
      application: { ...at("northwind ", "2025-01-01 applied\n2025-02-01 interview\n2025-03-01 rejected").application },
    };
    const second = { key: "2", application: at("NorthWind", "2026-01-01 applied").application };
    const own = { key: "3", application: at("Northwind", "2026-09-01 applied").application };
    const history = companyHistory([own, second, at("Northwind Traders", ""), first], " Northwind", "3");
    assert.deepEqual(
      history.map(({ record, stage, state, last }) => [record.key, stage, state, last]),
      [
        ["1", "interview", "rejected", "2025-03-01"],
        ["2", "applied", "live", "2026-01-01"],
      ],
    );
  });
  it("is empty where no company is named", () =>
    assert.deepEqual(companyHistory([at("", "2026-01-01 applied")], ""), []));
});

describe("preparing for an interview", () => {
  it("has the user's reasons, the plans that fit and the achievements that share a label at hand", () => {
    const application: Application = {
      id: "northwind",
      company: "Northwind",
      role: "Engineer",
      why: "Small team.",
      tags: ["Fintech"],
      skills: ["Go"],
    };
    const when = { if: "x", then: "y" };
    const prepared = preparationFor(
      application,
      {
        must_haves: ["mentoring"],
        plan: [
          { ...when, if: "general" },
          { ...when, if: "another's", from: "contoso" },
          { ...when, if: "own", from: "northwind", due: today },
          { ...when, if: "later", from: "northwind", due: addDays(today, 1) },
          { ...when, if: "done", from: "northwind", done: today },
        ],
        achievements: [
          { date: day("2024-01-01"), text: "older", tags: ["go"] },
          { date: day("2025-01-01"), text: "newer", tags: ["fintech", "x"] },
          { date: day("2026-01-01"), text: "other", tags: ["java"] },
          { date: day("2026-01-01"), text: "bare" },
        ],
      },
      today,
    );
    assert.equal(prepared.why, "Small team.");
    assert.deepEqual(
      prepared.plans.map((plan) => plan.if),
      ["own", "general", "another's"],
    );
    assert.deepEqual(
      prepared.achievements.map(({ text }) => text),
      ["newer", "older"],
    );
    assert.deepEqual(prepared.mustHaves, ["mentoring"]);
  });
});

describe("archiving early", () => {
  const leftOut = (log: string) => leftOutByArchiving(northwind(log), routineDefaults, { today });
  it("leaves out thanks that are still open", () =>
    assert.deepEqual(leftOut("2026-09-08 interview\n2026-09-16 rejected"), ["rejection_thank_you"]));
  it("leaves out thanks that are far ahead too", () => {
    const northwindLater = { ...northwind("2026-09-08 interview\n2026-09-16 rejected"), key: "later" };
    const later = {
      ...northwindLater,
      application: { ...northwindLater.application, waiting_until: day("2026-11-01") },
    };
    assert.deepEqual(leftOutByArchiving(later, { ...routineDefaults, comingDays: 0 }, { today }), [
      "rejection_thank_you",
    ]);
  });
  it("leaves out nothing once they were sent", () =>
    assert.deepEqual(leftOut("2026-09-08 interview\n2026-09-15 rejected\n2026-09-16 thank_you_sent"), []));
  it("leaves out nothing of a form letter or of a live one", () => {
    assert.deepEqual(leftOut("2026-09-01 applied\n2026-09-16 rejected"), []);
    assert.deepEqual(leftOut("2026-09-15 interview"), []);
  });
});
