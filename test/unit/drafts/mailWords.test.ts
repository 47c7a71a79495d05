import assert from "node:assert/strict";
import type { Day, PartialDate } from "../../../src/core/dates/dates.ts";
import { dateWords, talkWords, when } from "../../../src/core/drafts/language.ts";
import { today } from "../../fixtures/drafts/records.ts";

describe("words in the mail's language", () => {
  const dates = [
    ["2026-09-09", "on 9 September", "am 9. September"],
    ["2025-12-31", "on 31 December 2025", "am 31. Dezember 2025"],
    ["2026-03", "in March", "im März"],
    ["2024-02", "in February 2024", "im Februar 2024"],
    ["2025", "in 2025", "im Jahr 2025"],
  ] as const;
  for (const [date, en, de] of dates) {
    it(date, () => {
      assert.equal(when(date as PartialDate, "en", today), en);
      assert.equal(when(date as PartialDate, "de", today), de);
    });
  }

  it("date without preposition", () => assert.equal(dateWords("2026-09-29" as Day, "de", today), "29. September"));

  const talks = [
    [undefined, "the interview", "das Gespräch"],
    ["interview 2", "the second interview", "das zweite Gespräch"],
    ["3rd round", "the third interview", "das dritte Gespräch"],
    ["1. Runde", "the first interview", "das erste Gespräch"],
    ["interview 9", "the interview", "das Gespräch"],
    ["recruiter screen", "the recruiter screen", "das Gespräch (recruiter screen)"],
    ["system design", "the system design interview", "das Gespräch (system design)"],
    ["final", "the final interview", "das Gespräch (final)"],
    ["team fit", "the team fit interview", "das Gespräch (team fit)"],
    ["hiring manager", "the hiring manager interview", "das Gespräch (hiring manager)"],
    ["job fair", "the job fair", "das Gespräch (job fair)"],
    ["trial day", "the trial day", "das Gespräch (trial day)"],
    ["Zoom with the board", "the interview (Zoom with the board)", "das Gespräch (Zoom with the board)"],
    ["Karrieremesse", "the interview (Karrieremesse)", "das Gespräch (Karrieremesse)"],
    ["Fachgespräch", "the interview (Fachgespräch)", "das Fachgespräch"],
    ["technisches Interview", "the technisches Interview", "das Gespräch (technisches Interview)"],
    ["a round name that nobody would want to read in a mail", "the interview", "das Gespräch"],
  ] as const;
  for (const [round, en, de] of talks) {
    it(`talk: ${round ?? "no name"}`, () => {
      assert.equal(talkWords(round, true, "en"), en);
      assert.equal(talkWords(round, true, "de"), de);
    });
  }

  it("talk that was no interview", () => {
    assert.equal(talkWords(undefined, false, "en"), "our conversation");
    assert.equal(talkWords("recruiter screen", false, "en"), "the recruiter screen");
  });
});
