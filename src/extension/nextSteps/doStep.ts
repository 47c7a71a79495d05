import type { LoggedApplication } from "../../core/application/record.ts";
import { kindsByFit } from "../../core/drafts/kindsByFit.ts";
import type { Step } from "../../core/nextSteps/step.ts";
import { commandWords } from "../../words/commands.ts";
import { command } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { execute } from "../commands/execute.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { ask } from "../prompts/ask.ts";
import { archiveSeveral } from "./archiveSeveral.ts";
import { followPlan } from "./followPlan.ts";
import { getInTouch } from "./getInTouch.ts";
import { beginStep, stepQuestion, stepShape } from "./pickStep.ts";
import { showPreparation } from "./preparationDocument.ts";

/** Does a step: opens what it takes, filled in as far as the log knows. */
export const doStep = command(stepShape, async (environment, given) => {
  const begun = await beginStep({ environment }, given);
  const { step } = (await ask(() => commandWords.startStep(), [stepQuestion(begun.offered)], begun)) ?? {};
  if (step) await run(environment, step);
});

async function run(environment: Environment, { kind, subject }: Step): Promise<void> {
  const { folder } = subject;
  switch (subject.kind) {
    case "applications":
      return archiveSeveral(subject);
    case "person":
      return getInTouch(environment, subject);
    case "plan":
      return followPlan(environment, subject);
    case "wants":
      return execute("rebound.reviewWants", { folder });
    case "application":
      break;
  }
  const record = subject.record.key;
  switch (kind) {
    case "rejection_thank_you":
      return execute(
        "rebound.draftFollowUp",
        asksForFeedback(environment, subject.record)
          ? { folder, record, among: ["rejection_thank_you", "feedback"] }
          : { folder, record, kind },
      );
    case "thank_you":
    case "check_in":
    case "ask_kindly":
    case "stay_in_touch":
      return execute("rebound.draftFollowUp", { folder, record, kind });
    case "ask_after_talk":
      return execute("rebound.draftFollowUp", { folder, record, kind: "check_in" });
    case "archive":
      return execute("rebound.archive", { folder, record });
    case "reflect":
      return execute("rebound.reflect", { folder, record });
    case "prepare":
      return showPreparation(folder, subject.record);
    case "answer_by":
      return execute("rebound.draftFollowUp", { folder, record });
    case "apply_by":
    case "hand_in_by":
      return execute("rebound.openRecord", { folder, record });
    case "plan":
    case "review_wants":
      return;
  }
}

/** Whether the letter that asks for feedback fits as well as the thanks: then the user chooses. */
function asksForFeedback({ clock }: Environment, { application }: LoggedApplication): boolean {
  return kindsByFit(application, routineSettings(), clock.now()).fitting.includes("feedback");
}
