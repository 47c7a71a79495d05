/** Runs a pausing generator to its end without pausing, and returns its result. */
export function finish<Result>(turns: Iterator<undefined, Result>): Result {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}
