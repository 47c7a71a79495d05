import { type AboutNew, interestMeant } from "../../core/actions/addApplication.ts";
import { kinds } from "../../core/schema/vocabulary.ts";
import { applicationKindInWords, applicationWords } from "../../words/applicationQuestions.ts";
import { inLabel } from "../../words/plainText.ts";
import { preparationWords } from "../../words/preparation.ts";
import { forecastLine } from "../prompts/forecastLine.ts";
import { inputText, pick } from "../prompts/pick.ts";
import { askNumber, type FactLine } from "../prompts/pickFacts.ts";

/** Returns the lines for what may be told of a new application: its posting, kind, why, interest and a forecast. */
export function linesAboutNew(): readonly FactLine<AboutNew>[] {
  return [
    {
      label: preparationWords.posting(),
      said: ({ url = "" }) => inLabel(url),
      ask: async (frame, known) => {
        const told = await inputText(frame, {
          prompt: applicationWords.whereIsPosting(),
          placeholder: "https://",
          value: known.url ?? "",
        });
        return told === undefined || told === "back" ? told : { value: { ...known, url: told.value } };
      },
    },
    {
      label: applicationWords.kind(),
      said: ({ kind = "application" }) => applicationKindInWords(kind),
      ask: async (frame, known) => {
        const told = await pick(frame, {
          placeholder: applicationWords.whichKind(),
          choices: kinds.map((kind) => ({ label: applicationKindInWords(kind), value: kind })),
        });
        return told === undefined || told === "back" ? told : { value: { ...known, kind: told.value } };
      },
    },
    {
      label: preparationWords.why(),
      said: ({ why = "" }) => inLabel(why),
      ask: async (frame, known) => {
        const told = await inputText(frame, { prompt: applicationWords.whyIt(), value: known.why ?? "" });
        return told === undefined || told === "back" ? told : { value: { ...known, why: told.value } };
      },
    },
    {
      label: applicationWords.interest(),
      said: ({ interest }) => (interest === undefined ? "" : String(interest)),
      ask: (frame, known) =>
        askNumber(frame, known, {
          key: "interest",
          prompt: applicationWords.howMuch(),
          value: known.interest === undefined ? "" : String(known.interest),
          read: interestMeant,
          problem: applicationWords.typeInterest(),
        }),
    },
    forecastLine<AboutNew>(),
  ];
}
