import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { factsOf } from "../../../src/core/drafts/facts.ts";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { knowsLittle, requestOf, today } from "../../fixtures/drafts/records.ts";

describe("what a draft says has happened", () => {
  const jane = { name: "Jane Roe", email: "jane@x.example" };
  const events = (...listed: readonly (readonly [string, ApplicationEvent["type"], Partial<ApplicationEvent>?])[]) =>
    listed.map(([date, type, more]) => ({ date: date as Day, type, ...more }));
  const factsWith = (more: Partial<Application>, kind: (typeof draftKinds)[number] = "feedback", time?: string) =>
    factsOf({
      application: { ...knowsLittle, ...more },
      kind,
      language: "en",
      today,
      journal: {},
      keepInMind: false,
      ...(time !== undefined && { time }),
    });

  it("asks about the application where the talk was before it", () => {
    const talk = (date: string) => events(["2026-09-01", "screen"], ["2026-09-07", "applied"], [date, "interview"]);
    const before = factsWith({ events: talk("2026-10-09") }, "check_in");
    assert.deepEqual([before.talk, before.applied_when], [null, "on 7 September"]);
    assert.equal(factsWith({ events: talk("2026-09-09") }, "check_in").talk_when, "on 9 September");
    assert.equal(factsWith({ events: talk("2026-10-09") }, "thank_you").talk_when, "on 1 September");
    assert.equal(factsWith({ events: events(["2026-09-01", "screen"]) }, "check_in").talk_when, "on 1 September");
  });

  it("is of the latest try, but for a hello", () => {
    const record = {
      contacts: [jane],
      events: events(
        ["2026-03-01", "applied"],
        ["2026-03-15", "interview", { with: ["Jane Roe"], liked: ["the team"] }],
        ["2026-03-25", "rejected"],
        ["2026-09-07", "applied"],
      ),
    };
    for (const kind of ["check_in", "thank_you", "withdraw", "ask_kindly"] as const) {
      const { applied_when, talk, talks, liked, rejected_when } = factsWith(record, kind);
      assert.deepEqual([applied_when, talk, talks, liked, rejected_when], ["on 7 September", null, 0, [], null], kind);
    }
    assert.equal(factsWith(record, "stay_in_touch").talk_when, "on 15 March");
  });

  it("is the recipient's own last talk", () => {
    const record = {
      contacts: [jane],
      events: events(
        ["2026-09-09", "interview", { with: ["Jane Roe"] }],
        ["2026-09-16", "interview", { with: ["Bob Ray"] }],
      ),
    };
    assert.equal(factsWith(record, "stay_in_touch").talk_when, "on 9 September");
    assert.equal(factsWith(record, "stay_in_touch").first_name, "Jane");
    assert.equal(factsWith(record, "thank_you").talk_when, "on 16 September");
    assert.equal(factsWith(record, "thank_you").first_name, "Bob");
    assert.equal(
      factsWith(
        { contacts: [jane], events: events(["2026-09-16", "interview", { with: ["Bob Ray"] }]) },
        "stay_in_touch",
      ).talk,
      null,
    );
  });

  it("is nothing that did not take place", () => {
    const record = {
      contacts: [jane],
      events: events(
        ["2026-09-01", "interview", { with: ["Jane Roe"] }],
        ["2026-09-09", "rejected"],
        ["2026-09-15", "interview", { with: ["Jane Roe"], cancelled: "by_them" }],
      ),
    };
    assert.deepEqual(
      { ...factsWith(record), questions: [] },
      { ...factsWith({ ...record, events: record.events.slice(0, 2) }), questions: [] },
    );
    assert.equal(factsWith(record).exit_talk, false);
    assert.equal(
      factsWith({
        ...record,
        events: events(["2026-09-09", "rejected"], ["2026-09-10", "reopened"], ["2026-09-15", "interview"]),
      }).talks,
      1,
    );
  });

  it("is no talk that did not take place", () => {
    for (const cancelled of ["moved", "by_them", "by_me", "no_show"] as const) {
      const talks = events(
        ["2026-09-09", "interview", { with: ["Jane Roe"] }],
        ["2026-09-16", "interview", { cancelled }],
      );
      const { talk_when, talks: count } = factsWith({ contacts: [jane], events: talks }, "thank_you");
      assert.deepEqual([talk_when, count], ["on 9 September", 1]);
      assert.equal(factsWith({ events: talks.slice(1) }, "thank_you").talk, null);
    }
  });

  it("is nothing that is still ahead, today or later", () => {
    const ahead = {
      events: events(
        ["2026-09-30", "interview", { time: "16:30" }],
        ["2026-10-10", "applied"],
        ["2026-10-11", "offer"],
        ["2026-10-12", "rejected"],
      ),
    };
    const { talk, applied_when, offer, rejected_when } = factsWith(ahead, "thank_you", "09:00");
    assert.deepEqual(
      { talk, applied_when, offer, rejected_when },
      { talk: null, applied_when: null, offer: false, rejected_when: null },
    );
    assert.equal(factsWith(ahead, "thank_you", "16:31").talk, "the interview");
    assert.equal(
      factsWith({ events: events(["2026-09-30", "interview"]) }, "thank_you", "09:00").talk,
      "the interview",
    );
  });

  it("is no offer that was refused before it was reopened", () => {
    assert.equal(factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "declined"]) }).offer, true);
    assert.equal(
      factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "declined"], ["2026-09-05", "reopened"]) })
        .offer,
      false,
    );
    assert.equal(
      factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "on_hold"], ["2026-09-05", "reopened"]) })
        .offer,
      true,
    );
  });

  it("is neither an application nor an offer nor a decision when the record has none", () => {
    for (const language of ["en", "de"] as const) {
      for (const kind of draftKinds) {
        const result = writeDraft(requestOf(kind, "little", language), "key");
        assert.ok(result.kind === "draft");
        assert.doesNotMatch(
          result.text,
          /applied|my application|were in touch|offering|your offer|decision|beworben|Bewerbung|Kontakt wegen|Ihr Angebot|Entscheidung|Nachricht zu|an mich denken/iu,
          kind,
        );
      }
    }
  });

  it("is no application where the user asked for work", () => {
    for (const language of ["en", "de"] as const) {
      for (const kind of draftKinds) {
        const result = writeDraft(requestOf(kind, "outreach", language), "key");
        assert.ok(result.kind === "draft");
        assert.doesNotMatch(result.text, /application(?! *:)(?!:)|\brole\b|applied|Bewerbung|beworben|Stelle/u, kind);
      }
    }
  });
});
