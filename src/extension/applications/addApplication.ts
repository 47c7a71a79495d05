import * as v from "valibot";
import * as vscode from "vscode";
import type { PartialDate } from "../../core/dates/dates.ts";
import { type Application, applicationSchema } from "../../core/schema/applications.ts";
import { date } from "../../core/schema/fields.ts";
import { metBeforeInWords } from "../../words/companies.ts";
import { command, type Draft } from "../commands/command.ts";
import { changeApplications } from "../files/applyChanges.ts";
import type { Hunt } from "../files/hunts.ts";
import { placesForNew } from "../files/target.ts";
import { showText } from "../host/showText.ts";
import { about } from "../prompts/about.ts";
import { type Answer, ask, type Frame } from "../prompts/ask.ts";
import { type } from "../prompts/pick.ts";
import { pickDate } from "../prompts/pickDate.ts";
import { pickFolder } from "../prompts/pickFolder.ts";

const { company, role, url } = applicationSchema.entries;
/** `applied` is null for a lead. */
const shape = { folder: v.string(), company, role, url, applied: v.nullable(date("")) } as const;

/** Adds an application with what everybody knows at once; then opens the file at it, for anything more. */
export const addApplication = command(shape, async ({ hunts, clock }, given) => {
  const open = await hunts.read();
  const places = placesForNew(hunts, open);
  const today = clock.today();
  const draft = await ask<Draft<typeof shape>>(
    () => vscode.l10n.t("Add Application"),
    [
      about(
        "folder",
        (frame) => pickFolder(frame, places),
        () => places.length > 1,
      ),
      about("company", (frame) => askFor(frame, vscode.l10n.t("Which company?"))),
      about("role", (frame, draft) =>
        askFor(
          frame,
          [metBeforeInWords(open, draft.company ?? ""), vscode.l10n.t("Which role?")]
            .filter((part) => part !== undefined)
            .join(" "),
        ),
      ),
      about("url", (frame) =>
        type(frame, { prompt: vscode.l10n.t("Where is the posting? Enter leaves it open."), placeholder: "https://" }),
      ),
      about("applied", (frame) =>
        pickDate(frame, {
          placeholder: vscode.l10n.t("When did you apply?"),
          today,
          others: [
            { label: vscode.l10n.t("Not yet"), description: vscode.l10n.t("a lead to come back to"), value: null },
          ],
        }),
      ),
    ],
    given,
  );
  const application = draft && applicationOf(draft);
  const place = places.find(({ id }) => id === draft?.folder) ?? places[0];
  if (!application || !place) return;
  await changeApplications(place, [{ kind: "addApplication", application }]);
  await showLast(place, application);
});

function applicationOf({ company, role, url, applied }: Draft<typeof shape>): Application | undefined {
  if (company === undefined || role === undefined) return undefined;
  return {
    company,
    role,
    ...(url !== undefined && url !== "" && { url }),
    ...(applied && { events: [{ date: applied satisfies PartialDate, type: "applied" }] }),
  };
}

async function showLast({ applications }: Hunt, { company, role }: Application): Promise<void> {
  const records = (await applications.read())?.records ?? [];
  const added = records.findLast(({ application }) => application.company === company && application.role === role);
  if (added && applications.uri) await showText(applications.uri, added.range);
}

function askFor(frame: Frame, prompt: string): Promise<Answer<string>> {
  return type(frame, {
    prompt,
    problem: (text) => (text === "" ? vscode.l10n.t("Type it, or leave with Esc.") : undefined),
  });
}
