import * as vscode from "vscode";
import { canSnooze } from "../../core/actions/skipAndSnooze.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import type { Day } from "../../core/dates/dates.ts";
import { type Overview, overviewInTurns } from "../../core/nextSteps/overview.ts";
import type { RoutineHunt, Step } from "../../core/nextSteps/step.ts";
import { commandWords } from "../../words/commands.ts";
import { shortDayInWords } from "../../words/dates.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import { dueInWords, nextStepWords } from "../../words/nextSteps.ts";
import { overviewInWords } from "../../words/overview.ts";
import { oneLine } from "../../words/plainText.ts";
import { stepInWords, whyInWords } from "../../words/steps.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { stepContext } from "../host/contributions.ts";
import { onDidChangeRoutineSettings, routineSettings } from "../host/routineSettings.ts";
import { readSetting } from "../host/settings.ts";
import { rowsInTurns, withPauses } from "../host/withPauses.ts";
import { currentRoutine, stepId } from "./currentSteps.ts";

/** A row of the view. A step's node doubles as the arguments of its commands. */
export type StepNode =
  | { readonly kind: "section"; readonly name: Step["state"]; readonly steps: readonly Step[] }
  | {
      readonly kind: "step";
      readonly folder: string;
      readonly record: string | undefined;
      readonly step: string;
      readonly is: Step;
    }
  | { readonly kind: "lead"; readonly folder: string; readonly record: string; readonly is: LoggedApplication };

/** All that the view tells. */
interface Told {
  readonly hunts: readonly RoutineHunt[];
  readonly steps: readonly Step[];
  readonly overview: Overview;
}

/** The view, with the badge on its container and the sentence above it. */
export function nextStepsView(environment: Environment): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let latest: Promise<Told>;
  /**
   * The rows as they are drawn. While the tree asks for its rows they cannot be acted on, so it is told of a change
   * when all is worked out.
   */
  let shown: Promise<Told> | undefined;
  const view = vscode.window.createTreeView<StepNode>("rebound.nextSteps", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: rowsInTurns((node) => stepItem(node, environment.clock.today())),
      getChildren: async (node) => [...(node ? stepChildren(node) : stepNodes(await (shown ?? latest)))],
    },
  });
  const status = vscode.window.createStatusBarItem("rebound.nextSteps", vscode.StatusBarAlignment.Left, -100);
  status.name = nextStepWords.view();
  status.command = "rebound.nextSteps.focus";

  const update = async (): Promise<void> => {
    const working = nextStepsNow(environment);
    latest = working;
    await working;
    if (latest !== working) return;
    shown = working;
    changed.fire(undefined);
    await count();
  };
  /** Says how many are due, but for the rows. */
  const count = async (): Promise<void> => {
    const { steps, overview } = await latest;
    const due = steps.filter(({ state }) => state === "due").length;
    const sentence = overviewInWords(overview, due);
    view.message = sentence ?? "";
    const isRestful = due === 0 || overview.isHeld || environment.rest.isOn(environment.clock.today());
    view.badge = !isRestful && readSetting("rebound.badge") ? { value: due, tooltip: dueInWords(due) } : undefined;
    status.text = `$(checklist) ${dueInWords(due)}`;
    status.tooltip = sentence;
    status.accessibilityInformation = {
      label: [dueInWords(due), sentence].filter((part) => part !== undefined).join(", "),
    };
    if (!isRestful && readSetting("rebound.statusBarItem")) status.show();
    else status.hide();
  };
  void update();
  return vscode.Disposable.from(
    changed,
    view,
    status,
    environment.hunts.onDidChange(update),
    environment.clock.onDidChangeDay(update),
    environment.rest.onDidBegin(() => void count()),
    onDidChangeRoutineSettings(() => void update()),
  );
}

export async function nextStepsNow(environment: Environment): Promise<Told> {
  const { hunts, steps } = await currentRoutine(environment);
  const records = hunts.flatMap((hunt) => hunt.records);
  return {
    hunts,
    steps,
    overview: await withPauses(overviewInTurns(records, routineSettings(), environment.clock.today())),
  };
}

/** Looking back is not even announced on the day of a no. */
const looksBack: ReadonlySet<Step["kind"]> = new Set(["reflect", "review_wants"]);

export function stepNodes({ hunts, steps, overview }: Told): readonly StepNode[] {
  const isEarly = overview.isHeld || overview.rests;
  const offered = isEarly ? steps.filter(({ kind, state }) => state !== "coming" || !looksBack.has(kind)) : steps;
  const names = overview.isHeld ? (["due", "coming"] as const) : (["due", "coming", "open"] as const);
  const sections = names.map(
    (name) => ({ kind: "section", name, steps: offered.filter(({ state }) => state === name) }) as const,
  );
  return [
    ...sections.filter((section) => section.steps.length > 0),
    ...(overview.isHeld ? [] : leadNodes(hunts, overview)),
  ];
}

export function stepChildren(node: StepNode): readonly StepNode[] {
  if (node.kind !== "section") return [];
  return node.steps.map((is) => ({
    kind: "step",
    folder: is.subject.folder,
    record: recordOf(is),
    step: stepId(is),
    is,
  }));
}

function recordOf({ subject }: Step): string | undefined {
  return subject.kind === "application" ? subject.record.key : undefined;
}

/** The next lead is one click away, but not on the day of a rejection. */
function leadNodes(hunts: readonly RoutineHunt[], { leads: [lead] }: Overview): readonly StepNode[] {
  const hunt = hunts.find(({ records }) => lead !== undefined && records.includes(lead));
  return lead && hunt ? [{ kind: "lead", folder: hunt.folder, record: lead.key, is: lead }] : [];
}

export function stepItem(node: StepNode, today: Day): vscode.TreeItem {
  switch (node.kind) {
    case "section":
      return sectionItem(node);
    case "step":
      return rowItem(node, today);
    case "lead":
      return leadItem(node);
  }
}

function sectionItem({ name, steps }: StepNode & { kind: "section" }): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const titles = { due: dayWords.today, coming: nextStepWords.coming, open: nextStepWords.plans };
  const item = new vscode.TreeItem(titles[name](), name === "open" ? Collapsed : Expanded);
  item.id = name;
  item.description = String(steps.length);
  return item;
}

const icons = {
  prepare: "lightbulb",
  answer_by: "reply",
  hand_in_by: "checklist",
  apply_by: "send",
  rejection_thank_you: "mail",
  thank_you: "mail",
  ask_kindly: "mail",
  ask_after_talk: "mail",
  check_in: "mail",
  archive: "archive",
  reflect: "comment",
  plan: "milestone",
  review_wants: "list-selection",
  stay_in_touch: "person",
} as const satisfies Readonly<Record<Step["kind"], string>>;

function rowItem({ folder, record, step, is }: StepNode & { kind: "step" }, today: Day): vscode.TreeItem {
  const title = stepInWords(is);
  const why = whyInWords(is);
  const isDated = is.state === "coming" || (is.subject.kind === "plan" && is.state === "open" && is.subject.plan.due);
  const when = isDated ? shortDayInWords(is.due) : undefined;
  const item = new vscode.TreeItem(title);
  item.id = `${folder}#${step}`;
  item.description = [when, why].filter((part) => part !== undefined).join(" · ");
  item.tooltip = [
    title,
    why,
    ...(is.fades === undefined ? [] : [nextStepWords.fades(shortDayInWords(is.fades))]),
    ...(is.kind === "archive" ? [nextStepWords.alsoTheMail()] : []),
  ].join("\n");
  item.iconPath = new vscode.ThemeIcon(icons[is.kind]);
  const subject = is.kind === "archive" && record !== undefined ? "mail" : is.kind === "plan" ? "plan" : undefined;
  item.contextValue = stepContext(canSnooze(is, today), subject);
  item.accessibilityInformation = { label: [title, when, why].filter((part) => part !== undefined).join(", ") };
  if (record !== undefined) item.command = link(commandWords.openInFile(), "rebound.openRecord", { folder, record });
  else if (is.subject.kind !== "applications")
    item.command = link(commandWords.startStep(), "rebound.doStep", { folder, step });
  return item;
}

function leadItem({ folder, record, is }: StepNode & { kind: "lead" }): vscode.TreeItem {
  const item = new vscode.TreeItem(nextStepWords.nextLead(oneLine(is.application.company)));
  item.id = "lead";
  item.description = oneLine(is.application.role);
  item.iconPath = new vscode.ThemeIcon("bookmark");
  item.contextValue = "lead";
  item.command = link(commandWords.openInFile(), "rebound.openRecord", { folder, record });
  return item;
}
