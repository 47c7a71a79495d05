import * as v from "valibot";
import type { Changes } from "../../core/actions/changes.ts";
import {
  cancelChanges,
  type ListedEvent,
  listedEvents,
  moveTalkChanges,
  removeEventChanges,
  roundsListed,
} from "../../core/actions/mendEvents.ts";
import type { LoggedApplication } from "../../core/application/record.ts";
import type { Day } from "../../core/dates/dates.ts";
import type { Application } from "../../core/schema/applications.ts";
import { day } from "../../core/schema/fields.ts";
import { cancellations } from "../../core/schema/vocabulary.ts";
import { commandWords } from "../../words/commands.ts";
import { eventWords } from "../../words/eventQuestions.ts";
import { cancellationInWords } from "../../words/events.ts";
import { type Known, recordShape } from "../commands/command.ts";
import { targetOf, titleWith } from "../files/target.ts";
import { action } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import type { Question } from "../prompts/ask.ts";
import { eventQuestion } from "../prompts/eventQuestion.ts";
import { pick } from "../prompts/pick.ts";
import { pickLaterDay } from "../prompts/pickLaterDay.ts";
import { questionFor } from "../prompts/questionFor.ts";

const shape = {
  ...recordShape,
  index: v.number(),
  date: day(""),
  cancelled: v.picklist(cancellations),
} as const;
type Mending = Known<typeof shape>;

interface Mend {
  readonly title: () => string;
  /** Returns the events that it is for. */
  readonly listed: (application: Application) => readonly ListedEvent[];
  /** Returns the questions that follow once the event is known. */
  readonly more: (today: Day) => readonly Question<Mending>[];
  readonly changes: (record: LoggedApplication, event: ListedEvent, known: Mending) => Changes | undefined;
}

/** Writes a talk down for another day; the old one stays as moved. */
export const moveTalk = mending({
  title: commandWords.moveTalk,
  listed: roundsListed,
  more: (today) => [
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
    questions: ({ hunts, today }) => [
      applicationQuestion<Mending>(hunts, {
        today,
        newIn: [],
        offers: (_, { application }) => listed(application).length > 0,
      }),
      eventQuestion<Mending>(hunts, listed),
      ...more(today),
    ],
    decide: (known, { hunts }) => {
      const { hunt, record } = targetOf(hunts, known);
      const event = listed(record.application).find(([index]) => index === known.index);
      const own = event && changes(record, event, known);
      return own && { changes: [[hunt, own]], said: undefined };
    },
  });
}
