import type { RoutineChanges } from "../../core/nextSteps/changes.ts";
import type { Environment } from "../commands/environment.ts";
import { changeApplications } from "../files/applyChanges.ts";
import { writeJournal } from "../files/ensureJournal.ts";

/** Makes the changes to the file of the folder that they are for, as one undo step. */
export async function applyRoutine(environment: Environment, folder: string, changes: RoutineChanges): Promise<void> {
  const hunt = environment.hunts.find(folder);
  if (!hunt) return;
  if (changes.file === "applications") await changeApplications(hunt, changes.changes);
  else await writeJournal(hunt, changes.changes);
}
