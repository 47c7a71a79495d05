import { isPractice, isRound } from "../../core/application/eventKinds.ts";
import type { KnownOfEvent } from "../../core/application/logEvent.ts";
import type { Day } from "../../core/dates/dates.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import type { Answer, Frame, Question } from "./ask.ts";
import { inputText } from "./pick.ts";
import { pickDate } from "./pickDate.ts";
import { pickEventType } from "./pickEventType.ts";
import { pickReason } from "./pickReason.ts";
import { questionFor } from "./questionFor.ts";

/** The questions for an event: its type, its date, and one more that fits the type. */
export function eventQuestions<Answers extends KnownOfEvent>(today: Day): readonly Question<Answers>[] {
  return [
    questionFor<Answers, "type">("type", pickEventType),
    questionFor<Answers, "date">("date", (frame, known) =>
      pickDate(frame, { placeholder: eventWords.when(), today, future: isRound(known) || isPractice(known) }),
    ),
    questionFor<Answers, "round">("round", askForRound, (known) => isRound(known)),
    {
      answered: (known) => known.type !== "rejected" || known.reason !== undefined,
      ask: async (known, frame) => {
        const given = await pickReason(frame);
        return given === undefined || given === "back" ? given : { value: { ...known, ...given.value } };
      },
    },
    questionFor<Answers, "note">("note", askForNote, (known) => known.type === "note"),
  ];
}

function askForRound(frame: Frame): Promise<Answer<string>> {
  return inputText(frame, {
    prompt: eventWords.whichRound(),
    placeholder: eventWords.rounds(),
  });
}

function askForNote(frame: Frame): Promise<Answer<string>> {
  return inputText(frame, {
    prompt: eventWords.whatToNote(),
    problem: (text) => (text === "" ? eventWords.typeNote() : undefined),
  });
}
