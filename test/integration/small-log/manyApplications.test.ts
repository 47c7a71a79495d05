import assert from "node:assert/strict";
import * as vscode from "vscode";
import { itemOf } from "../../../src/extension/applications/items.ts";
import { rootNodes } from "../../../src/extension/applications/nodes.ts";
import { generatedLog } from "../../bench/generatedLog.ts";
import { mark } from "../../harness/hostReport.ts";
import { huntIn, treeLines, until } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const count = 10_000;

/**
 * Ticks of about a millisecond in which the host has next to nothing to do after which all work that a change set off
 * counts as done.
 */
const calm = 800;

interface Stalls {
  readonly calmed: Promise<undefined>;
  /** Milliseconds in which nothing else could run, the longest. */
  readonly longest: () => number;
  /**
   * As `longest`, of the time in which the host itself was at work, and not other threads or processes in its place.
   */
  readonly longestAtWork: () => number;
}

function watchStalls(): Stalls {
  const calmed = Promise.withResolvers<undefined>();
  const longest = { stall: 0, atWork: 0 };
  let calmTicks = 0;
  let last = performance.now();
  let used = process.threadCpuUsage();
  const timer = setInterval(() => {
    const stall = performance.now() - last;
    const { user, system } = process.threadCpuUsage(used);
    const atWork = Math.min(stall, (user + system) / 1000);
    longest.stall = Math.max(longest.stall, stall);
    longest.atWork = Math.max(longest.atWork, atWork);
    calmTicks = atWork > 10 ? 0 : calmTicks + 1;
    last = performance.now();
    used = process.threadCpuUsage();
    if (calmTicks < calm) return;
    clearInterval(timer);
    calmed.resolve(undefined);
  });
  return { calmed: calmed.promise, longest: () => longest.stall, longestAtWork: () => longest.atWork };
}

async function readRecords({ environment }: Log): Promise<number | undefined> {
  return (await huntIn(environment, 0).applications.read())?.records.length;
}

describe("ten thousand applications", () => {
  let log: Log;
  let aside: vscode.Uri;
  before(async () => {
    log = await logIn(0);
    await vscode.commands.executeCommand("rebound.applications.focus");
    aside = vscode.Uri.joinPath(log.uri, "..", "aside.yaml");
    await vscode.workspace.fs.writeFile(aside, Buffer.from(generatedLog(count, 42)));
    await watchStalls().calmed;
    // Groups as long as these start folded, but the groups of the short log are the same to VS Code.
    await vscode.commands.executeCommand("workbench.actions.treeView.rebound.applications.collapseAll");
  });
  afterEach(() => log.reset());

  it("are read while the host goes on with other things", async () => {
    const stalls = watchStalls();
    await vscode.workspace.fs.rename(aside, log.uri, { overwrite: true });
    // With other processes at work the host may be calm before it is told of the file.
    await until(log.environment, async () => (await readRecords(log)) === count);
    await stalls.calmed;
    const [longest, atWork] = [stalls.longest(), stalls.longestAtWork()].map(Math.round);
    console.log(
      `${mark}      longest stall while ${count} applications were read and shown: ${longest} ms, at work ${atWork} ms`,
    );
    const lines = await treeLines(log.environment);
    assert.equal(lines.filter((line) => line.startsWith("  ")).length, count);
  });

  it("start with their long groups folded", async () => {
    await log.write(generatedLog(count, 42));
    const groups = (await rootNodes(log.environment)).map(itemOf);
    const { Collapsed } = vscode.TreeItemCollapsibleState;
    assert.deepEqual(
      groups.map(({ label, collapsibleState }) => [label, collapsibleState]),
      [
        ["Interviewing", Collapsed],
        ["Closed", Collapsed],
      ],
    );
  });
});
