import type { EventAddress, WrittenEvent } from "../../core/application/eventAddress.ts";
import type { Application } from "../../core/schema/applications.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { eventInWords } from "../../words/events.ts";
import { inLabel } from "../../words/plainText.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { type KnownOfApplication, targetOf } from "../files/target.ts";
import type { Question } from "./ask.ts";
import { pick } from "./pick.ts";
import { questionFor } from "./questionFor.ts";

/** An application and one of its events, by its index in the list or its type beside the company. */
export interface KnownOfListed extends KnownOfApplication {
  readonly index?: EventAddress | undefined;
}

/** Which event? The latest first. */
export function eventQuestion<Answers extends KnownOfListed>(
  hunts: readonly OpenHunt[],
  listed: (application: Application) => readonly WrittenEvent[],
): Question<Answers> {
  return questionFor<Answers, "index">("index", (frame, known) =>
    pick<EventAddress>(frame, {
      placeholder: eventWords.which(),
      choices: listed(targetOf(hunts, known).record.application)
        .toReversed()
        .map(([index, event]) => ({ label: inLabel(eventInWords(event)), value: index })),
    }),
  );
}
