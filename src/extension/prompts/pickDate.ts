import { addDays, compareDates, type Day, isDay, type PartialDate, parseDate } from "../../core/dates/dates.ts";
import { dayInWords } from "../../words/dates.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import type { Answer, Frame } from "./ask.ts";
import { type Choice, pick } from "./pick.ts";

interface DateOptions<Other> {
  readonly placeholder: string;
  readonly today: Day;
  /** Whether a day to come makes sense. */
  readonly future?: boolean;
  /** Answers that are no dates, shown first. */
  readonly others?: readonly Choice<Other>[];
  /** Answers that are no dates, shown last, and the one of them to stand on. */
  readonly below?: readonly Choice<Other>[];
  readonly active?: Choice<Other> | undefined;
}

/** Asks for a date: today first; others are typed. */
export function pickDate<Other = never>(
  frame: Frame,
  { placeholder, today, future = false, others = [], below = [], active }: DateOptions<Other>,
): Promise<Answer<PartialDate | Other>> {
  return pick<PartialDate | Other>(frame, {
    placeholder,
    choices: [
      ...others,
      { label: dayWords.today(), description: dayInWords(today), value: today },
      { label: dayWords.yesterday(), description: dayInWords(addDays(today, -1)), value: addDays(today, -1) },
      ...below,
    ],
    active,
    typed: (text) => (text === "" ? [] : [choiceOf(text, today, future)]),
  });
}

function choiceOf(text: string, today: Day, future: boolean): Choice<PartialDate> {
  const date = parseDate(text);
  if (date === undefined) {
    const hint = dayWords.typeAnotherOrMonth(addDays(today, -2), today.slice(0, 7));
    return { label: text, description: hint };
  }
  if (!future && compareDates(date, today) > 0) return { label: date, description: dayWords.inFuture() };
  return { label: date, ...(isDay(date) && { description: dayInWords(date) }), value: date };
}
