import * as vscode from "vscode";
import type { JournalChange } from "../../core/document/change.ts";
import { contactLink } from "../../core/nextSteps/contactLink.ts";
import { commandWords } from "../../words/commands.ts";
import { letItOutWords } from "../../words/letItOut.ts";
import { inLabel } from "../../words/plainText.ts";
import { command, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import type { Hunt } from "../files/hunts.ts";
import { journalOf } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";
import { openAsIs } from "../host/openAsIs.ts";
import { pickHunt } from "../prompts/pickHunt.ts";
import { type Comfort, comfortsOf } from "./comforts.ts";

interface Way extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

/** First the feeling: people to lean on, what does one good, a note if one likes. Nothing of it is ever analysed. */
export const letItOut = command(recordShape, async (environment, given) => {
  const open = await environment.hunts.read();
  const hunt = environment.hunts.find(given.folder) ?? (await pickHunt(environment, commandWords.letItOut()));
  if (!hunt) return;
  const record = findTarget(open, given)?.record.key;
  const chosen = await vscode.window.showQuickPick(waysOut(environment, hunt, record), {
    title: commandWords.letItOut(),
    placeHolder: letItOutWords.whatDoesGood(),
    // A tree that is drawn anew just now takes the focus for itself.
    ignoreFocusOut: true,
  });
  await chosen?.run?.();
});

async function waysOut(environment: Environment, hunt: Hunt, record: string | undefined): Promise<readonly Way[]> {
  const { people = [] } = await journalOf(hunt);
  const { areOwn, comforts } = await comfortsOf(hunt, environment);
  const separator = (label: string): Way => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const support = people.filter(({ kind }) => kind === "support");
  return [
    ...(support.length === 0 ? [] : [separator(letItOutWords.people())]),
    ...support.map(({ name, contact }): Way => personWay(name, contact, environment)),
    ...(comforts.length === 0 ? [] : [separator(areOwn ? letItOutWords.doesGood() : letItOutWords.helpsOthers())]),
    ...comforts.map((comfort) => comfortWay(comfort, environment)),
    separator(letItOutWords.onPaper()),
    {
      iconPath: new vscode.ThemeIcon("edit"),
      label: letItOutWords.writeItDown(),
      description: letItOutWords.neverAnalysed(),
      run: () => execute("rebound.writeItDown", { folder: hunt.id, ...(record !== undefined && { record }) }),
    },
    separator(letItOutWords.otherDays()),
    {
      iconPath: new vscode.ThemeIcon("add"),
      label: letItOutWords.addComfort(),
      run: () => addComfort(hunt),
    },
    {
      iconPath: new vscode.ThemeIcon("add"),
      label: letItOutWords.addPerson(),
      run: () => addPerson(hunt),
    },
    ...(comforts.length === 0
      ? []
      : [
          {
            iconPath: new vscode.ThemeIcon("remove"),
            label: letItOutWords.takeOff(),
            run: () => takeOff(comforts),
          },
        ]),
  ];
}

/** Asks which of the ways is to leave the list. */
async function takeOff(comforts: readonly Comfort[]): Promise<void> {
  const rows = comforts.map(({ text, remove }) => ({ label: inLabel(text), remove }));
  const chosen = await vscode.window.showQuickPick(rows, { title: letItOutWords.takeOff(), ignoreFocusOut: true });
  await chosen?.remove();
}

function comfortWay({ text }: Comfort, environment: Environment): Way {
  return { iconPath: new vscode.ThemeIcon("heart"), label: inLabel(text), run: () => takeTime(environment) };
}

/** Says one quiet line and leaves it at that; the status bar rests until tomorrow. */
async function takeTime({ rest, clock }: Environment): Promise<void> {
  vscode.window.setStatusBarMessage(letItOutWords.takeYourTime(), shownFor);
  await rest.begin(clock.today());
}

const shownFor = 10_000;

function personWay(name: string, contact: string | undefined, environment: Environment): Way {
  const link = contact === undefined ? undefined : contactLink(contact);
  if (link === undefined)
    return {
      iconPath: new vscode.ThemeIcon("person"),
      label: inLabel(name),
      ...(contact === undefined ? {} : { description: inLabel(contact) }),
      run: () => takeTime(environment),
    };
  const isPhone = link.startsWith("tel:");
  return {
    iconPath: new vscode.ThemeIcon(isPhone ? "device-mobile" : "mail"),
    label: isPhone ? letItOutWords.call(inLabel(name)) : letItOutWords.writeTo(inLabel(name)),
    description: inLabel(contact ?? ""),
    run: () => openAsIs(link),
  };
}

/** Asks until the answer is in the journal: leaving the question about a new journal leads back to what was typed. */
async function askAndWrite<Given>(
  hunt: Hunt,
  ask: (before: Given | undefined) => Promise<Given | undefined>,
  changeOf: (given: Given) => JournalChange,
): Promise<void> {
  let given = await ask(undefined);
  while (given !== undefined && !(await askAndApply(hunt, { journal: [changeOf(given)] }))) given = await ask(given);
}

function addComfort(hunt: Hunt): Promise<void> {
  return askAndWrite<string>(
    hunt,
    (before) => askLine(letItOutWords.addComfortTitle(), letItOutWords.comforts(), before),
    (item) => ({ kind: "addItem", list: "comforts", item }),
  );
}

interface Supporter {
  readonly name: string;
  /** A mail address or phone number, "" when it was left open. */
  readonly contact: string;
}

function addPerson(hunt: Hunt): Promise<void> {
  return askAndWrite(hunt, askSupporter, ({ name, contact }) => ({
    kind: "addItem",
    list: "people",
    item: { name, kind: "support", ...(contact !== "" && { contact }) },
  }));
}

async function askSupporter(before: Supporter | undefined): Promise<Supporter | undefined> {
  const title = letItOutWords.addPersonTitle();
  const name = await askLine(title, letItOutWords.theirName(), before?.name);
  if (name === undefined) return undefined;
  const contact = await vscode.window.showInputBox({
    title,
    prompt: letItOutWords.theirAddress(),
    value: before?.contact ?? "",
    ignoreFocusOut: true,
  });
  return contact === undefined ? undefined : { name, contact: contact.trim() };
}

/** A line that says something; undefined when the user left or left it empty. */
async function askLine(title: string, prompt: string, before: string | undefined): Promise<string | undefined> {
  const line = await vscode.window.showInputBox({ title, prompt, value: before ?? "", ignoreFocusOut: true });
  return line?.trim() === "" ? undefined : line?.trim();
}
