import { applicationWords } from "../../words/applicationQuestions.ts";
import { inLabel } from "../../words/plainText.ts";
import type { Hunt } from "../files/hunts.ts";
import type { Answer, Frame } from "./ask.ts";
import { pick } from "./pick.ts";

/** In which folder? The answer is the hunt's id. */
export function pickFolder(frame: Frame, folders: readonly Hunt[]): Promise<Answer<string>> {
  return pick(frame, {
    placeholder: applicationWords.inWhichFolder(),
    choices: folders.map(({ folder, id }) => ({ label: inLabel(folder.name), value: id })),
  });
}
