import type { Day } from "../../core/dates/dates.ts";
import type { ApplicationsDocument } from "../../core/document/document.ts";
import { nextStepsInTurns } from "../../core/nextSteps/nextSteps.ts";
import { arranged } from "../../core/outline/arrange.ts";
import { type OutlineGroup, outlineInTurns } from "../../core/outline/outline.ts";
import type { Environment } from "../commands/environment.ts";
import { type Hunt, journalOf } from "../files/hunts.ts";
import { routineSettings } from "../host/routineSettings.ts";
import { withPauses } from "../host/withPauses.ts";

/** The outline as the user filtered and sorted it. */
export async function arrangedOutline(
  hunt: Hunt,
  document: ApplicationsDocument,
  environment: Environment,
): Promise<readonly OutlineGroup[]> {
  const arrangement = environment.arrangement.current();
  const dueOf = arrangement.order === "next_due" ? await nextDue(hunt, document, environment) : new Map<string, Day>();
  return arranged(
    await withPauses(outlineInTurns(document, environment.clock.today())),
    document.records,
    arrangement,
    dueOf,
  );
}

async function nextDue(
  hunt: Hunt,
  { records }: ApplicationsDocument,
  environment: Environment,
): Promise<ReadonlyMap<string, Day>> {
  const steps = await withPauses(
    nextStepsInTurns(
      [{ folder: hunt.id, records, journal: await journalOf(hunt) }],
      routineSettings(),
      environment.clock.now(),
    ),
  );
  const dueOf = new Map<string, Day>();
  for (const { subject, due } of steps) {
    const about =
      subject.kind === "applications" ? subject.records : subject.kind === "application" ? [subject.record] : [];
    for (const { key } of about) if (due < (dueOf.get(key) ?? "9999")) dueOf.set(key, due);
  }
  return dueOf;
}
