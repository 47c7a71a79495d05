import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { feedbackQuestions } from "../../../src/core/drafts/questions.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { reasons } from "../../../src/core/schema/vocabulary.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

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

  it("ask about the one they chose also after several kinds of rounds, three at most", () => {
    const rounds = "applied 09-01, interview 09-05 coding, interview 09-09 presentation";
    for (const application of [
      applicationWith(`${rounds}, rejected 09-20`),
      rejected("skills", "stated", "presentation"),
    ]) {
      has(application, /chose somebody/u);
      has(application, /presentation/u);
      assert.equal(feedbackQuestions(application, "en", { today }).length, 3);
    }
  });

  it("follow no round that never was", () => {
    for (const events of [
      "applied 09-01, interview 10-05 presentation, rejected 09-09",
      "applied 09-01, rejected 09-09, interview 10-15 presentation",
    ])
      lacks(applicationWith(events), /presentation/u);
    const { events: before = [] } = applicationWith("applied 09-01, rejected 09-09");
    lacks(
      applicationWith("", {
        events: [
          ...before,
          { date: "2026-09-15" as Day, type: "interview", round: "presentation", cancelled: "by_them" },
        ],
      }),
      /presentation/u,
    );
    has(
      applicationWith("applied 09-01, rejected 09-09, reopened 09-12, interview 09-15 presentation, rejected 09-20"),
      /presentation/u,
    );
  });

  it("are two or three, and all are questions", () => {
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
