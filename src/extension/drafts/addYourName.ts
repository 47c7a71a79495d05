import * as v from "valibot";
import * as vscode from "vscode";
import { meChanges } from "../../core/actions/addToJournal.ts";
import { commandWords } from "../../words/commands.ts";
import { journalWords } from "../../words/journal.ts";
import type { Known } from "../commands/command.ts";
import { execute } from "../commands/execute.ts";
import { journalOf } from "../files/hunts.ts";
import { action } from "../prompts/action.ts";
import { huntOf, inJournal, journalQuestion, problemIfEmpty, sayKept } from "../prompts/journalForm.ts";
import { inputText } from "../prompts/pick.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { draftAddress, isMail } from "./draftAddress.ts";
import { draftState } from "./draftFiles.ts";

/** `draft` is the mail that the name is missing in. */
const shape = { folder: v.string(), name: v.string(), signature: v.string(), draft: v.string() } as const;

interface Answers extends Known<typeof shape> {
  /** The texts to go on from. */
  readonly typed?: Known<typeof shape>;
}

/** Writes the user's name, and a signature where there is none, into the journal: all mails from then on have them. */
export const addYourName = action({
  shape,
  begin: (given): Answers => given,
  title: () => commandWords.addYourName(),
  questions: (situation, { typed = {} }) => [
    journalQuestion<Answers>(situation),
    questionFor<Answers, "name">("name", async (frame, known) => {
      const hunt = huntOf(known, situation);
      const name = typed.name ?? (hunt && (await journalOf(hunt)).me?.name);
      return inputText(frame, { prompt: journalWords.yourName(), value: name ?? "", problem: problemIfEmpty });
    }),
    questionFor<Answers, "signature">("signature", async (frame, known) => {
      const hunt = huntOf(known, situation);
      // It may have several lines, which an input would make one.
      if (hunt && (await journalOf(hunt)).me?.signature !== undefined) return { value: "" };
      return inputText(frame, {
        prompt: journalWords.yourSignature(),
        placeholder: journalWords.signatureExample(),
        value: typed.signature ?? "",
      });
    }),
  ],
  decide: (known, situation) => {
    const { name = "", signature, draft } = known;
    if (name.trim() === "") return undefined;
    return { ...inJournal(known, situation, meChanges({ name, signature })), said: draft };
  },
  say: async (draft, { environment }) => {
    sayKept();
    if (draft === undefined) return;
    const uri = vscode.Uri.parse(draft);
    const address = draftAddress(uri);
    if (!address || !isMail(address.kind) || (await draftState(environment.drafts, uri)) !== "untouched") return;
    const { folder, record, kind, language } = address;
    // A draft that nobody has changed is made anew when it is opened.
    await execute("rebound.draftFollowUp", { folder, record, kind, language });
  },
  again: (known, begun) => ({ ...begun, typed: known }),
});
