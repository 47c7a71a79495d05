/** The place of a question in its form. */
export interface Frame {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** The answer to a question, or the wish to see the one before. Undefined: Esc, the whole form ends. */
export type Answer<Value> = { readonly value: Value } | "back" | undefined;

/** One question of a form, whose answers are a plain value. */
export interface Question<Answers> {
  /** Whether it is answered already; then it is left out. */
  readonly answered: (known: Answers) => boolean;
  /** Asks, and returns the answers with this one among them. */
  readonly ask: (known: Answers, frame: Frame) => Promise<Answer<Answers>>;
}

/** Asks the open questions in order, with a way back. Undefined when the user left; nothing has happened then. */
export async function ask<Answers>(
  title: (known: Answers) => string,
  questions: readonly Question<Answers>[],
  begun: Answers,
): Promise<Answers | undefined> {
  const asked: { readonly index: number; readonly known: Answers }[] = [];
  let known = begun;
  let index = 0;
  for (;;) {
    const open = questions.flatMap((question, at) =>
      at >= index && !question.answered(known) ? [{ question, at }] : [],
    );
    const next = open[0];
    if (!next) return known;
    const frame = { title: title(known), step: asked.length + 1, totalSteps: asked.length + open.length };
    const answer = await next.question.ask(known, frame);
    if (answer === undefined) return undefined;
    if (answer === "back") {
      const before = asked.pop();
      if (!before) return undefined;
      ({ index, known } = before);
    } else {
      asked.push({ index: next.at, known });
      known = answer.value;
      index = next.at + 1;
    }
  }
}
