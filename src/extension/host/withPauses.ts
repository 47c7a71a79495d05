/** Milliseconds of work between two pauses: what else waits in the host is not held up by more. */
const longest = 10;

/**
 * Finishes a computation, and lets the host do something else whenever it has taken a while: also then before others go
 * on with the result.
 */
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

/**
 * A turn's work while everything is cold. What VS Code makes of the rows, and that it sends them, is one piece that
 * cannot be cut.
 */
const rowsInTurn = 200;

/**
 * What makes one row, where a tree asks for all of them at once: it makes some, and the others in turns of their own.
 */
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
