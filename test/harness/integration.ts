/**
 * Runs the integration tests inside VS Code's extension host, once for each release named on the command line:
 *
 *     node test/harness/integration.ts newest oldest
 */
import { browser, closeBrowser } from "./browser.ts";
import { mark } from "./hostReport.ts";
import { projectRoot } from "./project.ts";
import { remoteUri, startServer, windowAddress } from "./server.ts";
import { bundleOf, suites, workspaceOf } from "./suites.ts";
import type { Release } from "./vscode.ts";

const longestRun = 600_000;

for (const release of process.argv.slice(2) as Release[]) {
  for (const suite of suites) {
    console.log(`\n  ${suite}, VS Code: the ${release}`);
    if (!(await passes(suite, release))) process.exitCode = 1;
  }
}
await closeBrowser();

/**
 * Runs one suite in a window of its own. Its report goes to the terminal; VS Code's own log only when there is none.
 */
async function passes(suite: string, release: Release): Promise<boolean> {
  const server = await startServer({ release });
  const page = await (await browser()).newPage();
  const ended = Promise.withResolvers<number>();
  const log: unknown[][] = [];
  const report: string[] = [];
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const [text] = args;
    if (typeof text !== "string" || !text.startsWith(mark)) return log.push(args);
    console.log(text.slice(mark.length));
    return report.push(text);
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => ended.resolve(code));
  page.once("crash", () => ended.resolve(1));
  const timer = setTimeout(() => ended.resolve(1), longestRun);
  await page.goto(
    windowAddress(server, workspaceOf(suite), {
      extensionDevelopmentPath: remoteUri(server, projectRoot),
      extensionTestsPath: remoteUri(server, bundleOf(suite)),
    }),
  );
  const code = await ended.promise;
  clearTimeout(timer);
  if (report.length === 0) for (const line of log) console.log(...line);
  await page.close();
  await server.stop();
  return code === 0 && report.length > 0;
}
