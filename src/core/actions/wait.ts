import type { LoggedApplication } from "../application/record.ts";
import type { Day } from "../dates/dates.ts";
import type { Changes } from "./changes.ts";

/** Notes the date they named, before which nothing is asked. */
export function waitChanges(records: readonly LoggedApplication[], until: Day): Changes {
  return {
    applications: records.map(
      ({ key }) => ({ kind: "setField", record: key, path: ["waiting_until"], value: until }) as const,
    ),
  };
}
