import * as vscode from "vscode";
import { nameOf } from "../../core/application/identity.ts";
import { type Day, earliestDay, isKnown } from "../../core/dates/dates.ts";
import type { Memory, PageState } from "../../core/panel/messages.ts";
import { patternsShown } from "../../core/panel/patternsShown.ts";
import { choose, type ReflectionState, type ReflectState } from "../../core/panel/reflectState.ts";
import type { RecordRef } from "../../core/panel/typedWords.ts";
import { decisionOf } from "../../core/reflection/decision.ts";
import type { OnTheWay, Pending } from "../../core/reflection/pending.ts";
import { reflectionOn } from "../../core/reflection/view.ts";
import { dateInWords } from "../../words/dates.ts";
import { reflectionInWords } from "../../words/reflection.ts";
import type { Environment } from "../commands/environment.ts";
import type { OpenHunt } from "../files/hunts.ts";
import type { Target } from "../files/target.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { withPauses } from "../host/withPauses.ts";
import type { Answers } from "../reflect/answers.ts";
import { findRecord, refOf } from "../reflect/findRecord.ts";

/** The page and record that the panel is turned to. `visit` grows whenever another record is chosen. */
export interface Turned extends Memory {
  readonly visit: number;
  /** The day on which the figures were asked for although they were held back. */
  readonly wanted?: Day;
}

/** How many rejections the page offers to choose from; older ones are reached from the tree. */
const offered = 100;

/** All that the page shows, from the files as they are now. */
export async function stateOf(
  { hunts, clock }: Pick<Environment, "hunts" | "clock">,
  answers: Answers,
  turned: Turned,
): Promise<PageState> {
  const open = await hunts.read();
  const today = clock.today();
  const { patterns, heldUntil } =
    turned.page === "patterns" && open.length > 0
      ? await withPauses(
          patternsShown(
            open.map(({ document }) => document),
            turned.filter,
            routineSettings().coolOffDays,
            today,
            turned.wanted,
          ),
        )
      : {};
  return {
    type: "state",
    page: turned.page,
    reflect: await reflectState(open, answers, turned, today),
    heldUntil: heldUntil && dateInWords(heldUntil),
    patterns,
  };
}

async function reflectState(
  open: readonly OpenHunt[],
  answers: Answers,
  { shown, visit }: Turned,
  today: Day,
): Promise<ReflectState> {
  const choices = open.flatMap(choicesIn).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const meant = shown && findRecord(open, answers.of, shown);
  const chosen = choose(choices, meant ? refOf(meant) : shown);
  const target = chosen && findRecord(open, answers.of, chosen);
  const aside = choices
    .filter((other) => other.folder === chosen?.folder && other !== chosen)
    .map((other) => answers.of(other).kept);
  const ref = target && refOf(target);
  const onTheWay = ref && answers.of(ref);
  const reflection = onTheWay && (await reflectionState(target, onTheWay, answers, aside, today));
  return {
    choices: choices.slice(0, offered).map(({ folder, record, name }) => ({ folder, record, name })),
    shown: ref && reflection && { ...ref, visit, counts: onTheWay.counts, reflection },
  };
}

interface Choice extends RecordRef {
  readonly name: string;
  readonly day: Day;
}

function choicesIn({ hunt, document }: OpenHunt): readonly Choice[] {
  return document.records.flatMap(({ key, application }) => {
    const rejection = decisionOf(application)?.rejection;
    if (!rejection) return [];
    const name = nameOf(application) + (isKnown(rejection.date) ? ` · ${rejection.date}` : "");
    return [{ folder: hunt.id, record: key, name, day: earliestDay(rejection.date) }];
  });
}

async function reflectionState(
  { hunt, document, record }: Target,
  { kept }: OnTheWay,
  answers: Answers,
  aside: readonly Pending[],
  today: Day,
): Promise<ReflectionState | undefined> {
  const journal = await hunt.journal.read().catch(() => undefined); // The tree and the diagnostics say why.
  const settings = routineSettings();
  const setting = {
    records: document.records,
    journal: journal?.journal ?? {},
    aside,
    settings,
    today,
    language: vscode.env.language,
  };
  const view = reflectionOn(record, setting, kept);
  const waiting = Object.keys(kept).length > 0;
  const where = !waiting ? "journal" : answers.refused(hunt.id) ? "refused" : journal ? "soon" : "aside";
  return view && reflectionInWords(view, where);
}
