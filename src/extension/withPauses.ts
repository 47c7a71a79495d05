/** Milliseconds of work between two pauses, as long as a frame: what else waits in the host is not held up by more. */
const longest = 16;

/** Finishes a computation, and lets the host do something else whenever it has taken a while: also then before others go on with the result. */
export async function withPauses<Result>(turns: Iterator<undefined, Result>): Promise<Result> {
  let start = performance.now();
  let hasPaused = false;
  for (;;) {
    const turn = turns.next();
    if (turn.done) {
      if (hasPaused) await pause();
      return turn.value;
    }
    if (performance.now() - start < longest) continue;
    await pause();
    hasPaused = true;
    start = performance.now();
  }
}

/** Lets the host do something else. When a reading ends, all who waited for it would go on in one go. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
