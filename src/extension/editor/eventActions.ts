import * as vscode from "vscode";
import { roundsToDebrief } from "../../core/actions/debrief.ts";
import { listedEvents, roundsListed } from "../../core/actions/mendEvents.ts";
import type { WrittenEvent } from "../../core/application/eventAddress.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import type { Day } from "../../core/dates/dates.ts";
import { eventAt } from "../../core/document/eventAt.ts";
import { commandWords } from "../../words/commands.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { offsetIn } from "../host/ranges.ts";

const kind = vscode.CodeActionKind.RefactorRewrite;

/** An event of the file. */
interface Place {
  readonly folder: string;
  readonly record: LoggedApplication;
  readonly index: number;
}

/** Offers to mend the event, or to add to the talk, that the cursor is in or beside, in the applications file. */
export function eventActions({ hunts, clock }: Environment): vscode.Disposable {
  const placeAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<Place | undefined> => {
    const hunt = hunts.all().find(({ applications }) => applications.uri?.toString() === document.uri.toString());
    const log = await hunt?.applications.read().catch(() => undefined);
    if (!hunt || !log?.writable || log.text !== document.getText()) return undefined;
    const found = eventAt(log, offsetIn(document, position));
    return found && { folder: hunt.id, ...found };
  };
  return vscode.languages.registerCodeActionsProvider(
    { language: "yaml" },
    {
      provideCodeActions: async (document, range) => {
        const place = await placeAt(document, range.start);
        return place && actionsFor(place, clock.today());
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

function actionsFor({ folder, record, index }: Place, today: Day): vscode.CodeAction[] {
  const given = { folder, record: record.key, index };
  const isListed = ([place]: WrittenEvent): boolean => place === index;
  const isRound = roundsListed(record.application).some(isListed);
  if (!listedEvents(record.application).some(isListed)) return [];
  const isPast = roundsToDebrief(record.application, today).some(isListed);
  return [
    ...(isPast ? [action(commandWords.debrief(), "rebound.debrief")] : []),
    action(commandWords.editEvent(), "rebound.editEvent"),
    ...(isRound
      ? [
          action(commandWords.moveTalk(), "rebound.moveTalk"),
          action(commandWords.didNotTakePlace(), "rebound.didNotTakePlace"),
        ]
      : []),
    // Nothing more is asked.
    action(commandWords.removeEvent(), "rebound.removeEvent", ""),
  ];

  function action(title: string, id: EventCommand, dots = "…"): vscode.CodeAction {
    const found = new vscode.CodeAction(`${title}${dots}`, kind);
    found.command = link(title, id, given);
    return found;
  }
}

type EventCommand =
  | "rebound.debrief"
  | "rebound.editEvent"
  | "rebound.moveTalk"
  | "rebound.didNotTakePlace"
  | "rebound.removeEvent";
