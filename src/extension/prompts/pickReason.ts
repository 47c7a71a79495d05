import * as vscode from "vscode";
import { type Basis, bases, type Reason, reasons } from "../../core/schema/vocabulary.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { reasonInWords } from "../../words/events.ts";
import type { Answer, Frame } from "./ask.ts";
import { type Choice, pick } from "./pick.ts";

/** A reason, and whether they said so or the user guesses it; none when no reason was given. */
export type GivenReason = { readonly reason: Reason; readonly basis: Basis } | { readonly reason: "unknown" };

/** Asks for the reason in one step: every reason as stated and, below, as guessed. */
export function pickReason(frame: Frame): Promise<Answer<GivenReason>> {
  return pick<GivenReason>(frame, {
    placeholder: eventWords.whichReason(),
    choices: [{ label: reasonInWords("unknown"), value: { reason: "unknown" } }, ...bases.flatMap(choicesOf)],
  });
}

function choicesOf(basis: Basis): readonly Choice<GivenReason>[] {
  const stated = basis === "stated";
  const known = reasons.filter((reason) => reason !== "unknown");
  return [
    {
      label: stated ? eventWords.theySaid() : eventWords.myGuess(),
      kind: vscode.QuickPickItemKind.Separator,
    },
    ...known.map((reason) => ({
      label: reasonInWords(reason),
      description: stated ? eventWords.theySaidSo() : eventWords.guessed(),
      value: { reason, basis },
    })),
  ];
}
