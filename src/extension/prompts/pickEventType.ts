import * as vscode from "vscode";
import { type EventType, endTypes, followUpTypes, pauseTypes, progressTypes } from "../../core/schema/vocabulary.ts";
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
    placeholder: vscode.l10n.t("What happened?"),
    choices: [
      ...group(vscode.l10n.t("On the way"), progressTypes),
      ...group(vscode.l10n.t("The end"), endTypes),
      ...group(vscode.l10n.t("A pause"), pauseTypes),
      ...group(
        vscode.l10n.t("Following up"),
        followUpTypes.filter((type) => type !== "skipped"),
      ),
      ...group(vscode.l10n.t("Anything else"), ["note"]),
    ],
  });
}
