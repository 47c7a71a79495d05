import * as v from "valibot";
import { eventsOf } from "../../core/application/events.ts";
import { eventChanges, mayFollow } from "../../core/application/logEvent.ts";
import { eventSchema, type HuntEvent } from "../../core/schema/applications.ts";
import { type Draft, recordShape } from "../commands/command.ts";
import type { Environment } from "../commands/environment.ts";
import { changeApplications } from "../files/applyChanges.ts";
import type { OpenHunt } from "../files/hunts.ts";
import { placesForNew, targetOf, titleWith } from "../files/target.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { ask } from "../prompts/ask.ts";
import { eventQuestions } from "../prompts/eventQuestions.ts";

/** The application, in the file or new, and what is known of the event. */
export const eventShape = { ...recordShape, company: v.string(), role: v.string(), ...eventSchema.entries } as const;
type EventDraft = Draft<typeof eventShape>;

/** An event that was logged, and the events before it. */
export interface LoggedEvent {
  readonly company: string;
  readonly event: HuntEvent;
  readonly before: readonly HuntEvent[];
  /** The hunt as it was before; undefined when its file did not exist yet. */
  readonly hunt: OpenHunt | undefined;
}

/** Asks for what the draft leaves open and writes the event. Undefined when the user left; then nothing is written. */
export async function writeEvent(
  environment: Environment,
  title: string,
  given: EventDraft,
): Promise<LoggedEvent | undefined> {
  const hunts = await environment.hunts.read();
  if (given.record !== undefined) targetOf(hunts, given);
  const today = environment.clock.today();
  const newIn = placesForNew(environment.hunts, hunts);
  const draft = await ask<EventDraft>(
    (known) => titleWith(title, hunts, known),
    [
      applicationQuestion(hunts, {
        today,
        newIn,
        offers: (row) => given.type === undefined || mayFollow(given.type, row),
      }),
      ...eventQuestions<EventDraft>(today),
    ],
    given,
  );
  const event = draft && eventOf(draft);
  if (!event) return undefined;

  const { company, role } = draft;
  if (draft.record === undefined && company !== undefined && role !== undefined) {
    const place = newIn.find(({ id }) => id === draft.folder) ?? newIn[0];
    if (!place) return undefined;
    await changeApplications(place, [{ kind: "addApplication", application: { company, role, events: [event] } }]);
    return { company, event, before: [], hunt: hunts.find(({ hunt }) => hunt === place) };
  }
  const target = targetOf(hunts, draft);
  await changeApplications(target.hunt, eventChanges(target.record, event));
  return {
    company: target.record.application.company,
    event,
    before: eventsOf(target.record.application),
    hunt: target,
  };
}

/** Only what was said: empty texts and a reason nobody gave are left out. */
function eventOf({ reason, ...draft }: EventDraft): HuntEvent | undefined {
  const said = Object.entries({ ...draft, ...(reason !== "unknown" && { reason }) }).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const result = v.safeParse(eventSchema, Object.fromEntries(said));
  return result.success ? result.output : undefined;
}
