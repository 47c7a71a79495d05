import { isRound } from "../../core/application/eventKinds.ts";
import type { Day } from "../../core/dates/dates.ts";
import type { HuntEvent } from "../../core/schema/applications.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { about } from "./about.ts";
import type { Answer, Frame, Question } from "./ask.ts";
import { type } from "./pick.ts";
import { pickDate } from "./pickDate.ts";
import { pickEventType } from "./pickEventType.ts";
import { pickReason } from "./pickReason.ts";

/** An event that is being logged, as far as it is known. An empty text was left open on purpose. */
export type KnownOfEvent = { readonly [Key in keyof HuntEvent]?: HuntEvent[Key] | undefined };

/** The questions for an event: its type, its date, and one more that fits the type. */
export function eventQuestions<Draft extends KnownOfEvent>(today: Day): readonly Question<Draft>[] {
  return [
    about<Draft, "type">("type", pickEventType),
    about<Draft, "date">("date", (frame, draft) =>
      pickDate(frame, { placeholder: eventWords.when(), today, future: isRound(draft) }),
    ),
    about<Draft, "round">("round", askForRound, (draft) => isRound(draft)),
    {
      answered: (draft) => draft.type !== "rejected" || draft.reason !== undefined,
      ask: async (draft, frame) => {
        const given = await pickReason(frame);
        return given === undefined || given === "back" ? given : { value: { ...draft, ...given.value } };
      },
    },
    about<Draft, "note">("note", askForNote, (draft) => draft.type === "note"),
  ];
}

function askForRound(frame: Frame): Promise<Answer<string>> {
  return type(frame, {
    prompt: eventWords.whichRound(),
    placeholder: eventWords.rounds(),
  });
}

function askForNote(frame: Frame): Promise<Answer<string>> {
  return type(frame, {
    prompt: eventWords.whatToNote(),
    problem: (text) => (text === "" ? eventWords.typeNote() : undefined),
  });
}
