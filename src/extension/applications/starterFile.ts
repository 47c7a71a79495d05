import * as vscode from "vscode";
import { addDays, type Day } from "../../core/dates/dates.ts";

/** A first applications file: two examples, and a word on each thing that is not plain. */
export function starterFile(today: Day): string {
  const comment = (text: string): string => `# ${text.replaceAll(/\s+/g, " ")}`;
  return `${comment(vscode.l10n.t("Your applications and what happened to them. The file is yours: edit it by hand whenever you like."))}
${comment(vscode.l10n.t("The two below are examples; delete them when you add your own."))}

applications:
  - company: Example Company
    role: Backend Engineer
    url: https://example.com/jobs/17
    source: referral
    why: Small team, owns its on-call.
    contacts:
      - name: Jane Roe
        email: jane@example.com
    events: ${comment(vscode.l10n.t("what happened, oldest first"))}
      - date: ${addDays(today, -9)}
        type: applied
      - date: ${addDays(today, -2)}
        type: interview
        round: hiring manager

  ${comment(vscode.l10n.t("An application without events is a lead: something to come back to."))}
  - company: Another Example
    role: Platform Engineer
`;
}
