/** Workspaces that a window may change: copies of fixtures, gone when this process ends. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtures } from "./project.ts";
import { temporaryFolder } from "./temporary.ts";
import { themes } from "./window.ts";

/** A copy of `test/fixtures/<name>`, without the scripts that made it. */
export function copyOfFixture(name: string): string {
  const folder = join(temporaryFolder("workspace"), name);
  cpSync(join(fixtures, name), folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  return folder;
}

/** Gives the folder's windows, of the newest VS Code, a theme: they notice it in the folder's settings. */
export function writeTheme(folder: string, theme: keyof typeof themes): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  const settings = { "workbench.colorTheme": themes[theme].newest };
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
}

/** Makes a folder a git repository and commits what it holds. */
export function commitAll(folder: string): void {
  const identity = ["-c", "user.name=Ada Example", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "-q", "-b", "main"],
    ["add", "."],
    [...identity, "commit", "-q", "-m", "Keep my applications in a file"],
  ]) {
    execFileSync("git", args, { cwd: folder, stdio: "inherit" });
  }
}
