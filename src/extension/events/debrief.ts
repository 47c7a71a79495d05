import * as v from "valibot";
import { type Debrief, debriefChanges, roundsToDebrief } from "../../core/actions/debrief.ts";
import type { WrittenEvent } from "../../core/application/eventAddress.ts";
import { applicationSchema, eventSchema } from "../../core/schema/applications.ts";
import { shortTypes } from "../../core/schema/vocabulary.ts";
import { commandWords } from "../../words/commands.ts";
import { type Known, recordShape } from "../commands/command.ts";
import { findTarget, type Target, targetOf, titleWith } from "../files/target.ts";
import { action, type Situation } from "../prompts/action.ts";
import { applicationQuestion } from "../prompts/applicationQuestion.ts";
import { eventQuestion } from "../prompts/eventQuestion.ts";
import { pickDebrief } from "../prompts/pickDebrief.ts";

const { with: people, hours, liked, red_flags: signs } = eventSchema.entries;
const shape = {
  ...recordShape,
  index: v.union([v.number(), v.picklist(shortTypes)]),
  with: people,
  hours,
  liked,
  red_flags: signs,
  forecast: applicationSchema.entries.forecast,
} as const;
type Debriefing = Known<typeof shape>;

/** Adds what a talk or a task left behind: who was there, hours, what was liked, a warning sign, a forecast. */
export const debrief = action({
  shape,
  begin: (given, { hunts }): Debriefing => {
    if (given.record !== undefined) targetOf(hunts, given);
    return given;
  },
  title: (known, { hunts }) => titleWith(commandWords.debrief(), hunts, known),
  questions: (situation) => {
    const { hunts, today } = situation;
    const which = eventQuestion<Debriefing>(hunts, (application) => roundsToDebrief(application, today));
    return [
      applicationQuestion<Debriefing>(hunts, {
        today,
        newIn: [],
        offers: (_, { application }) => roundsToDebrief(application, today).length > 0,
      }),
      { ...which, answered: (known) => which.answered(known) || meantBy(known, situation) !== undefined },
      {
        answered: isTold,
        ask: async (known, frame) => {
          const meant = meantBy(known, situation);
          if (!meant) return { value: known };
          const told = await pickDebrief(frame, meant.target.record, meant.round, today);
          return told === undefined || told === "back" ? told : { value: { ...known, ...told.value } };
        },
      },
    ];
  },
  decide: (known, situation) => {
    const meant = meantBy(known, situation);
    const changes = meant && debriefChanges(meant.target.record, meant.round, known, situation.today);
    return changes && { changes: [[meant.target.hunt, changes]], said: undefined };
  },
});

function isTold(known: Debrief): boolean {
  return [known.with, known.hours, known.liked, known.red_flags, known.forecast].some((fact) => fact !== undefined);
}

/** Returns the round that is meant, as far as that is known: the one that is named, or the only one there is. */
function meantBy(
  known: Debriefing,
  { hunts, today }: Situation,
): { readonly target: Target; readonly round: WrittenEvent } | undefined {
  const target = known.record === undefined ? undefined : findTarget(hunts, known);
  const rounds = target ? roundsToDebrief(target.record.application, today) : [];
  const round = rounds.find(([index]) => (known.index === undefined ? rounds.length === 1 : index === known.index));
  return target && round && { target, round };
}
