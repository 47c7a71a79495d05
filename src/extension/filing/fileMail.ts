import * as v from "valibot";
import * as vscode from "vscode";
import { fileMailChanges } from "../../core/actions/fileMail.ts";
import { idFor } from "../../core/actions/giveId.ts";
import type { EventAddress } from "../../core/application/eventAddress.ts";
import { planApplicationsEdits } from "../../core/edit/planEdits.ts";
import { eventMeant, type Linkable, linkableEvents } from "../../core/filing/linkedEvent.ts";
import { folderFor, freeName } from "../../core/filing/place.ts";
import { shortTypes } from "../../core/schema/vocabulary.ts";
import { buttonWords } from "../../words/buttons.ts";
import { commandWords } from "../../words/commands.ts";
import { eventInWords } from "../../words/events.ts";
import { filedInWords, filingWords } from "../../words/filing.ts";
import { inLabel } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { applyChanges } from "../files/applyChanges.ts";
import { type Archive, archiveOf, isInUse } from "../files/archive.ts";
import { askWhereKept } from "../files/askWhereKept.ts";
import type { OpenHunt } from "../files/hunts.ts";
import {
  findTarget,
  foldersForNew,
  type KnownOfApplication,
  type Target,
  targetOf,
  titleWith,
} from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { situationOf } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { type Answer, ask, type Frame } from "../prompts/ask.ts";
import { pick } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { askForMail, type Mail, mailOf } from "./mailQuestion.ts";
import { namesIn, writeNew } from "./writeMail.ts";

const none = "none";

/** The text of a mail, or the bytes of a saved one; and the event it is linked on. */
const shape = {
  ...recordShape,
  text: v.string(),
  eml: v.custom<Uint8Array>((value) => value instanceof Uint8Array),
  event: v.union([v.number(), v.picklist(shortTypes), v.literal(none)]),
} as const;

interface Filing extends KnownOfApplication {
  readonly mail?: Mail | undefined;
  readonly event?: EventAddress | typeof none | undefined;
}

/** Files a mail beside the log, links it on the event it belongs to, and says that the inbox can do without it. */
export const fileMail = command(shape, async (environment, { text = "", eml, ...given }) => {
  const { hunts, today } = await situationOf(environment);
  foldersForNew(environment.hunts, hunts);
  if (given.record !== undefined) targetOf(hunts, given);
  const mail = eml ? ({ bytes: eml, ending: "eml" } as const) : text.trim() === "" ? undefined : mailOf(text);
  const known = await ask<Filing>(
    (answers) => titleWith(commandWords.fileMail(), hunts, answers),
    [
      applicationQuestion(hunts, { today, newIn: [] }),
      questionFor<Filing, "mail">("mail", askForMail),
      {
        answered: (answers) => eventsToAsk(hunts, answers).length === 0,
        ask: async (answers, frame) => {
          const answer = await askForEvent(frame, eventsToAsk(hunts, answers));
          return answer === undefined || answer === "back" ? answer : { value: { ...answers, event: answer.value } };
        },
      },
    ],
    { ...given, mail },
  );
  if (known?.mail) await file(environment, known, known.mail);
});

/** Returns the events to choose from where it is not certain which one is meant. */
function eventsToAsk(hunts: readonly OpenHunt[], known: Filing): readonly Linkable[] {
  const target = findTarget(hunts, known);
  return !target || known.event === none || linkedOf(target, known) ? [] : linkableEvents(target.record.application);
}

/** Returns the event that the mail is linked on; an event that has a file is none. */
function linkedOf({ record: { application } }: Target, { event }: Filing): Linkable | undefined {
  if (event === undefined) return eventMeant(application);
  return linkableEvents(application).find(({ address }) => address === event);
}

function askForEvent(frame: Frame, events: readonly Linkable[]): Promise<Answer<EventAddress | typeof none>> {
  return pick<EventAddress | typeof none>(frame, {
    placeholder: filingWords.whichEvent(),
    choices: [
      ...events.toReversed().map(({ address, event }) => ({ label: inLabel(eventInWords(event)), value: address })),
      { label: filingWords.noEvent(), value: none },
    ],
  });
}

/** The file comes first, so that a log that cannot be changed costs no mail. */
async function file(environment: Environment, known: Filing, { bytes, ending }: Mail): Promise<void> {
  const target = targetOf(await environment.hunts.read(), known);
  const { hunt, document, record } = target;
  const archive = archiveOf(hunt);
  if (!archive) return;
  const linked = linkedOf(target, known);
  const date = linked?.event.date ?? environment.clock.today();
  const folder = folderFor(idFor(document, record).id);
  const changesWith = (name: string) => fileMailChanges(document, record, `${archive.path}/${folder}/${name}`, linked);
  const first = freeName(date, ending, []);
  const firstChanges = changesWith(first);
  // A log that certainly cannot be changed says so before anything is asked or written.
  if (planApplicationsEdits(document, firstChanges.applications ?? []).kind !== "edits")
    return applyChanges(hunt, firstChanges);
  if (!(await mayBeKept(target, archive))) return;

  const place = vscode.Uri.joinPath(archive.uri, folder);
  await namesIn(archive.uri);
  const name = freeName(date, ending, await namesIn(place));
  const uri = vscode.Uri.joinPath(place, name);
  const path = `${archive.path}/${folder}/${name}`;
  await writeNew(uri, bytes);
  try {
    await applyChanges(hunt, changesWith(name));
  } catch (error) {
    if (!(error instanceof Showable)) environment.log.error(error instanceof Error ? error : String(error));
    const why = error instanceof Showable ? error.message : filingWords.notLinkedNow();
    throw new Showable(filingWords.notLinked(path, why), { title: buttonWords.openFile(), run: () => open(uri) });
  }
  void say(filedInWords(path, name === first), uri);
}

/** A mail is as private as the journal: before the first one, asks whether they go into git. */
async function mayBeKept({ hunt, document }: Target, archive: Archive): Promise<boolean> {
  if (isInUse(archive, document)) return true;
  const path = `${archive.path}/`;
  return askWhereKept(hunt.folder.uri, path, filingWords.forYouAlone(path));
}

async function say(sentence: string, uri: vscode.Uri): Promise<void> {
  const openIt = buttonWords.openFile();
  if ((await vscode.window.showInformationMessage(sentence, openIt)) === openIt) await open(uri);
}

async function open(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand("vscode.open", uri);
}
