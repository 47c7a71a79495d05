/** Runs the integration tests in desktop VS Code, which @vscode/test-electron downloads from its vendor. */
import { runTests } from "@vscode/test-electron";
import { projectRoot } from "./project.ts";
import { bundleOf, suites, workspaceOf } from "./suites.ts";

for (const suite of suites) {
  const workspace = workspaceOf(suite);
  await runTests({
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: bundleOf(suite),
    launchArgs: [...(workspace === undefined ? [] : [workspace]), "--disable-extensions", "--disable-workspace-trust"],
  });
}
