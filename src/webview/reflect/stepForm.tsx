import * as l10n from "@vscode/l10n";
import type { ReflectState } from "../../core/panel/reflectState.ts";
import { type AnswerKey, keysOf, nothingToLearn } from "../../core/reflection/steps.ts";
import { type, typedText } from "../typedWords.ts";
import { AnswerField } from "./answerField.tsx";
import { stepName } from "./words.ts";

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
  const label: Partial<Record<AnswerKey, string>> = { if: l10n.t("If …"), then: l10n.t("… then I …") };
  return (
    <form
      aria-labelledby={`name-${step}`}
      onSubmit={(event) => {
        event.preventDefault();
        onLeave(false);
      }}
    >
      <h2 id={`name-${step}`}>{stepName(step)}</h2>
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
          {step === "next" ? l10n.t("Done") : l10n.t("Next")}
        </button>
        {step === "to_try" && (
          <button type="button" class="quiet" onClick={learnNothing}>
            {l10n.t("Nothing to learn, and that is okay")}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => onLeave(true)}>
          {l10n.t("Leave this out")}
        </button>
      </p>
    </form>
  );
}
