import { addDays, type Day, parseDay, weekday, workingDayFrom } from "../../core/dates/dates.ts";
import { dayInWords } from "../../words/dates.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import type { Answer, Frame } from "./ask.ts";
import { pick } from "./pick.ts";

/** Asks for a working day to come: a few are offered, others are typed. */
export function pickLaterDay(frame: Frame, placeholder: string, today: Day): Promise<Answer<Day>> {
  const ready = [
    { label: dayWords.nextWorkingDay(), day: workingDayFrom(addDays(today, 1)) },
    { label: dayWords.inThreeDays(), day: workingDayFrom(addDays(today, 3)) },
    { label: dayWords.nextMonday(), day: addDays(today, 8 - weekday(today)) },
    { label: dayWords.inTwoWeeks(), day: workingDayFrom(addDays(today, 14)) },
  ];
  return pick<Day>(frame, {
    placeholder,
    choices: ready.map(({ label, day }) => ({ label, description: dayInWords(day), value: day })),
    typed: (text) => (text === "" ? [] : [typedDay(text, today)]),
  });
}

function typedDay(text: string, today: Day) {
  const day = parseDay(text);
  if (day === undefined) return { label: text, description: dayWords.typeAnother(addDays(today, 10)) };
  return day > today
    ? { label: day, description: dayInWords(day), value: day }
    : { label: day, description: dayWords.notInFuture() };
}
