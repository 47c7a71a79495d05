import * as vscode from "vscode";
import { eventsOf } from "../../core/application/events.ts";
import { onOwnClock } from "../../core/application/ownClock.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import { companyHistory } from "../../core/nextSteps/companyHistory.ts";
import { preparationFor } from "../../core/nextSteps/preparation.ts";
import { roundsOf } from "../../core/nextSteps/prepareStep.ts";
import { dayInWords } from "../../words/dates.ts";
import { eventInWords } from "../../words/events.ts";
import { fileWords } from "../../words/files.ts";
import { oneLine } from "../../words/plainText.ts";
import { preparationWords } from "../../words/preparation.ts";
import { planInWords, talkTimeInWords } from "../../words/steps.ts";
import type { Environment } from "../commands/environment.ts";
import { journalOf } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";

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
      provideTextDocumentContent: (uri) => textOf(environment, uri),
    }),
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

async function textOf(environment: Environment, uri: vscode.Uri): Promise<string> {
  const hunts = await environment.hunts.read();
  const target = findTarget(hunts, JSON.parse(uri.query) as { folder: string; record: string });
  if (!target) return fileWords.applicationGone();
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
  );
  const before = companyHistory(document.records, application.company, record.key);

  return [
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
    ...section(
      preparationWords.plan(),
      plans.map((plan) => `- ${planInWords(plan.if, plan.then)}`),
    ),
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
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
