import type { LoggedApplication } from "../../../src/core/application/record.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Pending } from "../../../src/core/reflection/pending.ts";
import { type ReflectionView, reflectionOn } from "../../../src/core/reflection/view.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { day, event, rejected } from "./hunt.ts";

export const settings = { ...routineDefaults, coolOffDays: 1, stayInTouchAfterDays: 90 };

export function recordOf(application: Application, index = 0): LoggedApplication {
  return { key: application.id ?? `record ${index}`, application };
}

export function view(
  application: Application,
  others: readonly Application[] = [],
  journal: Journal = {},
  today = "2026-09-22",
  language = "en",
  kept: Pending = {},
): ReflectionView {
  const records = [application, ...others].map(recordOf);
  const [record] = records;
  const seen = record && reflectionOn(record, { records, journal, settings, today: day(today), language }, kept);
  if (!seen) throw new RangeError("nothing to look back on");
  return seen;
}

export const talkedTo = rejected(
  [
    event("2026-09-01", "applied"),
    event("2026-09-09", "interview", { round: "panel", hours: 2, red_flags: ["no budget"] }),
    event("2026-09-12", "assessment", { hours: 3.5 }),
  ],
  { red_flags: ["sour grapes"] },
  { tags: ["Fintech"], skills: ["Go"] },
);
