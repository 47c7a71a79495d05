import { percentMeant } from "../../core/actions/debrief.ts";
import { debriefWords, percentInWords } from "../../words/debrief.ts";
import { askNumber, type FactLine } from "./pickFacts.ts";

interface Forecast {
  readonly forecast?: number | undefined;
}

/** How likely does an answer other than a no seem? `known` stands in the file already. */
export function forecastLine<Facts extends Forecast>(known?: number): FactLine<Facts> {
  return {
    label: debriefWords.forecast(),
    said: ({ forecast = known }) => (forecast === undefined ? "" : percentInWords(forecast)),
    ask: (frame, facts) => {
      const { forecast = known } = facts;
      return askNumber(frame, facts, {
        key: "forecast",
        prompt: debriefWords.howLikely(),
        value: forecast === undefined ? "" : String(forecast),
        read: percentMeant,
        problem: debriefWords.typePercent(),
      });
    },
  };
}
