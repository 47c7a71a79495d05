/**
 * The suites of integration tests. The folder of a test names its workspace: `test/integration/real-search/*.test.ts`
 * run together in a window on a copy of `test/fixtures/real-search`. Where the fixture holds a `.code-workspace` file
 * the window opens that, and where there is no such fixture the window is empty.
 */
import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { fixtures, projectRoot } from "./project.ts";
import { copyOfFixture } from "./workspace.ts";

export const suites = globSync(join(projectRoot, "test", "integration", "*/")).map((folder) => basename(folder));

/** The module with the suite's `run`, as esbuild.mjs makes it. */
export function bundleOf(suite: string): string {
  return join(projectRoot, "dist", "test", `${suite}.js`);
}

/** The folder or workspace file to open; a fresh copy each time. */
export function workspaceOf(suite: string): string | undefined {
  if (!existsSync(join(fixtures, suite))) return undefined;
  const folder = copyOfFixture(suite);
  return globSync(join(folder, "*.code-workspace"))[0] ?? folder;
}

/** The folder of an extension that is there from the start, for a suite that has one: a fixture called after it. */
export function extensionBeside(suite: string): string | undefined {
  const folder = join(fixtures, `${suite}-beside`);
  return existsSync(folder) ? folder : undefined;
}
