import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { type DraftKind, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { asksSomething } from "../../../src/core/drafts/sent.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { knowsMuch, requestOf } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

describe("a letter after a rejection", () => {
  const bodyOf = (application: Application, kind: DraftKind, language: "en" | "de") => {
    const result = writeDraft({ ...requestOf(kind, "much", language), application }, "key");
    assert.ok(result.kind === "draft");
    return parseDraft(result.text).body;
  };
  /** Rejected after an interview with a presentation, about which a letter could ask. */
  const rejected = (events: string, end: Partial<ApplicationEvent> = {}, more: Partial<Application> = {}) => {
    const { contacts = [] } = knowsMuch;
    const application = applicationWith(`applied 09-01, interview 09-09 presentation, ${events}`, {
      contacts,
      ...more,
    });
    const known = application.events ?? [];
    return { ...application, events: known.map((event) => (event.type === "rejected" ? { ...event, ...end } : event)) };
  };
  const stated = (reason: ApplicationEvent["reason"], more: Partial<Application> = {}) =>
    rejected("rejected 09-20", { ...(reason && { reason }), basis: "stated" }, more);
  const advice = /better next time|do differently|learn from it|stood out|clearer|more depth|would have made/iu;
  const adviceInGerman = /besser machen|anders zu machen|daraus lernen|den Ausschlag|klarer gemacht|Mal besser/iu;

  const cases = [
    ["a cancelled role", stated("role_cancelled"), /opened again\?/u, /wieder ausgeschrieben wird\?/u],
    ["somebody from inside", stated("internal_hire"), /people from outside\?/u, /für Externe offen sind\?/u],
    ["the wrong time", stated("timing"), /talk again later/u, /später noch einmal zu sprechen/u],
    ["a visa", stated("visa"), /visa sponsorship in the coming year\?/u, /ein Visum unterstützen können\?/u],
    ["the place", stated("location"), /working remotely/u, /Arbeit von zu Hause/u],
    [
      "an offer taken back",
      rejected("offer 09-12, rejected 09-20"),
      /may I ask again then\?/u,
      /dann wieder fragen\?/u,
    ],
    [
      "an accepted offer taken back",
      rejected("offer 09-12, accepted 09-14, rejected 09-20"),
      /may I ask again then\?/u,
      /dann wieder fragen\?/u,
    ],
    [
      "an offer taken back for want of skills",
      rejected("offer 09-12, rejected 09-20", { reason: "skills", basis: "stated" }),
      /may I ask again then\?/u,
      /dann wieder fragen\?/u,
    ],
    [
      "an offer taken back with its role",
      rejected("offer 09-12, rejected 09-20", { reason: "role_cancelled", basis: "stated" }),
      /opened again\?/u,
      /wieder ausgeschrieben wird\?/u,
    ],
    [
      "somebody else of the own company",
      stated("internal_hire", { kind: "internal" }),
      /may I ask again then\?/u,
      /dann wieder fragen\?/u,
    ],
    [
      "work that is no longer there",
      stated("role_cancelled", { kind: "outreach" }),
      /may I ask again then\?/u,
      /dann wieder fragen\?/u,
    ],
  ] as const;
  for (const [why, application, english, german] of cases) {
    it(`thanks, leaves the door open and asks what ${why} lets one ask`, () => {
      for (const kind of ["rejection_thank_you", "feedback"] as const) {
        const inEnglish = bodyOf(application, kind, "en");
        assert.match(inEnglish, english);
        assert.match(inEnglish, /^Thank you for/mu);
        assert.doesNotMatch(inEnglish, advice);
        const inGerman = bodyOf(application, kind, "de");
        assert.match(inGerman, german);
        assert.match(inGerman, /^vielen Dank für/mu);
        assert.doesNotMatch(inGerman, adviceInGerman);
      }
      assert.match(
        bodyOf(application, "rejection_thank_you", "en"),
        /another time, and I am happy to stay in touch\./u,
      );
      assert.match(
        bodyOf(application, "rejection_thank_you", "de"),
        /spätere.? Gelegenheit .*bleibe gern mit Ihnen in Kontakt/u,
      );
      for (const language of draftLanguages)
        assert.ok(asksSomething(bodyOf(application, "rejection_thank_you", language)));
    });
  }

  for (const [why, application] of [
    ["no reason", rejected("rejected 09-20")],
    ["a reason about the user", stated("skills")],
    ["another candidate", stated("other_candidate")],
    ["a guess", rejected("rejected 09-20", { reason: "role_cancelled", basis: "guessed" })],
    ["a reason of nobody's", rejected("rejected 09-20", { reason: "visa" })],
    [
      "an offer refused before it was reopened",
      rejected("offer 09-12, declined 09-13, reopened 09-15, rejected 09-20"),
    ],
    ["an offer that came after it was reopened", rejected("rejected 09-12, reopened 09-13, offer 09-20")],
  ] as const) {
    it(`asks what could be better after ${why}`, () => {
      assert.match(bodyOf(application, "rejection_thank_you", "en"), /what could I do better next time\?/u);
      assert.match(
        bodyOf(application, "rejection_thank_you", "de"),
        /Was könnte ich beim nächsten Mal besser machen\?/u,
      );
      assert.match(
        bodyOf(application, "feedback", "en"),
        /suggest I do differently next time\?|Which skill would have made the biggest difference\?/u,
      );
      assert.match(
        bodyOf(application, "feedback", "de"),
        /raten, beim nächsten Mal anders zu machen\?|Welche Fähigkeit hätte/u,
      );
    });
  }
});
