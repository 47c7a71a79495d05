import * as l10n from "@vscode/l10n";
import { nameOf } from "../core/application/identity.ts";
import { isKnown } from "../core/dates/dates.ts";
import type { ReflectionState } from "../core/panel/reflectState.ts";
import type { Closing, Other } from "../core/reflection/closing.ts";
import type { Strengths } from "../core/reflection/strengths.ts";
import type { ReflectionView } from "../core/reflection/view.ts";
import { arcEntryInWords } from "./arc.ts";
import { dateInWords } from "./dates.ts";
import { eventFactsInWords, summaryInWords } from "./facts.ts";
import { restingInWords, stageInWords } from "./stages.ts";
import { decisionInWords } from "./steps.ts";

/** The reflection as the page shows it. */
export function reflectionInWords(view: ReflectionView, kept: ReflectionState["kept"]): ReflectionState {
  const { company, role, rejected, coolingOffUntil, facts, steps, strengths, arc, wants, closing } = view;
  return {
    company,
    role,
    rejected: isKnown(rejected) ? decisionInWords(rejected, dateInWords) : undefined,
    archived: closing.archived,
    coolingOffUntil: coolingOffUntil && dateInWords(coolingOffUntil),
    summary: summaryInWords(facts),
    events: facts.events.filter(({ type }) => type !== "skipped").map(eventFactsInWords),
    steps,
    strengths: strengthsInWords(strengths),
    arc: arc?.map(arcEntryInWords),
    wants: wants && { must: wants.must_haves ?? [], nice: wants.nice_to_haves ?? [] },
    closing: closingInWords(closing),
    kept,
  };
}

function strengthsInWords({ achievements, strengths }: Strengths): ReflectionState["strengths"] {
  const withEvidence = (line: string, evidence: string | undefined): string =>
    evidence === undefined ? line : `${line}\n${evidence}`;
  return {
    achievements: achievements.map(({ date, text, evidence }) =>
      withEvidence(l10n.t("{0}: {1}", dateInWords(date), text), evidence),
    ),
    strengths: strengths.map(({ text, evidence }) => withEvidence(text, evidence)),
  };
}

function closingInWords({ live, quiet, answered, lead, alike, stayInTouch }: Closing): ReflectionState["closing"] {
  return {
    live: liveInWords(live),
    nothingElse: live === 0 && lead === undefined,
    quiet: quiet > 0 ? restingInWords(quiet) : undefined,
    answered: answered.map(otherInWords),
    lead: lead && otherInWords(lead),
    alike: alike.map(otherInWords),
    stayInTouch: stayInTouch && dateInWords(stayInTouch),
  };
}

function liveInWords(live: number): string {
  if (live === 0) return l10n.t("Nothing else is under way right now, and nothing has to be today.");
  return live === 1
    ? l10n.t("One other application is under way.")
    : l10n.t("{0} other applications are under way.", live);
}

function otherInWords(other: Other): ReflectionState["closing"]["alike"][number] {
  return { record: other.record, name: nameOf(other), stage: stageInWords(other) };
}
