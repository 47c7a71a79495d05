/** Folders that are gone when this process ends. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onLeave } from "./children.ts";
import { projectRoot } from "./project.ts";

export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `rebound-${name}-`)));
  onLeave(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * This project under another path. VS Code takes every theme below the folder of the extension under development for
 * one of the extension's, and shows it; and the server's own themes lie below this project.
 */
export function linkToExtension(): string {
  const link = join(temporaryFolder("extension"), "rebound");
  symlinkSync(projectRoot, link, "junction");
  return link;
}
