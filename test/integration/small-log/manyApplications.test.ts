import assert from "node:assert/strict";
import * as vscode from "vscode";
import { generatedLog } from "../../bench/generatedLog.ts";
import { mark } from "../../harness/hostReport.ts";
import { treeLines } from "../hunt.ts";
import { logIn, type Log } from "../log.ts";

const count = 10_000;

/** Ticks of about a millisecond without a stall after which all work that a change set off counts as done. */
const calm = 800;

/** Notes the longest time in which nothing else could run. */
function watchStalls(): { readonly calmed: Promise<undefined>; readonly longest: () => number } {
  const calmed = Promise.withResolvers<undefined>();
  let longest = 0;
  let last = performance.now();
  let calmTicks = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    calmTicks = now - last > 10 ? 0 : calmTicks + 1;
    last = now;
    if (calmTicks < calm) return;
    clearInterval(timer);
    calmed.resolve(undefined);
  });
  return { calmed: calmed.promise, longest: () => longest };
}

describe("ten thousand applications", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
    await vscode.commands.executeCommand("rebound.applications.focus");
  });
  afterEach(() => log.reset());

  it("are read while the host goes on with other things", async () => {
    const text = generatedLog(count, 42);
    const stalls = watchStalls();
    await log.write(text);
    await stalls.calmed;
    console.log(`${mark}      longest stall while ${count} applications were read and shown: ${Math.round(stalls.longest())} ms`);
    const lines = await treeLines(log.environment);
    assert.equal(lines.filter((line) => line.startsWith("  ")).length, count);
  });
});
