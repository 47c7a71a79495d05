import type { Answer, Frame, Question } from "./ask.ts";

/** Makes a question about one key of the answers, asked when it is open and applies. */
export function questionFor<Answers, Key extends keyof Answers>(
  key: Key,
  answer: (frame: Frame, known: Answers) => Promise<Answer<Answers[Key]>>,
  applies: (known: Answers) => boolean = () => true,
): Question<Answers> {
  return {
    answered: (known) => known[key] !== undefined || !applies(known),
    ask: async (known, frame) => {
      const given = await answer(frame, known);
      return given === undefined || given === "back" ? given : { value: { ...known, [key]: given.value } };
    },
  };
}
