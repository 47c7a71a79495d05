import assert from "node:assert/strict";
import fc from "fast-check";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { type DraftKind, draftKinds } from "../../../src/core/drafts/kinds.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { feedbackQuestions } from "../../../src/core/drafts/questions.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import { eventsWhenSent } from "../../../src/core/drafts/sent.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { reasons } from "../../../src/core/schema/vocabulary.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applications, days } from "./generatedApplications.ts";

/** An application from a short form: `applied 09-01, interview 09-09 presentation`. */
function applicationWith(events: string, more: Partial<Application> = {}): Application {
  return {
    company: "Northwind",
    role: "Engineer",
    events:
      events === ""
        ? []
        : events.split(", ").map((part) => {
            const [type, date, ...round] = part.split(" ");
            return {
              type: type as ApplicationEvent["type"],
              date: `2026-${date}` as Day,
              ...(round.length > 0 ? { round: round.join(" ") } : {}),
            };
          }),
    ...more,
  };
}

describe("the kinds that fit", () => {
  const cases: readonly (readonly [string, Partial<Application>, readonly DraftKind[]])[] = [
    ["", {}, ["outreach"]],
    ["", { kind: "outreach" }, ["outreach"]],
    ["applied 09-01", { kind: "outreach" }, ["check_in", "stay_in_touch", "outreach", "withdraw"]],
    ["applied 09-30", { kind: "outreach" }, ["withdraw"]],
    ["applied 09-01", { kind: "outreach", waiting_until: "2026-10-05" as Day }, ["withdraw"]],
    [
      "applied 09-01",
      { kind: "outreach", waiting_until: "2026-09-29" as Day },
      ["ask_kindly", "check_in", "stay_in_touch", "outreach", "withdraw"],
    ],
    ["applied 09-01, screen 09-29", { kind: "outreach" }, ["thank_you", "withdraw"]],
    [
      "applied 09-01, check_in_sent 09-10, check_in_sent 09-18",
      { kind: "outreach" },
      ["stay_in_touch", "outreach", "withdraw"],
    ],
    ["applied 09-01", {}, ["check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-09-29" as Day }, ["ask_kindly", "check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-09-30" as Day }, ["withdraw"]],
    ["applied 09-01, interview 09-24", {}, ["thank_you", "withdraw"]],
    ["applied 09-01, interview 09-09", {}, ["check_in", "withdraw"]],
    ["applied 09-30", {}, ["withdraw"]],
    ["applied 09-01, reply 09-29", {}, ["withdraw"]],
    ["applied 09-01, check_in_sent 09-10, check_in_sent 09-18", {}, ["withdraw"]],
    ["applied 09-01, check_in_sent 09-10", { contacts: [{ name: "Jane" }] }, ["check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-10-05" as Day }, ["withdraw"]],
    ["applied 09-01, reply 09-21", { waiting_until: "2026-09-20" as Day }, ["check_in", "withdraw"]],
    ["applied 09-01, check_in_sent 09-22", { waiting_until: "2026-09-20" as Day }, ["check_in", "withdraw"]],
    ["applied 09-01, offer 09-05, declined 09-08, reopened 09-10", {}, ["check_in", "withdraw"]],
    ["applied 09-01, rejected 09-30", {}, ["rejection_thank_you"]],
    ["applied 09-01, screen 09-05, rejected 09-30", {}, ["rejection_thank_you", "feedback"]],
    ["applied 09-01, screen 09-05, rejected 09-29, thank_you_sent 09-29", {}, ["feedback"]],
    ["applied 09-01, interview 09-09, thank_you_sent 09-09", {}, ["check_in", "withdraw"]],
    ["applied 09-01, interview 09-09, thank_you_sent 09-09, interview 10-02", {}, ["withdraw"]],
    ["applied 09-01, interview 10-02", {}, ["withdraw"]],
    ["applied 09-01, assessment 10-02", { contacts: [{ name: "Jane" }] }, ["withdraw"]],
    ["applied 09-01, interview 10-02", { waiting_until: "2026-09-29" as Day }, ["withdraw"]],
    ["applied 09-01, on_hold 09-05, interview 10-02", {}, ["stay_in_touch", "withdraw"]],
    [
      "applied 09-01, interview 09-09, thank_you_sent 09-10, interview 09-23",
      {},
      ["thank_you", "check_in", "withdraw"],
    ],
    ["applied 09-01, interview 09-09, offer 09-12", {}, ["negotiate", "accept", "decline", "thank_you"]],
    ["applied 09-01, rejected 09-09", {}, ["stay_in_touch", "rejection_thank_you"]],
    ["applied 09-01, screen 09-05, rejected 09-09", {}, ["rejection_thank_you", "feedback", "stay_in_touch"]],
    [
      "applied 09-01, screen 09-05, thank_you_sent 09-06, rejected 09-09",
      {},
      ["rejection_thank_you", "feedback", "stay_in_touch"],
    ],
    ["applied 09-01, screen 09-05, rejected 09-09, thank_you_sent 09-10", {}, ["feedback", "stay_in_touch"]],
    ["applied 09-01, screen 09-05, rejected 09-09, thank_you_sent 09-10, feedback_asked 09-10", {}, ["stay_in_touch"]],
    ["applied 09-01, withdrawn 09-05", {}, ["stay_in_touch"]],
    ["applied 09-01, on_hold 09-05", {}, ["stay_in_touch", "check_in", "withdraw"]],
    ["applied 09-01, rejected 09-05, reopened 09-20", {}, ["check_in", "withdraw"]],
  ];
  for (const [events, more, expected] of cases) {
    it(`${events || "nothing yet"} ${JSON.stringify(more)}`, () => {
      const { fitting, others } = kindsByFit(applicationWith(events, more), routineDefaults, { today });
      assert.deepEqual(fitting, expected);
      assert.deepEqual([...fitting, ...others].toSorted(), draftKinds.toSorted());
    });
  }

  it("have at the top what the routine has due", () => {
    fc.assert(
      fc.property(applications("own"), days, (application, day) => {
        const steps = nextSteps([{ folder: "", records: [{ key: "", application }] }], routineDefaults, { today: day });
        const due = steps
          .filter(({ state }) => state === "due")
          .map(({ kind }) => draftKinds.find((each) => each === kind))
          .filter((kind) => kind !== undefined);
        const { fitting } = kindsByFit(application, routineDefaults, { today: day });
        assert.deepEqual(fitting.slice(0, due.length).toSorted(), due.toSorted());
      }),
    );
    const rejected = applicationWith("applied 06-01, screen 06-05, rejected 06-30, thank_you_sent 07-01", {
      archived: true,
    });
    assert.equal(kindsByFit(rejected, routineDefaults, { today }).fitting[0], "stay_in_touch");
  });

  it("are never none, and name each kind once, whatever happened", () => {
    fc.assert(
      fc.property(applications("own"), days, (application, day) => {
        const { fitting, others } = kindsByFit(application, routineDefaults, { today: day });
        assert.ok(fitting.length > 0);
        assert.deepEqual([...fitting, ...others].toSorted(), draftKinds.toSorted());
      }),
    );
  });
});

describe("the questions of a feedback ask", () => {
  const has = (application: Application, pattern: RegExp) =>
    assert.ok(
      feedbackQuestions(application, "en", { today }).some((question) => pattern.test(question)),
      `${pattern} is asked`,
    );
  const lacks = (application: Application, pattern: RegExp) =>
    assert.ok(
      !feedbackQuestions(application, "en", { today }).some((question) => pattern.test(question)),
      `${pattern} is not asked`,
    );
  const rejected = (reason: ApplicationEvent["reason"], basis: ApplicationEvent["basis"], round = "chat") => {
    const application = applicationWith(`applied 09-01, interview 09-09 ${round}`);
    return {
      ...application,
      events: [
        ...(application.events ?? []),
        { date: today, type: "rejected", ...(reason ? { reason } : {}), ...(basis ? { basis } : {}) } as const,
      ],
    };
  };

  it("follow the round", () => {
    has(rejected(undefined, undefined, "presentation"), /presentation/u);
    has(rejected(undefined, undefined, "System Design"), /system design/u);
    has(rejected(undefined, undefined, "live coding"), /coding/u);
    has(rejected(undefined, undefined, "take-home"), /task/u);
    lacks(rejected(undefined, undefined, "live coding"), /presentation/u);
  });

  it("follow the reason they stated, never a guess", () => {
    has(rejected("culture", "stated"), /culture/u);
    lacks(rejected("culture", "guessed"), /culture/u);
    has(rejected("other_candidate", "stated"), /person you chose/u);
    lacks(rejected("other_candidate", "stated"), /chose somebody/u);
    has(rejected(undefined, undefined), /chose somebody/u);
    lacks(rejected("role_cancelled", "stated"), /person you chose|chose somebody/u);
  });

  it("follow no round that never was", () => {
    for (const events of [
      "applied 09-01, interview 10-05 presentation, rejected 09-09",
      "applied 09-01, rejected 09-09, interview 09-15 presentation",
      "applied 09-01, rejected 09-09, assessment 09-15 presentation",
    ])
      lacks(applicationWith(events), /presentation/u);
    has(
      applicationWith("applied 09-01, rejected 09-09, reopened 09-12, interview 09-15 presentation, rejected 09-20"),
      /presentation/u,
    );
  });

  it("are two or three, end with an open one, and all are questions", () => {
    for (const language of ["en", "de"] as const) {
      for (const reason of reasons) {
        for (const round of [
          "presentation",
          "system design",
          "panel with the CTO",
          "values",
          "screen",
          "take-home",
          "nothing known",
        ]) {
          const questions = feedbackQuestions(rejected(reason, "stated", round), language, { today });
          assert.ok(questions.length >= 2 && questions.length <= 3, `${reason} ${round}: ${questions.length}`);
          assert.equal(new Set(questions).size, questions.length);
          assert.ok(questions.every((question) => question.endsWith("?")));
        }
      }
    }
  });
});

describe("whom a draft is for", () => {
  const tom = { name: "Tom Lee", email: "tom@x.example" };
  const jane = { name: "Jane Roe", email: "jane@x.example" };
  const talk = (...people: readonly string[]) => ({
    events: [{ date: today, type: "interview", with: people } as const],
  });
  const cases: readonly (readonly [string, DraftKind, Partial<Application>, string | undefined, string | undefined])[] =
    [
      [
        "who was in the talk",
        "thank_you",
        { contacts: [tom, jane], ...talk("jane roe") },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "who was in the talk, for a later hello",
        "stay_in_touch",
        { contacts: [tom, jane], ...talk("Jane Roe") },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "who was in the latest talk",
        "thank_you",
        {
          contacts: [jane, tom],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Tom Lee").events],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "nobody of a talk still to come",
        "thank_you",
        {
          contacts: [jane, tom],
          events: [...talk("Tom Lee").events, { date: "2026-10-02" as Day, type: "interview", with: ["Jane Roe"] }],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "the first contact for a check-in",
        "check_in",
        { contacts: [tom, jane], ...talk("Jane Roe") },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "a contact with an address before one without",
        "check_in",
        { contacts: [{ name: "Ann" }, tom] },
        "Tom Lee",
        "tom@x.example",
      ],
      ["a contact without an address", "check_in", { contacts: [{ name: "Ann" }] }, "Ann", undefined],
      ["somebody of the talk when there is no contact", "thank_you", talk("Jane Roe"), "Jane Roe", undefined],
      [
        "who was in the talk, though there is no address",
        "thank_you",
        { contacts: [tom], ...talk("Bob Ray") },
        "Bob Ray",
        undefined,
      ],
      [
        "who was in the latest talk, though an earlier one has an address",
        "thank_you",
        {
          contacts: [jane],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Bob Ray").events],
        },
        "Bob Ray",
        undefined,
      ],
      [
        "whoever was met and has an address, for a later hello",
        "stay_in_touch",
        {
          contacts: [tom, jane],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Bob Ray").events],
        },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "the first contact when nobody noted who was in the talk",
        "thank_you",
        { contacts: [tom], ...talk() },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "nobody of a talk planned for after the end",
        "thank_you",
        {
          contacts: [tom],
          events: [
            { date: "2026-09-09" as Day, type: "rejected" },
            { date: "2026-09-15" as Day, type: "interview", with: ["Bob Ray"] },
          ],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      ["nobody", "thank_you", {}, undefined, undefined],
    ];
  for (const [name, kind, more, expectedName, expectedEmail] of cases) {
    it(name, () => {
      const recipient = recipientOf(applicationWith("", more), kind, { today });
      assert.equal(recipient.name, expectedName);
      assert.equal(recipient.email, expectedEmail);
    });
  }
});

describe("what is written when a draft went out", () => {
  const draft = parseDraft("Subject: Your offer\n\nMay I ask?\n");
  const silent = parseDraft("Subject: Your offer\n\nThank you.\n");
  const asked = applicationWith("applied 09-01", { kind: "outreach" });
  const cases: readonly (readonly [DraftKind, Application, typeof draft, readonly Partial<ApplicationEvent>[]])[] = [
    ["thank_you", asked, draft, [{ type: "thank_you_sent" }]],
    ["check_in", asked, draft, [{ type: "check_in_sent" }]],
    ["ask_kindly", asked, draft, [{ type: "check_in_sent" }]],
    ["rejection_thank_you", asked, draft, [{ type: "thank_you_sent" }, { type: "feedback_asked" }]],
    ["rejection_thank_you", asked, silent, [{ type: "thank_you_sent" }]],
    ["feedback", asked, draft, [{ type: "feedback_asked" }]],
    ["stay_in_touch", asked, draft, [{ type: "kept_in_touch" }]],
    ["outreach", applicationWith("", { kind: "outreach" }), draft, [{ type: "applied" }]],
    ["outreach", asked, draft, [{ type: "kept_in_touch" }]],
    ["outreach", applicationWith("applied 09-01"), draft, [{ type: "kept_in_touch" }]],
    ["negotiate", asked, draft, [{ type: "note", note: "Your offer" }]],
    ["accept", asked, draft, [{ type: "accepted" }]],
    ["decline", asked, draft, [{ type: "declined" }]],
    ["withdraw", asked, draft, [{ type: "withdrawn" }]],
  ];
  for (const [kind, application, text, expected] of cases) {
    it(`${kind}: ${expected.map(({ type }) => type).join(", ")}`, () => {
      assert.deepEqual(
        eventsWhenSent(kind, application, text, today),
        expected.map((event) => ({ date: today, ...event })),
      );
    });
  }
});
