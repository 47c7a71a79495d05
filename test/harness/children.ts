/**
 * Child processes that never outlive this one: each is the head of its own process group, and the whole group is ended
 * when this process exits, is interrupted or is asked to terminate.
 */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";

const running = new Set<ChildProcess>();
const leaving: (() => void)[] = [];
const patience = 3000;

process.on("exit", () => {
  for (const child of running) endGroup(child, "SIGKILL");
  for (const leave of leaving) leave();
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, () => void leaveGently(code));
}

/** A child may have groups of its own to end, so it is asked first. */
async function leaveGently(code: number): Promise<void> {
  const closed = Promise.all([...running].map(exitCode));
  for (const child of running) endGroup(child, "SIGTERM");
  await Promise.race([closed, setTimeout(patience)]);
  process.exit(code);
}

/** Runs `action`, which must be synchronous, when this process ends; the last one given runs first. */
export function onLeave(action: () => void): void {
  leaving.unshift(action);
}

/** Starts a program which ends with this process. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  running.add(child);
  child.once("close", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Runs a program to its end and returns its exit code (1 when a signal ended it or it could not start). */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? 1));
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
  });
}

/** Ends a program and everything it started; resolves when it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const closed = exitCode(child);
  endGroup(child, "SIGKILL");
  await closed;
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
