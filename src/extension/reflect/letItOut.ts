import * as vscode from "vscode";
import { contactLink } from "../../core/nextSteps/contactLink.ts";
import type { Journal } from "../../core/schema/journal.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { writeJournal } from "../files/ensureJournal.ts";
import type { Hunt } from "../files/hunts.ts";
import { journalOf } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";
import { openAsIs } from "../host/openAsIs.ts";
import { inLabel } from "../host/plainText.ts";
import { pickHunt } from "../prompts/pickHunt.ts";

interface Way extends vscode.QuickPickItem {
  readonly run?: () => Promise<void>;
}

/** First the feeling: people to lean on, what does one good, a note if one likes. Nothing of it is ever analysed. */
export const letItOut = command(recordShape, async (environment, given) => {
  const open = await environment.hunts.read();
  const hunt = environment.hunts.find(given.folder) ?? (await pickHunt(environment, vscode.l10n.t("Let It Out")));
  if (!hunt) return;
  const id = findTarget(open, given)?.record.application.id;
  const ways = waysOut(environment, hunt, await journalOf(hunt), id);
  const chosen = await vscode.window.showQuickPick(ways, {
    title: vscode.l10n.t("Let It Out"),
    placeHolder: vscode.l10n.t("What would do you good now? Esc is fine too."),
  });
  await chosen?.run?.();
});

function waysOut(
  environment: Environment,
  hunt: Hunt,
  { people = [], comforts = [] }: Journal,
  id: string | undefined,
): readonly Way[] {
  const separator = (label: string): Way => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const support = people.filter(({ kind }) => kind === "support");
  return [
    ...(support.length === 0 ? [] : [separator(vscode.l10n.t("People"))]),
    ...support.map(({ name, contact }): Way => personWay(name, contact)),
    ...(comforts.length === 0 ? [] : [separator(vscode.l10n.t("What does you good"))]),
    ...comforts.map((comfort): Way => ({ iconPath: new vscode.ThemeIcon("heart"), label: inLabel(comfort) })),
    separator(vscode.l10n.t("On paper")),
    {
      iconPath: new vscode.ThemeIcon("edit"),
      label: vscode.l10n.t("Write it down"),
      description: vscode.l10n.t("into your journal; it is never analysed"),
      run: () => writeItDown(environment, hunt, id),
    },
    separator(vscode.l10n.t("For next time")),
    {
      iconPath: new vscode.ThemeIcon("add"),
      label: vscode.l10n.t("Add something that does you good"),
      run: () => addComfort(hunt),
    },
    {
      iconPath: new vscode.ThemeIcon("add"),
      label: vscode.l10n.t("Add somebody to lean on"),
      run: () => addPerson(hunt),
    },
  ];
}

function personWay(name: string, contact: string | undefined): Way {
  const link = contact === undefined ? undefined : contactLink(contact);
  if (link === undefined)
    return {
      iconPath: new vscode.ThemeIcon("person"),
      label: inLabel(name),
      ...(contact === undefined ? {} : { description: inLabel(contact) }),
    };
  const isPhone = link.startsWith("tel:");
  return {
    iconPath: new vscode.ThemeIcon(isPhone ? "device-mobile" : "mail"),
    label: isPhone ? vscode.l10n.t("Call {0}", inLabel(name)) : vscode.l10n.t("Write to {0}", inLabel(name)),
    description: inLabel(contact ?? ""),
    run: () => openAsIs(link),
  };
}

async function writeItDown({ clock }: Environment, hunt: Hunt, id: string | undefined): Promise<void> {
  const title = vscode.l10n.t("Write It Down");
  const feelings = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("How does it feel? Enter leaves it open."),
    placeHolder: vscode.l10n.t("angry, tired, relieved, …"),
    ignoreFocusOut: true,
  });
  if (feelings === undefined) return;
  const note = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("Whatever comes to mind, as long as you like. Enter keeps it."),
    ignoreFocusOut: true,
  });
  const words = feelings
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const text = note?.trim() ?? "";
  if (note === undefined || (words.length === 0 && text === "")) return;
  const item = {
    ...(id === undefined ? {} : { application: id }),
    date: clock.today(),
    ...(words.length === 0 ? {} : { feelings: words }),
    ...(text === "" ? {} : { note: text }),
  };
  await writeJournal(hunt, [{ kind: "addItem", list: "reflections", item }]);
}

async function addComfort(hunt: Hunt): Promise<void> {
  const item = await askLine(
    vscode.l10n.t("Add Something That Does You Good"),
    vscode.l10n.t("A long run, a film, a friend's kitchen, …"),
  );
  if (item !== undefined) await writeJournal(hunt, [{ kind: "addItem", list: "comforts", item }]);
}

async function addPerson(hunt: Hunt): Promise<void> {
  const title = vscode.l10n.t("Add Somebody to Lean On");
  const name = await askLine(title, vscode.l10n.t("Their name"));
  if (name === undefined) return;
  const contact = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("A mail address or phone number, so that they are one click away. Enter leaves it open."),
    ignoreFocusOut: true,
  });
  if (contact === undefined) return;
  const item = { name, kind: "support", ...(contact.trim() === "" ? {} : { contact: contact.trim() }) } as const;
  await writeJournal(hunt, [{ kind: "addItem", list: "people", item }]);
}

/** A line that says something; undefined when the user left or left it empty. */
async function askLine(title: string, prompt: string): Promise<string | undefined> {
  const line = await vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
  return line?.trim() === "" ? undefined : line?.trim();
}
