import { waysThatHelp } from "../../words/letItOut.ts";
import type { Environment } from "../commands/environment.ts";
import { askAndApply } from "../files/ensureJournal.ts";
import { type Hunt, journalOf } from "../files/hunts.ts";

/** The way that helps, and how to take it off the list for good. */
export interface Comfort {
  readonly text: string;
  readonly remove: () => Promise<unknown>;
}

const key = "waysRemoved";

/** The user's own comforts, or until there are any, the ways that help others without those that were removed. */
export async function comfortsOf(
  hunt: Hunt,
  { globalState }: Pick<Environment, "globalState">,
): Promise<{ readonly areOwn: boolean; readonly comforts: readonly Comfort[] }> {
  const { comforts = [] } = await journalOf(hunt);
  if (comforts.length > 0) {
    return { areOwn: true, comforts: comforts.map((text) => ({ text, remove: () => removeOwn(hunt, text) })) };
  }
  const removed = globalState.get<readonly string[]>(key) ?? [];
  const ways = Object.entries(waysThatHelp()).filter(([way]) => !removed.includes(way));
  return {
    areOwn: false,
    comforts: ways.map(([way, text]) => ({
      text,
      remove: async () => globalState.update(key, [...removed, way]),
    })),
  };
}

/** Takes the comfort out of the journal, wherever it stands by now. */
async function removeOwn(hunt: Hunt, text: string): Promise<void> {
  const index = (await journalOf(hunt)).comforts?.indexOf(text) ?? -1;
  if (index < 0) return;
  await askAndApply(hunt, { journal: [{ kind: "setValue", path: ["comforts", index], value: undefined }] });
}
