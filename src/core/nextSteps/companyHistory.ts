import { eventsOf } from "../application/events.ts";
import { sameCompany } from "../application/identity.ts";
import { type Progress, progressOf } from "../application/progress.ts";
import type { LoggedApplication } from "../application/record.ts";
import { isKnown, type PartialDate } from "../dates/dates.ts";

/** An application at a company, in short. */
export interface Encounter extends Progress {
  readonly record: LoggedApplication;
  readonly first?: PartialDate;
  readonly last?: PartialDate;
}

/**
 * Returns all applications at the company, oldest first, but for the one of key `except`; see {@link sameCompany}.
 */
export function companyHistory(
  records: readonly LoggedApplication[],
  company: string,
  except?: string,
): readonly Encounter[] {
  return records
    .filter(({ key, application }) => key !== except && sameCompany(application.company, company))
    .map((record): Encounter => {
      const events = eventsOf(record.application);
      const dated = events.filter(({ date }) => isKnown(date));
      const first = dated[0]?.date;
      const last = dated.at(-1)?.date;
      return {
        record,
        ...progressOf(events),
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
      };
    })
    .toSorted((a, b) => ((a.first ?? "9999") < (b.first ?? "9999") ? -1 : 1));
}
