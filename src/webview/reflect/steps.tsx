import * as l10n from "@vscode/l10n";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReflectState } from "../../core/panel/reflectState.ts";
import { keysOf, nothingToLearn } from "../../core/reflection/steps.ts";
import { recall, remember, send } from "../host.ts";
import { isSettled, rename, typedText } from "../typedWords.ts";
import type { Open } from "./beside.ts";
import { Closing } from "./closing.tsx";
import { StepForm, type StepState } from "./stepForm.tsx";
import { stepName } from "./words.ts";

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
  const known = useRef({ folder, record });
  const moved = useRef(false);

  if (known.current.folder !== folder || known.current.record !== record) {
    // Within one visit it is the same record, which was given another key.
    rename(known.current, { folder, record });
    known.current = { folder, record };
  }
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
    <section aria-label={l10n.t("Looking back, step by step")}>
      <p class="about">{l10n.t("Seven short steps. Every one can be left out, and you can stop whenever you like.")}</p>
      <ol class="steps" ref={list}>
        {reflection.steps.map((step) => (
          <li key={step.step}>
            {open === step.step ? (
              <StepForm step={step} shown={shown} onType={() => drawTyped({})} onLeave={leave} />
            ) : (
              <button type="button" class="step" onClick={() => leave(false, step.step)}>
                <span>{stepName(step.step)}</span>
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
          {isSettled(shown, counts) && keptInWords(reflection.kept, reflection.steps)}{" "}
          {reflection.kept === "aside" && (
            <button type="button" class="link" onClick={() => send({ type: "keep", folder, record })}>
              {l10n.t("Keep it in a journal")}
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
  if (step === "to_try" && texts.includes(nothingToLearn)) return l10n.t("Nothing to learn, and that is okay");
  const text = texts.filter((answer) => answer !== "").join(" · ");
  return text === "" && skipped ? l10n.t("left out") : text;
}

function keptInWords(kept: Props["shown"]["reflection"]["kept"], steps: readonly StepState[]): string {
  if (firstUnsettled(steps) === steps[0]?.step) return "";
  switch (kept) {
    case "journal":
      return l10n.t("Kept in your journal.");
    case "soon":
      return "";
    case "aside":
      return l10n.t("Kept on this machine until there is a journal.");
    case "refused":
      return l10n.t("The journal cannot be written right now. Your words are kept on this machine until it can.");
  }
}
