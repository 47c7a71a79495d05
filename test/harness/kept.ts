/** Things that are costly to make are kept in a folder of the project and made once. */
import { existsSync, rmSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { onLeave } from "./children.ts";
import { projectRoot } from "./project.ts";

const storage = join(projectRoot, ".vscode-test");
const unfinished = "unfinished-";

/** By name, so that two that need the same thing at once wait for one making. */
const inThisProcess = new Map<string, Promise<string>>();

/**
 * The folder kept under `name`. When there is none, `make` fills one aside, which gets its name when it is complete: so
 * a run that is interrupted leaves nothing half made, and two runs at once do not meet.
 */
export function keep(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const begun = inThisProcess.get(name) ?? findOrMake(name, make);
  inThisProcess.set(name, begun);
  return begun;
}

async function findOrMake(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const kept = join(storage, name);
  if (existsSync(kept)) return kept;
  await removeAbandoned();
  const aside = join(storage, `${unfinished}${process.pid}-${name}`);
  onLeave(() => rmSync(aside, { recursive: true, force: true }));
  await mkdir(aside, { recursive: true });
  await make(aside);
  try {
    await rename(aside, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    await rm(aside, { recursive: true, force: true }); // Another run was faster.
  }
  return kept;
}

/** Removes what runs left that were ended before they could tidy up. */
async function removeAbandoned(): Promise<void> {
  await mkdir(storage, { recursive: true });
  for (const name of await readdir(storage)) {
    if (!name.startsWith(unfinished)) continue;
    const owner = Number.parseInt(name.slice(unfinished.length));
    if (!isRunning(owner)) await rm(join(storage, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
