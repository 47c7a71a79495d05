import * as v from "valibot";
import { addChanges } from "../../core/actions/addApplication.ts";
import { answersALetter, eventChanges } from "../../core/actions/logEvent.ts";
import { eventsOf } from "../../core/application/events.ts";
import { eventOf, mayFollow } from "../../core/application/logEvent.ts";
import { type ApplicationEvent, eventSchema, loggedDate } from "../../core/schema/applications.ts";
import type { EventType } from "../../core/schema/vocabulary.ts";
import { type Known, recordShape } from "../commands/command.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { foldersForNew, type KnownOfApplication, targetOf, titleWith } from "../files/target.ts";
import { action, type Decision, type Situation } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { eventQuestions } from "../prompts/eventQuestions.ts";
import { sayAfterEvent } from "./afterEvent.ts";

/** The application, in the file or new, and as much as is known of the event. */
const eventShape = {
  ...recordShape,
  company: v.string(),
  role: v.string(),
  ...eventSchema.entries,
  date: loggedDate,
} as const;
type KnownEvent = Known<typeof eventShape>;

/** An event that was logged, and the events before it. */
export interface LoggedEvent {
  readonly folder: string;
  readonly company: string;
  readonly role: string;
  readonly event: ApplicationEvent;
  readonly before: readonly ApplicationEvent[];
  /** The hunt as it was before; undefined when its file did not exist yet. */
  readonly hunt: OpenHunt | undefined;
  /** Where it was logged, when it is a reply to a letter sent after the end, and may mean that they are back. */
  readonly mayBeBack?: KnownOfApplication;
}

/** A command that logs an event, of the type it is told or else asks for, with an application in the file or new. */
export function logging(title: () => string, type?: EventType) {
  return action({
    shape: eventShape,
    begin: (given, { environment, hunts }): KnownEvent => {
      foldersForNew(environment.hunts, hunts);
      if (given.record !== undefined) targetOf(hunts, given);
      return { ...given, ...(type && { type }) };
    },
    title: (known, { hunts }) => titleWith(title(), hunts, known),
    questions: ({ environment, hunts, today }, begun) => [
      applicationQuestion<KnownEvent>(hunts, {
        today,
        newIn: foldersForNew(environment.hunts, hunts),
        offers: (row) => begun.type === undefined || mayFollow(begun.type, row),
      }),
      ...eventQuestions<KnownEvent>(today),
    ],
    decide,
    say: (logged, { environment }) => sayAfterEvent(environment, logged),
  });
}

function decide(known: KnownEvent, { environment, hunts, today }: Situation): Decision<LoggedEvent> | undefined {
  const event = eventOf(known);
  if (!event) return undefined;
  const { company, role } = known;
  if (known.record === undefined && company !== undefined && role !== undefined) {
    const folders = foldersForNew(environment.hunts, hunts);
    const folder = folders.find(({ id }) => id === known.folder) ?? folders[0];
    if (!folder) return undefined;
    return {
      changes: [[folder, addChanges({ company, role, events: [event] })]],
      said: { folder: folder.id, company, role, event, before: [], hunt: hunts.find(({ hunt }) => hunt === folder) },
    };
  }
  const target = targetOf(hunts, known);
  const { application } = target.record;
  return {
    changes: [[target.hunt, eventChanges(target.record, event, today)]],
    said: {
      folder: target.hunt.id,
      company: application.company,
      role: application.role,
      event,
      before: eventsOf(application),
      hunt: target,
      ...(answersALetter(application, event) && {
        mayBeBack: { folder: target.hunt.id, record: target.record.key },
      }),
    },
  };
}
