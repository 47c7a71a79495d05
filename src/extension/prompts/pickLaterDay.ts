import { addDays, type Day, parseDay, weekday, workingDayFrom } from "../../core/dates/dates.ts";
import { dayInWords } from "../../words/dates.ts";
import { dayWords } from "../../words/dayQuestions.ts";
import { pick } from "./pick.ts";

/** A working day to come: a few stand ready, others are typed. Undefined when the user left. */
export async function pickLaterDay(title: string, placeholder: string, today: Day): Promise<Day | undefined> {
  const ready = [
    { label: dayWords.nextWorkingDay(), day: workingDayFrom(addDays(today, 1)) },
    { label: dayWords.inThreeDays(), day: workingDayFrom(addDays(today, 3)) },
    { label: dayWords.nextMonday(), day: addDays(today, 8 - weekday(today)) },
    { label: dayWords.inTwoWeeks(), day: workingDayFrom(addDays(today, 14)) },
  ];
  const answer = await pick<Day>(
    { title, step: 1, totalSteps: 1 },
    {
      placeholder,
      choices: ready.map(({ label, day }) => ({ label, description: dayInWords(day), value: day })),
      typed: (text) => (text === "" ? [] : [typedDay(text, today)]),
    },
  );
  return answer === undefined || answer === "back" ? undefined : answer.value;
}

function typedDay(text: string, today: Day) {
  const day = parseDay(text);
  if (day === undefined) return { label: text, description: dayWords.typeAnother(addDays(today, 10)) };
  return day > today
    ? { label: day, description: dayInWords(day), value: day }
    : { label: day, description: dayWords.notInFuture() };
}
