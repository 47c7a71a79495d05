import type { Answer, Frame, Question } from "./ask.ts";

/** A question about one key of the draft, asked when it is open and applies. */
export function about<Draft, Key extends keyof Draft>(
  key: Key,
  answer: (frame: Frame, draft: Draft) => Promise<Answer<Draft[Key]>>,
  applies: (draft: Draft) => boolean = () => true,
): Question<Draft> {
  return {
    answered: (draft) => draft[key] !== undefined || !applies(draft),
    ask: async (draft, frame) => {
      const given = await answer(frame, draft);
      return given === undefined || given === "back" ? given : { value: { ...draft, [key]: given.value } };
    },
  };
}
