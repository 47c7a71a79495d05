import * as v from "valibot";
import * as vscode from "vscode";
import type { Correction } from "../../core/actions/mendEvents.ts";
import { isRound } from "../../core/application/eventKinds.ts";
import { parseDate } from "../../core/dates/dates.ts";
import { type ApplicationEvent, eventSchema } from "../../core/schema/applications.ts";
import { eventTypes } from "../../core/schema/vocabulary.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { eventTypeInWords } from "../../words/events.ts";
import { inLabel } from "../../words/plainText.ts";
import type { Answer, Frame } from "./ask.ts";
import { type Choice, pick } from "./pick.ts";

/** Asks what is right of an event, in one input: other types are listed, and all else is typed. */
export function pickCorrection(frame: Frame, event: ApplicationEvent): Promise<Answer<Correction>> {
  return pick<Correction>(frame, {
    placeholder: eventWords.whatIsRight(),
    choices: [
      { label: eventWords.itWas(), kind: vscode.QuickPickItemKind.Separator },
      ...eventTypes
        .filter((type) => type !== event.type && type !== "skipped")
        .map((type) => ({ label: eventTypeInWords(type), value: { type } })),
    ],
    typed: (text) => (text === "" ? [] : typed(text, event)),
  });
}

function typed(text: string, event: ApplicationEvent): readonly Choice<Correction>[] {
  const date = parseDate(text);
  if (date !== undefined) return [{ label: eventWords.dayIs(date), value: { date } }];
  if (v.is(eventSchema.entries.time, text)) return [{ label: eventWords.timeIs(text), value: { time: text } }];
  // VS Code sorts by where the typed text is found in the label: here in both at the beginning.
  const label = inLabel(text);
  return [
    ...(isRound(event) ? [{ label, description: eventWords.asRound(), value: { round: text } }] : []),
    { label, description: eventWords.asNote(), value: { note: text } },
  ];
}
