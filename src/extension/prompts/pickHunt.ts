import type { Environment } from "../commands/environment.ts";
import type { Hunt } from "../files/hunts.ts";
import { foldersForNew } from "../files/target.ts";
import { pickFolder } from "./pickFolder.ts";

/** The folder whose journal is meant; asks when there are several. */
export async function pickHunt({ hunts }: Environment, title: string): Promise<Hunt | undefined> {
  const folders = foldersForNew(hunts, await hunts.read());
  if (folders.length === 1) return folders[0];
  const answer = await pickFolder({ title, step: 1, totalSteps: 1 }, folders);
  return answer === undefined || answer === "back" ? undefined : hunts.find(answer.value);
}
