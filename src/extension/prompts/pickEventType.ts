import * as vscode from "vscode";
import { type EventType, endTypes, followUpTypes, pauseTypes, progressTypes } from "../../core/schema/vocabulary.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { eventTypeInWords } from "../../words/events.ts";
import type { Answer, Frame } from "./ask.ts";
import { type Choice, pick } from "./pick.ts";

/** Asks for the type of an event. Steps that are left out are logged where they are shown, not here. */
export function pickEventType(frame: Frame): Promise<Answer<EventType>> {
  const group = (label: string, types: readonly EventType[]): readonly Choice<EventType>[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...types.map((type) => ({ label: eventTypeInWords(type), value: type })),
  ];
  return pick<EventType>(frame, {
    placeholder: eventWords.whatHappened(),
    choices: [
      ...group(eventWords.onTheWay(), progressTypes),
      ...group(eventWords.theEnd(), endTypes),
      ...group(eventWords.aPause(), pauseTypes),
      ...group(
        eventWords.followingUp(),
        followUpTypes.filter((type) => type !== "skipped"),
      ),
      ...group(eventWords.anythingElse(), ["practice", "note"]),
    ],
  });
}
