import assert from "node:assert/strict";
import type { Day, PartialDate } from "../../../src/core/dates/dates.ts";
import { type DraftLanguage, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { requestOf } from "../../fixtures/drafts/records.ts";

const interested = { en: "still interested", de: "interessiert mich" } as const;
const contract = { en: "the contract", de: "den Vertrag" } as const;
const offer = { en: "Subject: Your offer for the", de: "Subject: Ihr Angebot für die Stelle" } as const;

describe("asking after an offer was accepted", () => {
  const event = (date: string, type: "applied" | "offer" | "accepted" | "rejected") => ({
    date: date as PartialDate,
    type,
  });
  const accepted = [event("2026-09-01", "applied"), event("2026-09-15", "offer"), event("2026-09-18", "accepted")];
  const text = (language: DraftLanguage, more: Partial<Application>): string => {
    const request = requestOf("ask_kindly", "little", language);
    const result = writeDraft({ ...request, application: { ...request.application, ...more } }, "key");
    assert.equal(result.kind, "draft");
    return result.text;
  };
  for (const language of draftLanguages) {
    for (const waiting_until of ["2026-09-29" as Day, undefined]) {
      const given = waiting_until ? { waiting_until } : {};
      it(`is about the contract, in ${language}, ${waiting_until ? "by the day they named" : "without a day"}`, () => {
        const mail = text(language, { ...given, events: accepted });
        assert.ok(mail.includes(contract[language]) && mail.includes(offer[language]), mail);
        assert.ok(!mail.includes(interested[language]), mail);
      });
      it(`is about the decision before it, in ${language}, ${waiting_until ? "by the day" : "without one"}`, () => {
        const mail = text(language, { ...given, events: accepted.slice(0, 1) });
        assert.ok(mail.includes(interested[language]) && !mail.includes(contract[language]), mail);
      });
    }
  }
});
