import { dayChanges } from "../../core/actions/skipAndSnooze.ts";
import { currentPath } from "../../core/nextSteps/currentPath.ts";
import type { Subject } from "../../core/nextSteps/step.ts";
import { nextStepWords } from "../../words/nextSteps.ts";
import type { Environment } from "../commands/environment.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import { journalOf } from "../files/hunts.ts";
import { Showable } from "../host/errors.ts";

/** Writes today's date to the person or the plan in the journal, wherever it is by now. */
export async function noteToday(
  { hunts, clock }: Environment,
  subject: Subject & { readonly kind: "person" | "plan" },
  key: "last" | "done",
): Promise<void> {
  const hunt = hunts.find(subject.folder);
  const path = hunt && currentPath(await journalOf(hunt), subject);
  if (!hunt || !path) throw new Showable(nextStepWords.noLonger());
  await askAndApply(hunt, dayChanges(path, key, clock.today()));
}
