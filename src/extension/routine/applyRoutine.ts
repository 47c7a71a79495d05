import type { RoutineChanges } from "../../core/routine/changes.ts";
import { changeApplications } from "../applyChanges.ts";
import type { Environment } from "../environment.ts";
import { writeJournal } from "./ensureJournal.ts";

/** Makes the changes to the file of the folder that they are for, as one undo step. */
export async function applyRoutine(environment: Environment, folder: string, changes: RoutineChanges): Promise<void> {
  const hunt = environment.hunts.find(folder);
  if (!hunt) return;
  if (changes.file === "applications") await changeApplications(hunt, changes.changes);
  else await writeJournal(hunt, changes.changes);
}
