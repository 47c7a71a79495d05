import * as vscode from "vscode";
import { canSnooze } from "../../core/actions/skipAndSnooze.ts";
import { eventsOf } from "../../core/application/events.ts";
import { onOwnClock } from "../../core/application/ownClock.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import { companyHistory } from "../../core/nextSteps/companyHistory.ts";
import { preparationFor } from "../../core/nextSteps/preparation.ts";
import { roundsOf } from "../../core/nextSteps/prepareStep.ts";
import type { Plan } from "../../core/schema/journal.ts";
import { commandWords } from "../../words/commands.ts";
import { dayInWords } from "../../words/dates.ts";
import { eventInWords } from "../../words/events.ts";
import { fileWords } from "../../words/files.ts";
import { oneLine } from "../../words/plainText.ts";
import { preparationWords } from "../../words/preparation.ts";
import { planInWords, talkTimeInWords } from "../../words/steps.ts";
import type { Environment } from "../commands/environment.ts";
import { link } from "../commands/execute.ts";
import { journalOf } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";
import { currentRoutine, stepId } from "./currentSteps.ts";

const scheme = "rebound-preparation";

/** Shows the things to have at hand before a talk or a task, as a text that is made anew whenever the files change. */
export function preparationDocuments(environment: Environment): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const refresh = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
  };
  return vscode.Disposable.from(
    changed,
    environment.hunts.onDidChange(refresh),
    environment.clock.onDidChangeDay(refresh),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await shownIn(environment, uri)).lines.join("\n"),
    }),
    vscode.languages.registerCodeLensProvider(
      { scheme },
      {
        onDidChangeCodeLenses: environment.hunts.onDidChange,
        provideCodeLenses: (document) => planLenses(environment, document),
      },
    ),
  );
}

export async function showPreparation(folder: string, { key, application }: LoggedApplication): Promise<void> {
  const name = oneLine(application.company).replaceAll(/[\\/:]/g, " ");
  const uri = vscode.Uri.from({
    scheme,
    path: `/${preparationWords.prepare()} ${name}.md`,
    query: JSON.stringify({ folder, record: key }),
  });
  await vscode.window.showTextDocument(uri, { preview: true });
}

/** Above each plan: to be done with it, followed or not, or to have it back on another day. */
async function planLenses(environment: Environment, document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const { lines, folder, plans } = await shownIn(environment, document.uri);
  if (lines.join("\n") !== document.getText()) return [];
  const { steps } = await currentRoutine(environment);
  const today = environment.clock.today();
  return plans.flatMap(({ plan, line }) => {
    const step = steps.find(({ subject }) => subject.kind === "plan" && subject.plan === plan);
    if (folder === undefined || !step) return [];
    const given = { folder, step: stepId(step) };
    const lens = (title: string, id: "rebound.doneWithPlan" | "rebound.snoozeStep"): vscode.CodeLens =>
      new vscode.CodeLens(new vscode.Range(line, 0, line, 0), link(title, id, given));
    return [
      lens(commandWords.doneWithPlan(), "rebound.doneWithPlan"),
      ...(canSnooze(step, today) ? [lens(`${commandWords.snooze()}…`, "rebound.snoozeStep")] : []),
    ];
  });
}

/** The lines of the text, and on which of them the plans stand. */
interface Shown {
  readonly lines: readonly string[];
  readonly folder?: string;
  readonly plans: readonly { readonly plan: Plan; readonly line: number }[];
}

async function shownIn(environment: Environment, uri: vscode.Uri): Promise<Shown> {
  const hunts = await environment.hunts.read();
  const target = findTarget(hunts, JSON.parse(uri.query) as { folder: string; record: string });
  if (!target) return { lines: [fileWords.applicationGone()], plans: [] };
  const { hunt, document, record } = target;
  const { application } = record;
  const now = environment.clock.now();
  const events = eventsOf(application);
  const next = roundsOf(events)
    .map((round) => ({ ...round, own: onOwnClock(round, now) }))
    .find(({ own }) => own.date >= now.today);
  const { why, plans, toTry, achievements, mustHaves } = preparationFor(
    application,
    await journalOf(hunt),
    next?.own.date ?? now.today,
    document.records,
    next,
  );
  const before = companyHistory(document.records, application.company, record.key);

  const above = [
    `# ${oneLine(application.company)} · ${oneLine(application.role)}`,
    ...(next
      ? [
          [dayInWords(next.own.date), talkTimeInWords(next.own), next.round, next.with?.join(", ")]
            .filter(Boolean)
            .join(" · "),
        ]
      : []),
    ...section(preparationWords.why(), why === undefined ? [] : [why.trim()]),
    ...section(
      preparationWords.fits(),
      achievements.map(
        (one) => `- ${one.date}: ${one.text.trim()}${one.evidence === undefined ? "" : ` (${one.evidence})`}`,
      ),
    ),
  ].flatMap((text) => text.split(/\r\n?|\n/));
  const planned = section(
    preparationWords.plan(),
    plans.map((plan) => `- ${oneLine(planInWords(plan.if, plan.then))}`),
  );
  const below = [
    ...section(
      preparationWords.toTry(),
      toTry.map((one) => `- ${oneLine(one)}`),
    ),
    ...section(
      preparationWords.mustHave(),
      mustHaves.map((one) => `- ${one}`),
    ),
    ...section(
      preparationWords.soFar(),
      events.map((event) => `- ${oneLine(eventInWords(event))}`),
    ),
    ...section(
      preparationWords.earlierHere(),
      before.map(
        ({ record: other, last }) => `- ${[last, oneLine(other.application.role)].filter(Boolean).join(": ")}`,
      ),
    ),
    ...(application.posting === undefined ? [] : section(preparationWords.posting(), [application.posting])),
  ];
  const first = above.length + planned.length - plans.length;
  return {
    lines: [...above, ...planned, ...below],
    folder: hunt.id,
    plans: plans.map((plan, index) => ({ plan, line: first + index })),
  };
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
