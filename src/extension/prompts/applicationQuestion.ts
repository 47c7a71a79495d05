import * as vscode from "vscode";
import type { Day } from "../../core/dates/dates.ts";
import type { ApplicationRecord } from "../../core/document/document.ts";
import { type OutlineRow, outline } from "../../core/outline/outline.ts";
import { applicationWords } from "../../words/applicationQuestions.ts";
import { inLabel } from "../../words/plainText.ts";
import { groupInWords, stateInWords } from "../../words/stages.ts";
import type { Hunt, OpenHunt } from "../files/hunts.ts";
import type { KnownOfApplication } from "../files/target.ts";
import type { Question } from "./ask.ts";
import { type Choice, pick } from "./pick.ts";

export interface ApplicationOptions {
  readonly today: Day;
  /** Where an application that is not in the file yet may go; none when it has to be in one. */
  readonly newIn: readonly Hunt[];
  /** Which applications are offered; all unless told. */
  readonly offers?: (row: OutlineRow, record: ApplicationRecord) => boolean;
}

/** Which application? With a company that is not in the file yet, typed as "company, role", where that is allowed. */
export function applicationQuestion<Answers extends KnownOfApplication>(
  hunts: readonly OpenHunt[],
  { today, newIn, offers = () => true }: ApplicationOptions,
): Question<Answers> {
  const choices = hunts.flatMap((hunt) => choicesOf(hunt, today, offers, hunts.length > 1));
  return {
    answered: ({ record, company, role }) => record !== undefined || (company !== undefined && role !== undefined),
    ask: async (known, frame) => {
      const answer = await pick<KnownOfApplication>(frame, {
        placeholder: newIn.length > 0 ? applicationWords.whichOrNew() : applicationWords.which(),
        choices,
        ...(newIn.length > 0 && { typed: (text) => newChoices(text, newIn) }),
      });
      return answer === undefined || answer === "back" ? answer : { value: { ...known, ...answer.value } };
    },
  };
}

function choicesOf(
  { hunt, document }: OpenHunt,
  today: Day,
  offers: NonNullable<ApplicationOptions["offers"]>,
  several: boolean,
): readonly Choice<KnownOfApplication>[] {
  const records = new Map(document.records.map((record) => [record.key, record]));
  const isOffered = (row: OutlineRow): boolean => {
    const record = records.get(row.key);
    return record !== undefined && offers(row, record);
  };
  return outline(document, today).flatMap(({ name, rows }) => {
    const offered = rows.filter(isOffered);
    if (offered.length === 0) return [];
    const label = several ? `${hunt.folder.name}: ${groupInWords(name)}` : groupInWords(name);
    return [
      { label, kind: vscode.QuickPickItemKind.Separator },
      ...offered.map((row) => ({
        label: inLabel(row.company),
        description: inLabel(`${row.role} · ${stateInWords(row)}`),
        value: { folder: hunt.id, record: row.key },
      })),
    ];
  });
}

/** Either comma may be the one that ends the company: "Initech, Inc., Data Engineer". */
function newChoices(text: string, hunts: readonly Hunt[]): readonly Choice<KnownOfApplication>[] {
  if (text === "") return [];
  const splits = [...text.matchAll(/,/g)]
    .map(({ index }) => ({ company: text.slice(0, index).trim(), role: text.slice(index + 1).trim() }))
    .filter(({ company, role }) => company !== "" && role !== "");
  if (splits.length === 0) {
    const company = text.replace(/\s*,$/, "");
    return [
      {
        iconPath: new vscode.ThemeIcon("add"),
        label: applicationWords.notInFile(inLabel(company)),
        description: applicationWords.typeRole(),
        complete: `${company}, `,
      },
    ];
  }
  return splits.flatMap(({ company, role }) =>
    hunts.map((hunt) => ({
      iconPath: new vscode.ThemeIcon("add"),
      label: applicationWords.addAs(inLabel(company), inLabel(role)),
      ...(hunts.length > 1 && { description: inLabel(hunt.folder.name) }),
      value: { folder: hunt.id, company, role },
    })),
  );
}
