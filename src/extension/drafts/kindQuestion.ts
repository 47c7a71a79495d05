import * as vscode from "vscode";
import type { Now } from "../../core/dates/now.ts";
import { type DraftKind, type DraftLanguage, draftLanguages } from "../../core/drafts/kinds.ts";
import { kindsByFit } from "../../core/drafts/kindsByFit.ts";
import { draftWords } from "../../words/draftQuestions.ts";
import { draftKindInWords, languageInWords } from "../../words/drafts.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { type KnownOfApplication, targetOf } from "../files/target.ts";
import { routineSettings } from "../host/routineSettings.ts";
import type { Question } from "../prompts/ask.ts";
import { type Choice, pick } from "../prompts/pick.ts";
import { draftLanguage } from "./templateFiles.ts";

/** Which application, and which follow-up in which language. */
export interface KindDraft extends KnownOfApplication {
  /** The follow-ups to choose from; all of them unless told. */
  readonly among?: readonly DraftKind[] | undefined;
  readonly kind?: DraftKind;
  readonly language?: DraftLanguage;
}

/**
 * Asks which follow-up: first those that fit, then the rest, then those that fit in the other language, or all of them
 * where none does.
 */
export function kindQuestion<Draft extends KindDraft>(hunts: readonly OpenHunt[], now: Now): Question<Draft> {
  return {
    answered: ({ kind }) => kind !== undefined,
    ask: async (draft, frame) => {
      const { hunt, record } = targetOf(hunts, draft);
      const isOffered = (kind: DraftKind): boolean => draft.among?.includes(kind) ?? true;
      const byFit = kindsByFit(record.application, routineSettings(), now);
      const fitting = byFit.fitting.filter(isOffered);
      const others = byFit.others.filter(isOffered);
      const usual = draft.language ?? draftLanguage(hunt.folder);
      const answer = await pick<KindDraft>(frame, {
        placeholder: draftWords.whichFollowUp(),
        choices: [
          ...group(draftWords.fitsNow(), fitting, usual),
          ...group(draftWords.others(), others, usual),
          ...draftLanguages
            .filter((language) => language !== usual)
            .flatMap((language) =>
              group(
                draftWords.inLanguage(languageInWords(language)),
                fitting.length > 0 ? fitting : others,
                language,
                languageInWords(language),
              ),
            ),
        ],
      });
      return answer === undefined || answer === "back" ? answer : { value: { ...draft, ...answer.value } };
    },
  };
}

function group(
  label: string,
  kinds: readonly DraftKind[],
  language: DraftLanguage,
  description = "",
): readonly Choice<KindDraft>[] {
  if (kinds.length === 0) return [];
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...kinds.map((kind) => ({ label: draftKindInWords(kind), description, value: { kind, language } })),
  ];
}
