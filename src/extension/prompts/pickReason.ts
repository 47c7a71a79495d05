import { type Reason, reasons } from "../../core/schema/vocabulary.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { reasonInWords } from "../../words/events.ts";
import type { Answer, Frame } from "./ask.ts";
import { pick } from "./pick.ts";

/** A reason that they stated; none when no reason was given. */
export type GivenReason = { readonly reason: Reason; readonly basis: "stated" } | { readonly reason: "unknown" };

/** Asks whether they gave a reason, and only then which. Nobody is asked to guess on the day of a no. */
export async function pickReason(frame: Frame): Promise<Answer<GivenReason>> {
  for (;;) {
    const given = await pick<"none" | "stated">(frame, {
      placeholder: eventWords.whichReason(),
      choices: [
        { label: reasonInWords("unknown"), value: "none" },
        { label: eventWords.theyGave(), value: "stated" },
      ],
    });
    if (given === undefined || given === "back") return given;
    if (given.value === "none") return { value: { reason: "unknown" } };
    const stated = await pick<GivenReason>(frame, {
      placeholder: eventWords.whichStated(),
      choices: reasons
        .filter((reason) => reason !== "unknown")
        .map((reason) => ({ label: reasonInWords(reason), value: { reason, basis: "stated" } })),
    });
    if (stated !== "back") return stated;
  }
}
