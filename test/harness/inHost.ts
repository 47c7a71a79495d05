/** Runs a suite inside the extension host. This file is bundled with the tests of one workspace; see esbuild.mjs. */
import { format } from "node:util";
import Mocha from "mocha";
import { mark } from "./hostReport.ts";

/** `load` requires the test files, which call `describe` and `it`. Rejects when a test fails. */
export async function runSuite(load: () => void): Promise<void> {
  const print = console.log.bind(console);
  const report = (...args: unknown[]): void => print(mark + format(...args));
  Mocha.reporters.Base.consoleLog = report;
  const mocha = new Mocha({ color: false, timeout: 30_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();
  const failures = await new Promise<number>((resolve) => leaveOthersErrors(() => mocha.run(resolve)));
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
