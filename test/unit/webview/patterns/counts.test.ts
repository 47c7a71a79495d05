import assert from "node:assert/strict";
import * as l10n from "@vscode/l10n";
import { toMarkdown } from "../../../../src/core/export/markdown.ts";
import type { Application } from "../../../../src/core/schema/applications.ts";
import { aboutParagraph, figuresOf, reportOf } from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { application, event, summary, times } from "../../patterns/log.ts";
import { bundle, type Language, languages } from "../../words/texts.ts";

const silent = application(["2026-09-30 applied"]);
const ended = application([
  "2026-09-01 applied",
  event("2026-09-03 interview", { hours: 1 }),
  "2026-09-04 thank_you_sent",
  "2026-09-05 reply",
  "2026-09-08 rejected",
]);
const ask = application(["2026-09-01 reply"], { kind: "outreach", led_to: "x" });

/** Logs in which there is one of what the name says, and nothing at all. */
const logs: Readonly<Record<string, readonly Application[]>> = {
  nothing: [],
  lead: [application(["2026-09-30 saved"])],
  silence: [silent],
  ending: [ended],
  "ending before a word": [application(["2026-09-01 applied", "2026-09-08 rejected"])],
  talking: [application(["2026-09-01 applied", "2026-09-02 reply"])],
  pause: [application(["2026-09-01 applied", "2026-09-02 on_hold"])],
  application: [application(["2026-09-01 applied", "2026-09-02 screen", "2026-09-03 interview"])],
  ask: [ask],
  "ask among many": [
    ask,
    ...times(5, () => application(["2026-09-01 note", "2026-09-01 kept_in_touch"], { kind: "outreach" })),
  ],
  "day of watching": times(8, () => application(["2026-09-29 applied", "2026-09-30 reply"])),
  "one missing": times(7, () => application(["2026-09-29 applied"])),
  "one group": times(20, (index) => application(["2026-09-29 applied"], { tags: index < 9 ? ["a"] : [] })),
  "accepted with one left": [silent, application(["2026-09-30 applied", "2026-09-30 accepted"])],
  "begun in the middle": [
    silent,
    application(["2026-09-29 applied", "2026-09-29 reply", "2026-09-30 rejected", "2026-09-30 applied"]),
  ],
  "answer, silence and group of one each": [
    ...times(9, (index) => application([`2026-08-0${index + 1} applied`], { source: "a" })),
    application(["2026-08-01 applied", "2026-08-02 reply"], { source: "b" }),
  ],
  "reason missing": times(4, () =>
    application(["2026-09-01 applied", event("2026-09-02 rejected", { reason: "skills", basis: "stated" })]),
  ),
  "everything left out": [
    silent,
    ended,
    ask,
    application([]),
    application(["2026-09-01 reply"]),
    application(["2026-09 applied"]),
    application(["2026-10-05 applied"]),
    application(["2026-09-05 applied", "2026-09-06 withdrawn"]),
    application(["2026-08-01 applied", event("2026-08-02 rejected", { reason: "skills", basis: "guessed" })]),
    application(["2026-08-02 applied", event("2026-08-03 rejected", { reason: "skills", basis: "stated" })]),
  ],
};

/** A 1 before a word that stands for several. */
const wrong: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d.,–])1 (?:have|are|were|(?!less\b|was\b|is\b|has\b)[a-z]+s)\b/,
  de: /(?<![\d.,–])1,? (?:die|bei denen|\p{Ll}+en|\p{Lu}\p{L}*(?:en|e))(?!\p{L})/u,
};

function saidOf(log: readonly Application[], language: Language): string {
  const patterns = summary(log);
  const write = formats(language);
  const { first, more } = figuresOf(patterns, write);
  const alternatives = [...first, ...more].map(({ drawing }) => drawing?.alternative ?? "");
  return [toMarkdown(reportOf(patterns, write)), aboutParagraph(patterns, write), ...alternatives].join("\n");
}

describe("figures of one and of none", () => {
  after(() => l10n.config({ contents: {} }));

  for (const language of languages) {
    describe(language, () => {
      before(() => l10n.config({ contents: bundle(language) }));
      for (const [name, log] of Object.entries(logs)) {
        it(`say it right: ${name}`, () => {
          const said = saidOf(log, language);
          assert.equal(wrong[language].exec(said)?.[0], undefined);
        });
      }
    });
  }

  it("say one in words", () => {
    l10n.config({ contents: {} });
    const figure = (log: string, id: string) => {
      const { first, more } = figuresOf(summary(logs[log] ?? []), formats("en"));
      return [...first, ...more].find((one) => one.id === id);
    };
    const paragraph = (log: string, id: string, at = 0) => figure(log, id)?.paragraphs[at];
    assert.equal(paragraph("nothing", "still-out"), "Nothing is out right now.");
    assert.equal(paragraph("silence", "still-out"), "One is out without an answer yet. Silence is not a no.");
    assert.equal(paragraph("talking", "still-out"), "One is out: 1 in conversation.");
    assert.equal(paragraph("pause", "still-out"), "One is out: 1 on hold.");
    assert.equal(paragraph("ending", "still-out"), "Nothing is out right now.");
    assert.equal(paragraph("silence", "how-far"), "One was sent; there is no answer yet.");
    assert.equal(paragraph("silence", "pace"), "1 sent in one week.");
    assert.equal(paragraph("silence", "events"), "One event in one application.");
    assert.equal(paragraph("ending", "endings"), "One ended with a no; it got further than the application.");
    assert.equal(paragraph("ending before a word", "endings"), "One ended with a no to the application.");
    assert.equal(paragraph("ending", "rounds"), "One round: practice that stays with you, however it ended.");
    assert.equal(paragraph("ending", "rounds", 1), "Hours you noted: 1.");
    assert.equal(
      paragraph("application", "rounds"),
      "2 rounds in one application: practice that stays with you, however it ended.",
    );
    assert.equal(paragraph("application", "events"), "3 events in one application.");
    assert.equal(
      paragraph("day of watching", "time-to-answer"),
      "Going by these, more than 63% would have an answer by day 1, the last on which eight were still watched.",
    );
    assert.equal(
      figure("one missing", "time-to-answer")?.quiet,
      "From eight applications on that are in the log since they were sent: one more.",
    );
    assert.equal(
      paragraph("one group", "worth-trying"),
      "One group was compared with the rest; it cannot be told from chance yet.",
    );
    assert.equal(figure("nothing", "events")?.quiet, "Nothing has begun yet.");
    assert.equal(figure("lead", "events")?.quiet, "Nothing has begun yet.");
  });

  it("would be caught if they did not", () => {
    const plural = {
      en: ["1 have no answer yet.", "1 rounds in 1 applications", "With 1 weeks", "2; 1 applications"],
      de: ["1 haben noch keine", "1 Bewerbungen.", "Mit 1 weiteren", "1, die bis"],
    };
    for (const language of languages)
      assert.deepEqual(
        plural[language].filter((text) => !wrong[language].test(text)),
        [],
      );
    assert.ok(!wrong.en.test("21 have, 0.1 weeks, 1 is, 1 less than two weeks old"));
  });
});
