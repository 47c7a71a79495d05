/**
 * Runs the integration tests inside VS Code's extension host, once for each release named on the command line:
 *
 *     node test/harness/integration.ts newest oldest
 */
import { browser, closeBrowser } from "./browser.ts";
import { mark, timeMark } from "./hostReport.ts";
import { projectRoot } from "./project.ts";
import { remoteUri, startServer, windowAddress } from "./server.ts";
import { bundleOf, extensionBeside, suites, workspaceOf } from "./suites.ts";
import { noteTime, type TestTime } from "./times.ts";
import type { Release } from "./vscode.ts";

const longestRun = 600_000;
/** A window that opens keeps more than one core busy, and one whose tests run keeps less. */
const windowsAtOnce = 2;

const runs = (process.argv.slice(2) as Release[]).flatMap((release) => suites.filter((one) => (process.env.ONLY ?? '').split(',').includes(one)).map((suite) => ({ suite, release })));
await Promise.all(Array.from({ length: windowsAtOnce }, runNext));
await closeBrowser();

async function runNext(): Promise<void> {
  for (let run = runs.shift(); run; run = runs.shift()) {
    const { suite, release } = run;
    const { passed, report } = await outcome(suite, release).catch(withoutWindow);
    console.log(`\n  ${suite}, VS Code: the ${release}`);
    for (const line of report) console.log(...line);
    if (!passed) process.exitCode = 1;
  }
}

interface Outcome {
  readonly passed: boolean;
  readonly report: readonly (readonly unknown[])[];
}

/** A suite whose window could not be opened fails by itself, and hides no other. */
function withoutWindow(error: unknown): Outcome {
  return { passed: false, report: [["  1 failing: no window", error]] };
}

/** Runs one suite in a window of its own. VS Code's own log is reported only when the suite has no report. */
async function outcome(suite: string, release: Release): Promise<Outcome> {
  // As on a desktop, where nothing is saved by itself.
  const server = await startServer({
    release,
    settings: { "files.autoSave": "off" },
    beside: extensionBeside(suite),
  });
  const page = await (await browser()).newPage();
  const ended = Promise.withResolvers<number>();
  const log: unknown[][] = [];
  const report: string[][] = [];
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const [text] = args;
    if (typeof text === "string" && text.startsWith(mark)) report.push([text.slice(mark.length)]);
    else if (typeof text === "string" && text.startsWith(timeMark)) noteHostTime(text.slice(timeMark.length), release);
    else log.push(args);
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => ended.resolve(code));
  page.once("crash", () => ended.resolve(1));
  void server.ended.then(() => ended.resolve(1));
  const timer = setTimeout(() => ended.resolve(1), longestRun);
  await page.goto(
    windowAddress(server, workspaceOf(suite), {
      extensionDevelopmentPath: remoteUri(server, projectRoot),
      extensionTestsPath: remoteUri(server, bundleOf(suite)),
    }),
    { timeout: longestRun },
  );
  const code = await ended.promise;
  clearTimeout(timer);
  await page.close();
  await server.stop();
  return { passed: code === 0 && report.length > 0, report: report.length > 0 ? report : log };
}

function noteHostTime(text: string, release: Release): void {
  const { title, milliseconds } = JSON.parse(text) as TestTime;
  noteTime({ title: `${title} (${release})`, milliseconds });
}
