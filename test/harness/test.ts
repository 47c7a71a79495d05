/**
 * `npm test`: every check of the project, each by its own npm script. It says how long each took, how those ended that
 * failed, and which tests were the slowest; the last line sums up. Types and lint count as one test each; a script that
 * fails without saying that a test failed counts as one failure.
 */
import { join } from "node:path";
import { exitCode, start } from "./children.ts";
import { temporaryFolder } from "./temporary.ts";
import { slowest, timesInto } from "./times.ts";

/**
 * One stage after the other; in a stage the rows run side by side. Two cores are enough for one window and a check.
 * `test:package` puts a bundle for users where the tests after it build their own, so it goes before them.
 */
const stages = [[["types", "lint", "test:unit"], ["test:package"]], [["test:integration"]], [["test:ui"]]] as const;

const times = join(temporaryFolder("times"), "times.jsonl");
const total = { passed: 0, failed: 0 };
const red: { readonly script: string; readonly output: string }[] = [];
const lastLines = 60;
const began = performance.now();

for (const rows of stages) await Promise.all(rows.map((scripts) => runInTurn(scripts, rows.length === 1)));

for (const { script, output } of red) {
  console.log(`\n── ${script} failed, and ended with:\n${output.trimEnd().split("\n").slice(-lastLines).join("\n")}`);
}
console.log("\nThe slowest tests:");
for (const { title, milliseconds } of slowest(times, 10)) console.log(`${seconds(milliseconds)}  ${title}`);
console.log(`\n${seconds(performance.now() - began)} in all`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

/** Shows what a script prints as it comes when it is `alone`, else when it has ended. */
async function runInTurn(scripts: readonly string[], alone: boolean): Promise<void> {
  for (const script of scripts) {
    if (alone) console.log(`\n── ${script}`);
    const began = performance.now();
    const { ok, output } = await run(script, alone);
    if (!alone) console.log(`\n── ${script}\n${output.trimEnd()}`);
    console.log(`── ${script}: ${seconds(performance.now() - began).trim()}`);
    const { passed, failed } = outcome(script, ok, output);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) red.push({ script, output });
  }
}

async function run(script: string, shown: boolean): Promise<{ readonly ok: boolean; readonly output: string }> {
  const child = start(process.execPath, ["--run", script], {
    stdio: ["ignore", "pipe", shown ? "inherit" : "pipe"],
    env: timesInto(times),
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      if (shown) process.stdout.write(chunk);
      output += chunk.toString();
    });
  }
  return { ok: (await exitCode(child)) === 0, output };
}

function outcome(script: string, ok: boolean, output: string): typeof total {
  const counts = { passed: sum(output, /^ +(\d+) passing/gm), failed: sum(output, /^ +(\d+) failing/gm) };
  const runsTests = script.startsWith("test:");
  if (ok && !runsTests) return { passed: 1, failed: 0 };
  // Nothing failed and nothing passed either: the tests were not found.
  if ((!ok && counts.failed === 0) || (runsTests && counts.passed + counts.failed === 0)) counts.failed += 1;
  return counts;
}

function sum(output: string, count: RegExp): number {
  return output.matchAll(count).reduce((sum, match) => sum + Number(match[1]), 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}
