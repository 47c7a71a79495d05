/** Folders that are gone when this process ends. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onLeave } from "./children.ts";

export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `rebound-${name}-`)));
  onLeave(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
