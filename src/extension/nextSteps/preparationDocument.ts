import * as vscode from "vscode";
import { eventsOf } from "../../core/application/events.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import { companyHistory } from "../../core/nextSteps/companyHistory.ts";
import { preparationFor } from "../../core/nextSteps/preparation.ts";
import { interviewsOf } from "../../core/nextSteps/prepareStep.ts";
import { dayInWords } from "../../words/dates.ts";
import { eventInWords } from "../../words/events.ts";
import { oneLine } from "../../words/plainText.ts";
import type { Environment } from "../commands/environment.ts";
import { journalOf } from "../files/hunts.ts";
import { findTarget } from "../files/target.ts";

const scheme = "rebound-preparation";

/** Shows the things to have at hand before an interview, as a text that is made anew whenever the files change. */
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
    path: `/${vscode.l10n.t("Prepare")} ${name}.md`,
    query: JSON.stringify({ folder, record: key }),
  });
  await vscode.window.showTextDocument(uri, { preview: true });
}

async function textOf(environment: Environment, uri: vscode.Uri): Promise<string> {
  const hunts = await environment.hunts.read();
  const target = findTarget(hunts, JSON.parse(uri.query) as { folder: string; record: string });
  if (!target) return vscode.l10n.t("This application is not in the file any more.");
  const { hunt, document, record } = target;
  const { application } = record;
  const today = environment.clock.today();
  const events = eventsOf(application);
  const next = interviewsOf(events).find(({ date }) => date >= today);
  const { why, plans, achievements, mustHaves } = preparationFor(
    application,
    await journalOf(hunt),
    next?.date ?? today,
  );
  const before = companyHistory(document.records, application.company, record.key);

  return [
    `# ${oneLine(application.company)} · ${oneLine(application.role)}`,
    ...(next
      ? [[dayInWords(next.date), next.time, next.round, next.with?.join(", ")].filter(Boolean).join(" · ")]
      : []),
    ...section(vscode.l10n.t("Why you want it"), why === undefined ? [] : [why.trim()]),
    ...section(
      vscode.l10n.t("What you did that fits"),
      achievements.map(
        (one) => `- ${one.date}: ${one.text.trim()}${one.evidence === undefined ? "" : ` (${one.evidence})`}`,
      ),
    ),
    ...section(
      vscode.l10n.t("Your plan"),
      plans.map((plan) => `- ${vscode.l10n.t("If {0}: {1}", plan.if, plan.then)}`),
    ),
    ...section(
      vscode.l10n.t("What a role must have for you"),
      mustHaves.map((one) => `- ${one}`),
    ),
    ...section(
      vscode.l10n.t("So far"),
      events.map((event) => `- ${oneLine(eventInWords(event))}`),
    ),
    ...section(
      vscode.l10n.t("Earlier at this company"),
      before.map(
        ({ record: other, last }) => `- ${[last, oneLine(other.application.role)].filter(Boolean).join(": ")}`,
      ),
    ),
    ...(application.posting === undefined ? [] : section(vscode.l10n.t("The posting"), [application.posting])),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
