import * as v from "valibot";
import * as vscode from "vscode";
import { emptyNote, readNote } from "../../core/drafts/note.ts";
import { commandWords } from "../../words/commands.ts";
import { noteWords } from "../../words/notes.ts";
import { command, recordShape } from "../commands/command.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import { findTarget } from "../files/target.ts";
import { Showable } from "../host/errors.ts";
import { endOf } from "../host/ranges.ts";
import { pickHunt } from "../prompts/pickHunt.ts";
import { draftUri } from "./draftAddress.ts";
import { closeDraft, openDraft } from "./draftDocuments.ts";
import { draftState, draftUriOf, writeNewDraft } from "./draftFiles.ts";
import { draftLanguage } from "./templateFiles.ts";

/** Opens the note, a document of its own: it is stored from the first key on, with no question before. */
export const writeItDown = command(recordShape, async (environment, given) => {
  const title = commandWords.writeItDown();
  const hunt = environment.hunts.find(given.folder) ?? (await pickHunt(environment, title));
  if (!hunt) return;
  const store = environment.drafts;
  const target = findTarget(await environment.hunts.read(), given);
  const kind = { kind: "note", language: draftLanguage(hunt.folder) } as const;
  const uri = target
    ? await draftUriOf(store, target, kind, title)
    : draftUri({ ...kind, folder: hunt.id, record: "" }, title);
  if ((await draftState(store, uri)) !== "changed") {
    await writeNewDraft(store, uri, emptyNote(noteWords.feelings(), noteWords.help()));
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false, selection: endOf(document) });
});

/** Moves the note into the journal. When there is none and the question about it is left, the note stays as it is. */
export const keepNote = command({ draft: v.string() }, async ({ hunts, clock, drafts }, given) => {
  const { document, address } = await openDraft(given.draft);
  const hunt = hunts.find(address.folder);
  if (address.kind !== "note" || !hunt) throw new Showable(noteWords.openFirst());
  const empty = (await drafts.get(document.uri.query))?.written ?? "";
  const { feelings, text } = readNote(document.getText(), empty);
  if (text === "" && feelings.length === 0) throw new Showable(noteWords.nothingYet());
  const id = findTarget(await hunts.read(), address)?.record.application.id;
  const item = {
    ...(id !== undefined && { application: id }),
    date: clock.today(),
    ...(feelings.length > 0 && { feelings }),
    ...(text !== "" && { note: text }),
  };
  const changes = { journal: [{ kind: "addItem", list: "reflections", item } as const] };
  if (await askAndApply(hunt, changes)) await closeDraft(document);
});
