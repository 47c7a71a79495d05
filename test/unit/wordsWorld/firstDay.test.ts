import assert from "node:assert/strict";
import fc from "fast-check";
import { eventsOf } from "../../../src/core/application/events.ts";
import { progressBy } from "../../../src/core/application/progress.ts";
import { overviewInTurns } from "../../../src/core/nextSteps/overview.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { finish } from "../../../src/core/turns.ts";
import { keepsakeInWords, supportingLines } from "../../../src/words/afterAnswer.ts";
import { letItOutWords, waysThatHelp } from "../../../src/words/letItOut.ts";
import { overviewInWords } from "../../../src/words/overview.ts";
import { panelWords } from "../../../src/words/panel.ts";
import { stepInWords, whyInWords } from "../../../src/words/steps.ts";
import { applications } from "../drafts/generatedApplications.ts";
import { day, stepsOn } from "../nextSteps/log.ts";
import { inEachLanguage } from "./inEachLanguage.ts";

const today = day("2026-09-22");

/** Words of reasons, figures and of what to change. */
const forLater = {
  en: /\b(reasons?|because|percent|rates?|averages?|figures?|patterns?|improve|better|differently|change[ds]?|learn\w*|mistakes?|wrong|lessons?|next time)\b|%/iu,
  de: /(\bGrund\b|\bGründe|\bweil\b|Prozent|\bQuoten?\b|Durchschnitt|Zahlen|Muster|besser|anders|\bänder|lern|Fehler|falsch|\bLehren?\b|nächste[sn]? Mal)|%/iu,
};

function isForToday(say: () => readonly string[]): void {
  const said = inEachLanguage(say);
  for (const language of ["en", "de"] as const)
    for (const sentence of said[language]) assert.doesNotMatch(sentence, forLater[language]);
}

describe("on the day of a rejection no sentence speaks of reasons, figures or what to change", () => {
  it("in what is said at once, to let it out, and on the pages", () => {
    isForToday(() => [
      ...supportingLines(),
      ...Object.values(letItOutWords).map((say) => say("Ada")),
      ...Object.values(waysThatHelp()),
      panelWords.stillFresh(),
      panelWords.lookLater("23.9."),
      panelWords.letItOut(),
      panelWords.showPage(),
    ]);
  });

  it("in the fact to keep, the line over the steps, and what is due, whatever happened before", () => {
    fc.assert(
      fc.property(fc.array(applications("own"), { minLength: 1, maxLength: 4 }), (all) => {
        const records = all.map((application, index) => ({
          key: String(index),
          application: index > 0 ? application : { ...application, ...rejectedToday(application) },
        }));
        const due = stepsOn(today, records).filter(({ state }) => state === "due");
        assert.ok(due.every(({ kind }) => kind !== "reflect" && kind !== "review_wants"));
        const before = records.slice(0, 1).flatMap(({ application }) => eventsOf(application));
        const overview = finish(overviewInTurns(records, routineDefaults, today));
        isForToday(() => [
          keepsakeInWords("Northwind", progressBy(before, today)),
          overviewInWords(overview, due.length) ?? "",
          ...due.flatMap((step) => [stepInWords(step), whyInWords(step)]),
        ]);
      }),
    );
  });
});

function rejectedToday({ events = [] }: { readonly events?: readonly ApplicationEvent[] | undefined }) {
  return { events: [...events, { date: today, type: "rejected" } as const] };
}
