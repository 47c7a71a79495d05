import { type Debrief, endsAfter, hoursMeant, mayForecast, newNames } from "../../core/actions/debrief.ts";
import type { WrittenEvent } from "../../core/application/eventAddress.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import type { Day } from "../../core/dates/dates.ts";
import { buttonWords } from "../../words/buttons.ts";
import { debriefWords, numberInWords } from "../../words/debrief.ts";
import { inLabel } from "../../words/plainText.ts";
import type { Answer, Frame } from "./ask.ts";
import { forecastLine } from "./forecastLine.ts";
import { inputText, pick } from "./pick.ts";
import { askNumber, type FactLine, pickFacts } from "./pickFacts.ts";

/** Asks for the facts of a talk or a task in one pick: each is opened, told and returned to, until Done is chosen. */
export async function pickDebrief(
  frame: Frame,
  record: LoggedApplication,
  round: WrittenEvent,
  today: Day,
): Promise<Answer<Debrief>> {
  const done = { label: buttonWords.done(), value: "done" } as const;
  const told = await pickFacts<Debrief, "done">(frame, {}, linesFor(record, round, today), (lines, next) => {
    const choices = [...lines, done];
    return pick<FactLine<Debrief> | "done">(frame, {
      placeholder: debriefWords.whatIsWorthKeeping(),
      choices,
      active: next === undefined ? undefined : choices[next],
    });
  });
  return told === undefined || told === "back" ? told : { value: told.value.facts };
}

function linesFor(
  { application }: LoggedApplication,
  [, round]: WrittenEvent,
  today: Day,
): readonly FactLine<Debrief>[] {
  const isLate = endsAfter(application, round, today).length > 0;
  const known = (facts: Debrief, field: "with" | "liked" | "red_flags"): readonly string[] => [
    ...(round[field] ?? []),
    ...(facts[field] ?? []),
  ];
  const list = (
    field: "with" | "liked" | "red_flags",
    label: string,
    ask: (frame: Frame, present: readonly string[]) => Promise<Answer<readonly string[]>>,
  ): FactLine<Debrief> => ({
    label,
    said: (facts) => inLabel(known(facts, field).join(", ")),
    ask: async (frame, facts) => {
      const told = await ask(frame, known(facts, field));
      if (told === undefined || told === "back") return told;
      return {
        value: told.value.length === 0 ? facts : { ...facts, [field]: [...(facts[field] ?? []), ...told.value] },
      };
    },
  });
  const contacts = application.contacts?.map(({ name }) => name);
  return [
    list("with", debriefWords.who(), (frame, present) => askWho(frame, newNames(present, contacts), present)),
    {
      label: debriefWords.hours(),
      said: ({ hours = round.hours }) => (hours === undefined ? "" : numberInWords(hours)),
      ask: (frame, facts) => {
        const { hours = round.hours } = facts;
        return askNumber(frame, facts, {
          key: "hours",
          prompt: debriefWords.howManyHours(),
          value: hours === undefined ? "" : String(hours),
          read: hoursMeant,
          problem: debriefWords.typeHours(),
        });
      },
    },
    list("liked", debriefWords.liked(), (frame) =>
      askText(frame, debriefWords.whatLiked(), debriefWords.likedExample()),
    ),
    list("red_flags", debriefWords.sign(), (frame) =>
      askText(frame, isLate ? debriefWords.whichSignNow() : debriefWords.whichSign(), debriefWords.signExample()),
    ),
    ...(mayForecast(application, today) ? [forecastLine<Debrief>(application.forecast)] : []),
  ];
}

/** Who? The people of the record, or names that are typed. */
function askWho(
  frame: Frame,
  people: readonly string[],
  present: readonly string[],
): Promise<Answer<readonly string[]>> {
  return pick<readonly string[]>(frame, {
    placeholder: debriefWords.whoWasThere(),
    choices: [
      { label: debriefWords.leaveOpen(), value: [] },
      ...people.map((name) => ({ label: inLabel(name), value: [name] })),
    ],
    typed: (text) => {
      const names = newNames(present, text.split(","));
      const label = inLabel(names.join(", "));
      return names.length === 0 ? [] : [{ label, description: debriefWords.newHere(), value: names }];
    },
  });
}

async function askText(frame: Frame, prompt: string, placeholder: string): Promise<Answer<readonly string[]>> {
  const told = await inputText(frame, { prompt, placeholder });
  return told === undefined || told === "back" ? told : { value: told.value === "" ? [] : [told.value] };
}
