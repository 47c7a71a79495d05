import * as v from "valibot";
import * as vscode from "vscode";
import { type AboutNew, addChanges, appliedOn, type NewApplication } from "../../core/actions/addApplication.ts";
import type { Day, PartialDate } from "../../core/dates/dates.ts";
import { twoWaysProblems } from "../../core/document/twoWays.ts";
import { applicationSchema } from "../../core/schema/applications.ts";
import { date } from "../../core/schema/fields.ts";
import { applicationWords } from "../../words/applicationQuestions.ts";
import { commandWords } from "../../words/commands.ts";
import { metBeforeInWords } from "../../words/companies.ts";
import { problemInWords } from "../../words/problems.ts";
import type { Known } from "../commands/command.ts";
import type { Hunt, OpenHunt } from "../files/hunts.ts";
import { foldersForNew } from "../files/target.ts";
import { showText } from "../host/showText.ts";
import { action } from "../prompts/action.ts";
import type { Answer, Frame, Question } from "../prompts/ask.ts";
import { inputText } from "../prompts/pick.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { type FactLine, pickFacts } from "../prompts/pickFacts.ts";
import { pickFolder } from "../prompts/pickFolder.ts";
import { questionFor } from "../prompts/questionFor.ts";
import { linesAboutNew } from "./aboutNew.ts";

const { company, role, url, kind, why, interest, forecast } = applicationSchema.entries;
/** `applied` is null for a lead. */
const shape = {
  folder: v.string(),
  company,
  role,
  url,
  applied: v.nullable(date("")),
  kind,
  why,
  interest,
  forecast,
} as const;

interface Added extends Pick<NewApplication, "company" | "role"> {
  readonly hunt: Hunt;
}

/** Adds an application with what everybody knows at once; then opens the file at it, for anything more. */
export const addApplication = action({
  shape,
  begin: (given, { environment, hunts }) => {
    foldersForNew(environment.hunts, hunts);
    return given;
  },
  title: () => commandWords.addApplication(),
  questions: ({ environment, hunts, today }) => questionsFor(foldersForNew(environment.hunts, hunts), hunts, today),
  decide: ({ folder, company, role, url, applied, ...about }, { environment, hunts }) => {
    const folders = foldersForNew(environment.hunts, hunts);
    const hunt = folders.find(({ id }) => id === folder) ?? folders[0];
    if (!hunt || company === undefined || role === undefined) return undefined;
    const changes = addChanges({ company, role, url, events: appliedOn(applied), ...about });
    return { changes: [[hunt, changes]], said: { hunt, company, role } };
  },
  say: showLast,
});

function questionsFor(
  folders: readonly Hunt[],
  hunts: readonly OpenHunt[],
  today: Day,
): readonly Question<Known<typeof shape>>[] {
  return [
    questionFor(
      "folder",
      (frame) => pickFolder(frame, folders),
      () => folders.length > 1,
    ),
    questionFor("company", (frame) => askFor(frame, applicationWords.whichCompany())),
    questionFor("role", (frame, { company = "" }) =>
      askFor(
        frame,
        [metBeforeInWords(hunts, company), applicationWords.whichRole()].filter((part) => part !== undefined).join(" "),
      ),
    ),
    {
      answered: ({ applied }) => applied !== undefined,
      ask: async (known, frame) => {
        const told = await askWhenApplied(frame, known, today);
        if (told === undefined || told === "back") return told;
        return { value: { ...known, ...told.value.facts, applied: told.value.value } };
      },
    },
  ];
}

/** When did they apply? Below the days stand lines for what else may be told. */
function askWhenApplied(frame: Frame, known: AboutNew, today: Day) {
  return pickFacts<AboutNew, PartialDate | null>(frame, known, linesAboutNew(), (lines, next) =>
    pickDate<FactLine<AboutNew> | null>(frame, {
      placeholder: applicationWords.whenApplied(),
      today,
      others: [{ label: applicationWords.notYet(), description: applicationWords.aLead(), value: null }],
      below: [{ label: applicationWords.moreFirst(), kind: vscode.QuickPickItemKind.Separator }, ...lines],
      active: next === undefined ? undefined : lines[next],
    }),
  );
}

async function showLast({ hunt, company, role }: Added): Promise<void> {
  const { applications } = hunt;
  const records = (await applications.read())?.records ?? [];
  const added = records.findLast(({ application }) => application.company === company && application.role === role);
  if (!added || !applications.uri) return;
  await showText(applications.uri, added.range);
  const twice = twoWaysProblems(records).find(
    ({ range }) => range.start >= added.range.start && range.end <= added.range.end,
  );
  if (twice) void vscode.window.showWarningMessage(problemInWords(twice));
}

function askFor(frame: Frame, prompt: string): Promise<Answer<string>> {
  return inputText(frame, {
    prompt,
    problem: (text) => (text === "" ? applicationWords.typeIt() : undefined),
  });
}
