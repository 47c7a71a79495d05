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

/** The work as a tree asks for its rows, for all of them at once: it is done for as many as a turn has time for, then for the next. */
export function eachInTurns<Given, Result>(work: (given: Given) => Result): (given: Given) => Promise<Result> {
  let start = 0;
  let asked = 0;
  let pausing: Promise<void> | undefined;
  const goOn = (): void => {
    start = performance.now();
    pausing = undefined;
  };
  return async (given) => {
    const now = performance.now();
    if (!pausing && now - asked > longest) start = now;
    asked = now;
    while (pausing !== undefined || performance.now() - start > longest) await (pausing ??= pause().then(goOn));
    return work(given);
  };
}

let last: Promise<void> = Promise.resolve();

/** Lets the host do something else. Of several computations that pause one goes on, and the next only after another pause. */
export function pause(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
