/** Runs a suite inside the extension host. This file is bundled with the tests of one workspace; see esbuild.mjs. */
import { format } from "node:util";
import Mocha from "mocha";
import * as vscode from "vscode";
import { mark, timeMark } from "./hostReport.ts";
import type { TestTime } from "./times.ts";

/**
 * Files that say the same in each VS Code: what they assert comes from `src/core` or from views and commands that other
 * files try in the oldest too. All others touch what a release may do in its own way: the extension host and when it
 * starts the extension, storage, files and undo, several folders, Git's extension, problems and quick fixes, documents
 * of the extension's own.
 */
const newestIsEnough: readonly string[] = [
  "arrangedTree.test.ts", // The order of rows.
  "doStep.test.ts", // Which command a step leads to.
  "routine.test.ts", // Which steps there are, and the one event that a command writes; small-log tries writing.
  "manyApplications.test.ts", // Reading in turns.
];
const oldest = "1.100.";

/** The functions require the test files, which call `describe` and `it`. Rejects when a test fails. */
export async function runSuite(files: Readonly<Record<string, () => void>>): Promise<void> {
  const print = console.log.bind(console);
  const report = (...args: unknown[]): void => print(mark + format(...args));
  Mocha.reporters.Base.consoleLog = report;
  const mocha = new Mocha({ color: false, timeout: 120_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const [name, load] of Object.entries(files))
    if (!vscode.version.startsWith(oldest) || !newestIsEnough.includes(name)) load();
  const failures = await new Promise<number>((resolve) =>
    leaveOthersErrors(() => {
      mocha.run(resolve).on("test end", (test) => {
        const time: TestTime = { title: test.fullTitle(), milliseconds: test.duration ?? 0 };
        print(timeMark + JSON.stringify(time));
      });
    }),
  );
  if (failures > 0) throw new Error(`${failures} failed`);
}

/**
 * VS Code's own extensions run in the same process: what is thrown in one of them would fail whichever test is running.
 */
function leaveOthersErrors(start: () => void): void {
  const before = process.listeners("uncaughtException");
  start();
  for (const listener of process.listeners("uncaughtException").filter((one) => !before.includes(one))) {
    process.off("uncaughtException", listener);
    process.on("uncaughtException", (error, origin) => {
      if (error.stack?.includes("/lib/vscode/extensions/") !== true) listener(error, origin);
    });
  }
}
