import { useRef } from "preact/hooks";
import type { AnswerKey } from "../../core/reflection/steps.ts";
import type { StepState } from "./stepForm.tsx";

/** What was typed and has not come back from the extension yet: it goes before what the state says. */
export interface Typed {
  readonly of: (key: AnswerKey) => string | undefined;
  readonly add: (texts: Partial<Record<AnswerKey, string>>) => void;
}

export function useTyped(steps: readonly StepState[]): Typed {
  const { current: typed } = useRef(new Map<string, string>());
  for (const [key, text] of steps.flatMap(({ answers }) => Object.entries(answers))) {
    if (typed.get(key)?.trimEnd() === text.trimEnd()) typed.delete(key);
  }
  return {
    of: (key) => typed.get(key),
    add: (texts) => {
      for (const [key, text] of Object.entries(texts)) typed.set(key, text);
    },
  };
}
