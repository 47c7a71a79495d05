import { useEffect, useRef, useState } from "preact/hooks";
import type { ReflectState } from "../../core/panel/reflectState.ts";
import { keysOf, nothingToLearn } from "../../core/reflection/steps.ts";
import { keptInWords, reflectStepInWords, reflectWords } from "../../words/reflectPage.ts";
import { recall, remember, send } from "../host.ts";
import { isSettled, typedText } from "../typedWords.ts";
import type { Open } from "./beside.ts";
import { Closing } from "./closing.tsx";
import { StepForm, type StepState } from "./stepForm.tsx";

interface Props {
  readonly shown: NonNullable<ReflectState["shown"]>;
  readonly open: Open;
  readonly onOpen: (step: Open) => void;
}

/** The seven steps: one at a time, the rest as a quiet list; at the end, what there is next. */
export function Steps({ shown, open, onOpen }: Props) {
  const { folder, record, counts, reflection } = shown;
  const list = useRef<HTMLOListElement>(null);
  const [, drawTyped] = useState({});
  const moved = useRef(false);

  useEffect(() => remember({ ...recall(), page: "reflect", open: { record, step: open } }), [record, open]);
  useEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>("[data-focus]")?.focus();
    moved.current = true;
  }, [open]);

  const leave = (skip: boolean, to?: Open) => {
    const from = reflection.steps.findIndex(({ step }) => step === open);
    const left = reflection.steps[from];
    if (left) send({ type: "leave", folder, record, step: left.step, asked: left.asked, skip });
    onOpen(to ?? reflection.steps[from + 1]?.step ?? "closing");
  };
  return (
    <section aria-label={reflectWords.stepByStep()}>
      <p class="about">{reflectWords.sevenSteps()}</p>
      <ol class="steps" ref={list}>
        {reflection.steps.map((step) => (
          <li key={step.step}>
            {open === step.step ? (
              <StepForm step={step} shown={shown} onType={() => drawTyped({})} onLeave={leave} />
            ) : (
              <button type="button" class="step" onClick={() => leave(false, step.step)}>
                <span>{reflectStepInWords(step.step)}</span>
                <span class="preview">{previewOf(step, shown)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {open === "closing" ? (
        <Closing reflection={reflection} place={{ folder, record }} />
      ) : (
        <p role="status" class="about">
          {isSettled(shown, counts) && hasBegun(reflection.steps) && keptInWords(reflection.kept)}{" "}
          {reflection.kept === "aside" && (
            <button type="button" class="link" onClick={() => send({ type: "keep", folder, record })}>
              {reflectWords.keepInJournal()}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The step to begin with: the one that was open before a reload, else the first that says nothing yet. */
export function openAtFirst({ record, reflection }: Props["shown"]): Open {
  const open = recall()?.open;
  return open?.record === record ? open.step : firstUnsettled(reflection.steps);
}

function firstUnsettled(steps: readonly StepState[]): Open {
  return (
    steps.find(({ skipped, answers }) => !skipped && Object.values(answers).every((text) => text === ""))?.step ??
    "closing"
  );
}

function previewOf({ step, answers, skipped }: StepState, { folder, record, counts }: Props["shown"]): string {
  const texts = keysOf(step).map((key) => typedText({ folder, record, key }, counts) ?? answers[key] ?? "");
  if (step === "to_try" && texts.includes(nothingToLearn)) return reflectWords.nothingToLearn();
  const text = texts.filter((answer) => answer !== "").join(" · ");
  return text === "" && skipped ? reflectWords.leftOut() : text;
}

/** Whether there is an answer that is kept. */
function hasBegun(steps: readonly StepState[]): boolean {
  return firstUnsettled(steps) !== steps[0]?.step;
}
