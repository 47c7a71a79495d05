import * as l10n from "@vscode/l10n";
import type { ReflectState } from "../../core/panel/reflectState.ts";
import { type AnswerKey, keysOf, nothingToLearn } from "../../core/reflection/steps.ts";
import { send } from "../host.ts";
import { AnswerField } from "./answerField.tsx";
import type { Typed } from "./typed.ts";
import { stepName } from "./words.ts";

export type StepState = NonNullable<ReflectState["shown"]>["reflection"]["steps"][number];

interface Props {
  readonly step: StepState;
  readonly typed: Typed;
  readonly place: { readonly folder: string; readonly record: string };
  readonly onLeave: (skip: boolean) => void;
}

/** The step that is open: its question, room for the answer, and the ways on. */
export function StepForm({ step: { step, question, asked, answers }, typed, place, onLeave }: Props) {
  const answer = (texts: Partial<Record<AnswerKey, string>>) => {
    typed.add(texts);
    send({ type: "answer", ...place, step, asked, texts });
  };
  const textOf = (key: AnswerKey) => {
    const text = typed.of(key) ?? answers[key] ?? "";
    return text === nothingToLearn ? "" : text;
  };
  const learnNothing = () => {
    answer({ to_try: nothingToLearn });
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
          onType={(text) => answer({ [key]: text })}
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
