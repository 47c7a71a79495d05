import type { Day } from "../../../src/core/dates/dates.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";

/** An application from a short form: `applied 09-01, interview 09-09 presentation`. */
export function applicationWith(events: string, more: Partial<Application> = {}): Application {
  return {
    company: "Northwind",
    role: "Engineer",
    events:
      events === ""
        ? []
        : events.split(", ").map((part) => {
            const [type, date, ...round] = part.split(" ");
            return {
              type: type as ApplicationEvent["type"],
              date: `2026-${date}` as Day,
              ...(round.length > 0 ? { round: round.join(" ") } : {}),
            };
          }),
    ...more,
  };
}
