import * as vscode from "vscode";
import type { Answer, Frame } from "./ask.ts";

/** A line of a pick: an answer, or a hint which puts `complete` into the input when it is chosen. Or a separator. */
export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value?: Value;
  readonly complete?: string;
}

interface Pick<Value> {
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** The choice to stand on; the first unless told. */
  readonly active?: Choice<Value> | undefined;
  /** Choices made of what was typed, shown below those that match. */
  readonly typed?: (text: string) => readonly Choice<Value>[];
}

/** Lets the user pick one of the choices, or type. */
export function pick<Value>(
  frame: Frame,
  { placeholder, choices, active, typed }: Pick<Value>,
): Promise<Answer<Value>> {
  const input = vscode.window.createQuickPick<Choice<Value>>();
  input.placeholder = placeholder;
  input.items = choices;
  if (active) input.activeItems = [active];
  input.matchOnDescription = true;
  if (typed) {
    input.onDidChangeValue((text) => {
      input.items = [...choices, ...typed(text.trim()).map((choice) => ({ ...choice, alwaysShow: true }))];
    });
  }
  return answerOf(frame, input, () => {
    // Enter may be faster than the choices made of what was typed.
    const chosen = input.selectedItems[0] ?? typed?.(input.value.trim())[0];
    if (chosen?.complete !== undefined) input.value = chosen.complete;
    return chosen?.value === undefined ? undefined : { value: chosen.value };
  });
}

interface Text {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string;
  /** Returns a sentence when the text cannot be taken. */
  readonly problem?: (text: string) => string | undefined;
}

/** Lets the user type a line; the answer is trimmed and may be empty unless `problem` objects. */
export function inputText(frame: Frame, { prompt, placeholder, value, problem }: Text): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = prompt;
  input.placeholder = placeholder;
  input.value = value ?? "";
  input.onDidChangeValue(() => (input.validationMessage = undefined));
  return answerOf(frame, input, () => {
    const text = input.value.trim();
    input.validationMessage = problem?.(text);
    return input.validationMessage === undefined ? { value: text } : undefined;
  });
}

/** Shows the input until `accept` gives an answer, the user goes back or leaves. */
function answerOf<Value>(
  { title, step, totalSteps }: Frame,
  input: vscode.QuickPick<Choice<Value>> | vscode.InputBox,
  accept: () => { readonly value: Value } | undefined,
): Promise<Answer<Value>> {
  input.title = title;
  if (totalSteps > 1) Object.assign(input, { step, totalSteps });
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  input.ignoreFocusOut = true; // So that a date or a link can be fetched from another window.
  return new Promise((resolve) => {
    input.onDidTriggerButton(() => finish("back"));
    input.onDidAccept(() => {
      const answer = accept();
      if (answer) finish(answer);
    });
    input.onDidHide(() => finish(undefined));
    input.show();

    function finish(answer: Answer<Value>): void {
      resolve(answer);
      input.dispose();
    }
  });
}
