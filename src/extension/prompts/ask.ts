/** The place of a question in its form. */
export interface Frame {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** The answer to a question, or the wish to see the one before. Undefined: Esc, the whole form ends. */
export type Answer<Value> = { readonly value: Value } | "back" | undefined;

/** One question of a form about a draft, a plain value. */
export interface Question<Draft> {
  /** Whether the draft answers it already; then it is left out. */
  readonly answered: (draft: Draft) => boolean;
  /** Asks, and gives the draft with the answer in it. */
  readonly ask: (draft: Draft, frame: Frame) => Promise<Answer<Draft>>;
}

/** Asks the open questions in order, with a way back. Undefined when the user left; nothing has happened then. */
export async function ask<Draft>(
  title: (draft: Draft) => string,
  questions: readonly Question<Draft>[],
  known: Draft,
): Promise<Draft | undefined> {
  const asked: { readonly index: number; readonly draft: Draft }[] = [];
  let draft = known;
  let index = 0;
  for (;;) {
    const open = questions.flatMap((question, at) =>
      at >= index && !question.answered(draft) ? [{ question, at }] : [],
    );
    const next = open[0];
    if (!next) return draft;
    const frame = { title: title(draft), step: asked.length + 1, totalSteps: asked.length + open.length };
    const answer = await next.question.ask(draft, frame);
    if (answer === undefined) return undefined;
    if (answer === "back") {
      const before = asked.pop();
      if (!before) return undefined;
      ({ index, draft } = before);
    } else {
      asked.push({ index: next.at, draft });
      draft = answer.value;
      index = next.at + 1;
    }
  }
}
