import assert from "node:assert/strict";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { application, event, summary } from "./log.ts";

type Short = string | ApplicationEvent;

/** What the figures make of one application: how far it got since applying, its answers, and where it is now. */
function isCounted(name: string, events: readonly Short[], expected: string): void {
  it(name, () => {
    const { flow, answers, reached, stages } = summary([application(events)]);
    const links = flow.links.filter(({ count }) => count > 0);
    const now = links.find(({ to }) => !links.some(({ from }) => from === to))?.to;
    const furthest = reached.findLast(({ count }) => count > 0)?.stage;
    assert.equal(`${furthest}, ${answers.count === 1 ? "answered" : "not answered"}, ${now}`, expected);
    assert.ok(stages.every(({ count, n }) => count <= n));
  });
}

const no = ["2026-08-01 applied", "2026-08-10 rejected"] as const;

describe("what follows an end", () => {
  isCounted(
    "a polite reply to a thank-you is no answer and no stage",
    [...no, "2026-08-11 thank_you_sent", "2026-08-12 reply"],
    "applied, answered, rejected",
  );
  isCounted(
    "a reply to a question for feedback is none",
    [...no, "2026-08-11 feedback_asked", "2026-08-20 reply"],
    "applied, answered, rejected",
  );
  isCounted(
    "a reply to a letter that kept in touch is none",
    [...no, "2026-09-11 kept_in_touch", "2026-09-20 reply"],
    "applied, answered, rejected",
  );
  isCounted(
    "a reply to a check-in after withdrawing is none",
    ["2026-08-01 applied", "2026-08-10 withdrawn", "2026-08-12 check_in_sent", "2026-08-14 reply"],
    "applied, not answered, withdrawn",
  );
  isCounted(
    "feedback is none",
    [...no, "2026-08-11 feedback_asked", "2026-08-20 feedback_received"],
    "applied, answered, rejected",
  );
  isCounted("a second no changes nothing", [...no, "2026-08-20 rejected"], "applied, answered, rejected");
  isCounted(
    "a no after withdrawing is none",
    ["2026-08-01 applied", "2026-08-10 withdrawn", "2026-08-20 rejected"],
    "applied, not answered, withdrawn",
  );
  isCounted(
    "a machine’s words change nothing",
    [...no, event("2026-08-20 assessment", { automatic: true })],
    "applied, answered, rejected",
  );
  isCounted("a reply to nothing opens it again", [...no, "2026-08-20 reply"], "reply, answered, open");
  isCounted(
    "the next reply after a thank-you was answered opens it again",
    [...no, "2026-08-11 thank_you_sent", "2026-08-12 reply", "2026-09-12 reply"],
    "reply, answered, open",
  );
  isCounted(
    "an interview opens it again, whatever was sent",
    [...no, "2026-08-11 thank_you_sent", "2026-09-03 interview"],
    "interview, answered, open",
  );
  isCounted(
    "an offer after declining opens it again",
    ["2026-08-01 applied", "2026-08-10 offer", "2026-08-12 declined", "2026-08-20 offer"],
    "offer, answered, open",
  );
  isCounted(
    "a word ends a pause",
    ["2026-08-01 applied", "2026-08-05 on_hold", "2026-08-20 reply"],
    "reply, answered, open",
  );
  isCounted(
    "reopening opens it, and the no stays an answer",
    [...no, "2026-08-20 reopened"],
    "applied, answered, open",
  );
  isCounted(
    "an offer taken back ends it",
    ["2026-08-01 applied", "2026-08-10 accepted", "2026-08-20 rejected"],
    "accepted, answered, rejected",
  );
});

describe("what took place", () => {
  isCounted(
    "a talk on the day of the no came before it",
    ["2026-08-01 applied", "2026-08-10 rejected", "2026-08-10 interview"],
    "interview, answered, rejected",
  );
  isCounted(
    "a talk that was cancelled counts nowhere",
    ["2026-08-01 applied", event("2026-08-10 interview", { cancelled: "by_them" })],
    "applied, not answered, silent",
  );
  isCounted(
    "a moved talk is the new one",
    ["2026-08-01 applied", event("2026-08-10 screen", { cancelled: "moved" }), "2026-08-12 screen"],
    "screen, answered, open",
  );
  isCounted(
    "a machine’s test is no word from a person",
    ["2026-08-01 applied", event("2026-08-02 assessment", { automatic: true })],
    "applied, not answered, silent",
  );
  isCounted(
    "a machine’s reply is none",
    ["2026-08-01 applied", event("2026-08-02 reply", { automatic: true })],
    "applied, not answered, silent",
  );
  isCounted(
    "a machine’s no is a no",
    ["2026-08-01 applied", event("2026-08-02 rejected", { automatic: true })],
    "applied, answered, rejected",
  );

  it("in no figure: neither rounds nor events nor what lies ahead", () => {
    const { rounds, events, ahead, afterTalks } = summary([
      application([
        "2026-08-01 applied",
        event("2026-08-10 interview", { cancelled: "no_show", hours: 2 }),
        event("2026-10-20 interview", { cancelled: "by_me" }),
      ]),
    ]);
    assert.deepEqual([rounds.rounds, rounds.hours, ahead, afterTalks.n], [0, 0, 0, 0]);
    assert.equal(events.counts.find(({ type }) => type === "interview")?.count, 0);
  });
});

describe("what came before applying", () => {
  isCounted(
    "their writing first is history, and no answer",
    ["2026-07-20 reply", "2026-08-01 applied"],
    "applied, not answered, silent",
  );
  isCounted(
    "so is a first call",
    ["2026-07-20 screen", "2026-08-01 applied", "2026-08-09 rejected"],
    "applied, answered, rejected",
  );
  isCounted("in a month before", ["2026-07 reply", "2026-08-01 applied"], "applied, not answered, silent");
  isCounted(
    "in the same month it may have been after",
    ["2026-08 reply", "2026-08-10 applied"],
    "reply, answered, open",
  );
  isCounted("on the same day it counts", ["2026-08-01 reply", "2026-08-01 applied"], "reply, answered, open");
  isCounted(
    "the first word after it is the answer",
    ["2026-07-20 reply", "2026-08-01 applied", "2026-08-05 interview"],
    "interview, answered, open",
  );

  it("is where the flow begins", () => {
    const { links } = summary([application(["2026-07-20 reply", "2026-08-01 applied"])]).flow;
    assert.deepEqual(
      links.map(({ from, to, count }) => `${from}>${to} ${count}`),
      ["unapplied>applied 1", "applied>silent 1"],
    );
  });
});

describe("applying again within an entry", () => {
  it("after an end is one more, with days of its own", () => {
    const again = application([
      "2026-07-01 applied",
      "2026-07-20 interview",
      "2026-07-25 rejected",
      "2026-09-20 applied",
    ]);
    const { answers, flow, total, again: more, silent, reached } = summary([again]);
    assert.deepEqual([total, more, flow.n, answers.n, answers.count, answers.waiting], [1, 1, 2, 2, 1, 1]);
    assert.deepEqual(
      silent.applications.map(({ days }) => days),
      [11],
    );
    assert.deepEqual(
      reached.map(({ stage, count }) => `${stage} ${count}`),
      ["applied 2", "interview 1"],
    );
  });

  it("while it goes on is the same", () => {
    for (const events of [
      ["2026-07-01 applied", "2026-07-03 applied"],
      ["2026-07-01 applied", "2026-07-20 interview", "2026-07-25 applied"],
      ["2026-07-01 applied", "2026-07-20 rejected", "2026-07-21 interview", "2026-07-25 applied"],
    ])
      assert.deepEqual([summary([application(events)]).answers.n, summary([application(events)]).again], [1, 0]);
  });
});
