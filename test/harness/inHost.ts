/** Runs a suite inside the extension host. This file is bundled with the tests of one workspace; see esbuild.mjs. */
import { format } from "node:util";
import Mocha from "mocha";
import { mark } from "./hostReport.ts";

/** `load` requires the test files, which call `describe` and `it`. Rejects when a test fails. */
export async function runSuite(load: () => void): Promise<void> {
  const print = console.log.bind(console);
  const report = (...args: unknown[]): void => print(mark + format(...args));
  console.log = report;
  Mocha.reporters.Base.consoleLog = report;
  const mocha = new Mocha({ color: false, timeout: 30_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
