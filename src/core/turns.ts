/** What a computation comes to that can be left between its steps, taken in one go. */
export function finish<Result>(turns: Iterator<undefined, Result>): Result {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}
