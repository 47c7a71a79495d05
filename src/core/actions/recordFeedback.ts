import type { PartialDate } from "../dates/dates.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../document/document.ts";
import type { Changes } from "./changes.ts";
import { idFor } from "./giveId.ts";

/** The answer to a feedback ask. */
export interface Feedback {
  readonly date: PartialDate;
  /** The answer, word for word. */
  readonly text: string;
  /** One thing to try next time; absent when it was left open. */
  readonly plan?: { readonly if: string; readonly then: string } | undefined;
}

/** Logs the answer; a plan goes into the journal and names the application, which is given an id for that. */
export function feedbackChanges(
  document: ApplicationsDocument,
  record: ApplicationRecord,
  { date, text, plan }: Feedback,
): Changes {
  const logged = { kind: "addEvent", record: record.key, event: { date, type: "feedback_received", text } } as const;
  if (!plan) return { applications: [logged] };
  const { id, changes } = idFor(document, record);
  return {
    applications: [logged, ...changes],
    journal: [{ kind: "addItem", list: "plan", item: { if: plan.if, then: plan.then, from: id } }],
  };
}
