import assert from "node:assert/strict";
import { addDays, type Day, type PartialDate } from "../../../src/core/dates/dates.ts";
import { type DraftKind, draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { knowsMuch, requestOf, today } from "../../fixtures/drafts/records.ts";

type Past = readonly (readonly [days: number | PartialDate, type: ApplicationEvent["type"]])[];

describe("drafts long afterwards", () => {
  const ago = (days: number): Day => addDays(today, -days);
  const past = (events: Past, more: Partial<Application> = {}): Application => ({
    company: "Northwind",
    role: "Engineer",
    events: events.map(([days, type]) => ({ date: typeof days === "number" ? ago(days) : days, type })),
    ...more,
  });
  const fitting = (application: Application, settings = routineDefaults) =>
    kindsByFit(application, settings, { today }).fitting;

  const cases: readonly (readonly [string, Application, readonly DraftKind[]])[] = [
    ["90 days after applying", past([[90, "applied"]]), ["check_in", "withdraw"]],
    ["91 days after applying", past([[91, "applied"]]), ["stay_in_touch", "withdraw"]],
    ["a year after applying", past([[365, "applied"]]), ["stay_in_touch", "withdraw"]],
    [
      "months after a talk",
      past([
        [120, "applied"],
        [100, "interview"],
      ]),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "weeks after their reply",
      past([
        [200, "applied"],
        [30, "reply"],
      ]),
      ["check_in", "withdraw"],
    ],
    [
      "weeks after the first check-in",
      past([
        [200, "applied"],
        [30, "check_in_sent"],
      ]),
      ["check_in", "withdraw"],
    ],
    [
      "months after two",
      past([
        [200, "applied"],
        [190, "check_in_sent"],
        [180, "check_in_sent"],
      ]),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "weeks after a receipt",
      past([
        [200, "applied"],
        [30, "acknowledged"],
      ]),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "days after a note",
      past([
        [200, "applied"],
        [3, "note"],
      ]),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "before a talk that is planned",
      past([
        [200, "applied"],
        [-3, "interview"],
      ]),
      ["withdraw"],
    ],
    [
      "months after an ask for work",
      past([[100, "applied"]], { kind: "outreach" }),
      ["stay_in_touch", "outreach", "withdraw"],
    ],
    [
      "months into a pause",
      past([
        [200, "applied"],
        [100, "on_hold"],
      ]),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "after a month that may be less long ago",
      past([["2026-07" as PartialDate, "applied"]]),
      ["check_in", "withdraw"],
    ],
    [
      "weeks after the date they named",
      past(
        [
          [200, "applied"],
          [199, "acknowledged"],
        ],
        { waiting_until: ago(20) },
      ),
      ["ask_kindly", "stay_in_touch", "withdraw"],
    ],
    [
      "weeks after a date that nobody can have named",
      past([[200, "applied"]], { waiting_until: ago(20) }),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "months after the date they named",
      past([[200, "applied"]], { waiting_until: ago(91) }),
      ["stay_in_touch", "withdraw"],
    ],
    [
      "with an offer, weeks after the talk",
      past([
        [50, "interview"],
        [3, "offer"],
      ]),
      ["negotiate", "accept", "decline", "thank_you"],
    ],
    [
      "with an offer, a year after the talk",
      past([
        [366, "interview"],
        [3, "offer"],
      ]),
      ["negotiate", "accept", "decline"],
    ],
    [
      "a year after the end",
      past([
        [500, "interview"],
        [365, "rejected"],
      ]),
      ["rejection_thank_you", "feedback", "stay_in_touch"],
    ],
    [
      "more than a year after the end",
      past([
        [500, "interview"],
        [366, "rejected"],
      ]),
      ["stay_in_touch"],
    ],
    [
      "more than a year after a form letter",
      past([
        [500, "applied"],
        [400, "rejected"],
      ]),
      ["stay_in_touch"],
    ],
  ];
  for (const [when, application, expected] of cases)
    it(`fit ${when}: ${expected.join(", ")}`, () => assert.deepEqual(fitting(application), expected));

  it("take no word of a machine for one", () => {
    const { events = [], ...record } = past([[200, "applied"]]);
    const link = { date: ago(20), type: "assessment", automatic: true } as const;
    assert.deepEqual(fitting({ ...record, events: [...events, link] }), ["stay_in_touch", "withdraw"]);
  });

  it("are no thanks for a talk of more than a year ago, whatever the setting says", () => {
    for (const thankYouFadesAfterDays of [0, 7, 90]) {
      const settings = { ...routineDefaults, thankYouFadesAfterDays };
      assert.ok(!fitting(past([[366, "interview"]]), settings).includes("thank_you"));
      assert.ok(
        !fitting(
          past([
            [500, "screen"],
            [400, "reply"],
          ]),
          settings,
        ).includes("thank_you"),
      );
    }
  });

  it("say nothing of such a talk but in a hello", () => {
    for (const language of draftLanguages) {
      for (const kind of draftKinds) {
        const textOf = (days: number) => {
          const talk = { date: ago(days), type: "interview", round: "Gespräch 2", with: ["Jane Roe"] } as const;
          const application = { ...knowsMuch, events: [...(past([[500, "applied"]]).events ?? []), talk] };
          const result = writeDraft({ ...requestOf(kind, "much", language), application }, "key");
          assert.ok(result.kind === "draft");
          return result.text;
        };
        const thanked = /second interview|zweite Gespräch/u;
        assert.doesNotMatch(textOf(366), thanked, kind);
        if (kind === "thank_you" || kind === "withdraw") assert.match(textOf(365), thanked, kind);
        if (kind === "stay_in_touch") assert.match(textOf(366), /29 September 2025|29\. September 2025/u);
      }
    }
  });
});
