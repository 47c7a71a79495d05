import type { ReflectState } from "../../core/panel/reflectState.ts";
import { type AnswerKey, keysOf, nothingToLearn } from "../../core/reflection/steps.ts";
import { buttonWords } from "../../words/buttons.ts";
import { reflectStepInWords, reflectWords } from "../../words/reflectPage.ts";
import { type, typedText } from "../typedWords.ts";
import { AnswerField } from "./answerField.tsx";

type Shown = NonNullable<ReflectState["shown"]>;
export type StepState = Shown["reflection"]["steps"][number];

interface Props {
  readonly step: StepState;
  readonly shown: Shown;
  readonly onType: () => void;
  readonly onLeave: (skip: boolean) => void;
}

/** The step that is open: its question, room for the answer, and the ways on. */
export function StepForm({ step: { step, question, asked, answers }, shown, onType, onLeave }: Props) {
  const { folder, record, counts } = shown;
  const answer = (key: AnswerKey, text: string) => {
    type({ folder, record, step, asked, key, text }, counts);
    onType();
  };
  const textOf = (key: AnswerKey) => {
    const text = typedText({ folder, record, key }, counts) ?? answers[key] ?? "";
    return text === nothingToLearn ? "" : text;
  };
  const learnNothing = () => {
    answer("to_try", nothingToLearn);
    onLeave(false);
  };
  const label: Partial<Record<AnswerKey, string>> = { if: reflectWords.ifThis(), then: reflectWords.thenThat() };
  return (
    <form
      aria-labelledby={`name-${step}`}
      onSubmit={(event) => {
        event.preventDefault();
        onLeave(false);
      }}
    >
      <h2 id={`name-${step}`}>{reflectStepInWords(step)}</h2>
      <p class="question" id={`question-${step}`}>
        {question}
      </p>
      {keysOf(step).map((key, index) => (
        <AnswerField
          key={key}
          id={`answer-${key}`}
          question={`question-${step}`}
          label={label[key]}
          first={index === 0}
          text={textOf(key)}
          onType={(text) => answer(key, text)}
        />
      ))}
      <p class="actions">
        <button type="submit" class="primary">
          {step === "next" ? buttonWords.done() : reflectWords.next()}
        </button>
        {step === "to_try" && (
          <button type="button" class="quiet" onClick={learnNothing}>
            {reflectWords.nothingToLearn()}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onLeave(true)}>
          {reflectWords.leaveOut()}
        </button>
      </p>
    </form>
  );
}
