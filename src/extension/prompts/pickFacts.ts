import type { Answer, Frame } from "./ask.ts";
import { type Choice, inputText } from "./pick.ts";

/** A fact as a line of a pick: it is opened, told and returned to. */
export interface FactLine<Facts> {
  readonly label: string;
  /** Returns what is known of it. */
  readonly said: (facts: Facts) => string;
  /** Asks for it; an answer that leaves it open gives the facts back as they are. */
  readonly ask: (frame: Frame, facts: Facts) => Promise<Answer<Facts>>;
}

/** The choice that was picked in the end, with the facts that were told on the way. */
interface Told<Facts, Value> {
  readonly facts: Facts;
  readonly value: Value;
}

/** Shows the lines among other choices; `next` is the index of the line to stand on, behind the last one at the end. */
type Show<Facts, Value> = (
  lines: readonly Choice<FactLine<Facts>>[],
  next: number | undefined,
) => Promise<Answer<FactLine<Facts> | Value>>;

/** Lets the user open one fact after the other, in any order, until another choice is picked. */
export async function pickFacts<Facts, Value>(
  frame: Frame,
  begun: Facts,
  facts: readonly FactLine<Facts>[],
  show: Show<Facts, Value>,
): Promise<Answer<Told<Facts, Value>>> {
  let known = begun;
  let next: number | undefined;
  for (;;) {
    const lines = facts.map((fact) => ({ label: fact.label, description: fact.said(known), value: fact }));
    const answer = await show(lines, next);
    if (answer === undefined || answer === "back") return answer;
    const { value } = answer;
    const index = facts.findIndex((fact) => fact === value);
    const fact = facts[index];
    if (!fact) return { value: { facts: known, value: value as Value } };
    const told = await fact.ask(
      { title: `${frame.title} · ${fact.label}`, step: frame.step + 1, totalSteps: 1 },
      known,
    );
    if (told === undefined) return undefined;
    if (told !== "back") known = told.value;
    next = told === "back" ? index : index + 1;
  }
}

interface AskedNumber<Key extends string> {
  readonly key: Key;
  readonly prompt: string;
  /** The number that is known, as it is said. */
  readonly value: string;
  readonly read: (text: string) => number | undefined;
  readonly problem: string;
}

/** Asks for a number of the facts; an empty line leaves it as it is. */
export async function askNumber<Key extends string, Facts extends Readonly<Partial<Record<Key, number | undefined>>>>(
  frame: Frame,
  facts: Facts,
  { key, prompt, value, read, problem }: AskedNumber<Key>,
): Promise<Answer<Facts>> {
  const told = await inputText(frame, {
    prompt,
    value,
    problem: (text) => (text === "" || read(text) !== undefined ? undefined : problem),
  });
  if (told === undefined || told === "back") return told;
  const number = read(told.value);
  return { value: number === undefined ? facts : { ...facts, [key]: number } };
}
