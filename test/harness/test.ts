/**
 * `npm test`: every check of the project, one after the other, each by its own npm script. The last line sums them up.
 * Types and lint count as one test each; a script that fails without saying that a test failed counts as one failure.
 */
import { exitCode, start } from "./children.ts";

const total = { passed: 0, failed: 0 };

for (const script of ["types", "lint", "test:unit", "test:integration", "test:ui", "test:package"]) {
  console.log(`\n── ${script}`);
  const { passed, failed } = await outcome(script);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

async function outcome(script: string): Promise<typeof total> {
  const child = start(process.execPath, ["--run", script], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  const ok = (await exitCode(child)) === 0;
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
