/** Milliseconds of work between two pauses, so that nothing else in the host waits longer. */
const longest = 10;

/** Runs a generator to its end, gives the host a turn after every 10 ms, and one more before the caller continues. */
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

/** Rows per turn, small enough for a cold start; VS Code's own work on them cannot be split. */
const rowsInTurn = 200;

/** Wraps `rowOf` for a tree that asks for all rows at once: 200 rows, a pause, the next 200. */
export function rowsInTurns<Given, Result>(rowOf: (given: Given) => Result): (given: Given) => Promise<Result> {
  let made = 0;
  let pausing: Promise<void> | undefined;
  const goOn = (): void => {
    made = 0;
    pausing = undefined;
  };
  return async (given) => {
    while (made >= rowsInTurn) await (pausing ??= pause().then(goOn));
    made++;
    return rowOf(given);
  };
}

let last: Promise<void> = Promise.resolve();

/**
 * Lets the host do something else. Of several computations that pause one goes on, and the next only after another
 * pause.
 */
export function pause(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
