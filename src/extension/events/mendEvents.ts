import * as v from "valibot";
import type { Changes } from "../../core/actions/changes.ts";
import {
  cancelChanges,
  editEventChanges,
  type ListedEvent,
  listedEvents,
  moveTalkChanges,
  removeEventChanges,
  roundsListed,
} from "../../core/actions/mendEvents.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import { type Application, eventSchema, loggedDate } from "../../core/schema/applications.ts";
import { cancellations } from "../../core/schema/vocabulary.ts";
import { commandWords } from "../../words/commands.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { cancellationInWords } from "../../words/events.ts";
import { type Known, recordShape } from "../commands/command.ts";
import { targetOf, titleWith } from "../files/target.ts";
import { action, type Situation } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import type { Question } from "../prompts/ask.ts";
import { eventQuestion } from "../prompts/eventQuestion.ts";
import { pick } from "../prompts/pick.ts";
import { pickCorrection } from "../prompts/pickCorrection.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { questionFor } from "../prompts/questionFor.ts";

const shape = {
  ...recordShape,
  index: v.number(),
  cancelled: v.picklist(cancellations),
  date: loggedDate,
  type: eventSchema.entries.type,
  time: v.string(),
  round: v.string(),
  note: v.string(),
} as const;
type Mending = Known<typeof shape>;

interface Mend {
  readonly title: () => string;
  /** Returns the events that it is for. */
  readonly listed: (application: Application) => readonly ListedEvent[];
  /** Returns the questions that follow once the event is known. */
  readonly more: (situation: Situation) => readonly Question<Mending>[];
  readonly changes: (record: LoggedApplication, event: ListedEvent, known: Mending) => Changes | undefined;
}

/** Writes a talk down for another day; the old one stays as moved. */
export const moveTalk = mending({
  title: commandWords.moveTalk,
  listed: roundsListed,
  more: ({ today }) => [
    questionFor<Mending, "date">("date", (frame) => pickLaterDay(frame, eventWords.toWhichDay(), today)),
  ],
  changes: (record, event, { date }) => date && moveTalkChanges(record, event, date),
});

/** Notes why a talk or a task did not take place. */
export const didNotTakePlace = mending({
  title: commandWords.didNotTakePlace,
  listed: roundsListed,
  more: () => [
    questionFor<Mending, "cancelled">("cancelled", (frame) =>
      pick(frame, {
        placeholder: eventWords.whyNot(),
        choices: cancellations
          .filter((why) => why !== "moved")
          .map((why) => ({ label: cancellationInWords(why), value: why })),
      }),
    ),
  ],
  changes: (record, event, { cancelled }) => cancelled && cancelChanges(record, event, cancelled),
});

/** Puts right what was written down wrong of an event: its day, time, round or note, or what it was. */
export const editEvent = mending({
  title: commandWords.editEvent,
  listed: listedEvents,
  more: ({ hunts }) => [
    {
      answered: ({ date, time, type, round, note }) =>
        [date, time, type, round, note].some((part) => part !== undefined),
      ask: async (known, frame) => {
        const event = listedEvents(targetOf(hunts, known).record.application).find(([index]) => index === known.index);
        const given = event && (await pickCorrection(frame, event[1]));
        return given === undefined || given === "back" ? given : { value: { ...known, ...given.value } };
      },
    },
  ],
  changes: editEventChanges,
});

/** Removes an event that was logged by mistake; undo brings it back. */
export const removeEvent = mending({
  title: commandWords.removeEvent,
  listed: listedEvents,
  more: () => [],
  changes: removeEventChanges,
});

/** A command that mends one event of the list of one application. */
function mending({ title, listed, more, changes }: Mend) {
  return action({
    shape,
    begin: (given, { hunts }): Mending => {
      if (given.record !== undefined) targetOf(hunts, given);
      return given;
    },
    title: (known, { hunts }) => titleWith(title(), hunts, known),
    questions: (situation) => [
      applicationQuestion<Mending>(situation.hunts, {
        today: situation.today,
        newIn: [],
        offers: (_, { application }) => listed(application).length > 0,
      }),
      eventQuestion<Mending>(situation.hunts, listed),
      ...more(situation),
    ],
    decide: (known, { hunts }) => {
      const { hunt, record } = targetOf(hunts, known);
      const event = listed(record.application).find(([index]) => index === known.index);
      const own = event && changes(record, event, known);
      return own && { changes: [[hunt, own]], said: undefined };
    },
  });
}
