import { commandWords } from "../../words/commands.ts";
import { command, recordShape } from "../commands/command.ts";
import { foldersForNew, targetOf, titleWith } from "../files/target.ts";
import { showText } from "../host/showText.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";

/** Opens the file at a record. */
export const openRecord = command(recordShape, async ({ hunts, clock }, given) => {
  const open = await hunts.read();
  foldersForNew(hunts, open);
  const question = applicationQuestion(open, { today: clock.today(), newIn: [] });
  const draft = await ask((known) => titleWith(commandWords.openInFile(), open, known), [question], given);
  if (!draft) return;
  const { hunt, record } = targetOf(open, draft);
  if (hunt.applications.uri) await showText(hunt.applications.uri, record.range);
});
