/** Texts that would do harm wherever they were taken for more than text, in every field of the two files. */
import type * as v from "valibot";
import type { Day } from "../../src/core/dates/dates.ts";
import {
  type Application,
  type ApplicationEvent,
  applicationSchema,
  eventSchema,
} from "../../src/core/schema/applications.ts";
import { type Journal, journalSchema } from "../../src/core/schema/journal.ts";
import { shortTypes } from "../../src/core/schema/vocabulary.ts";

/** The hostile text of a field, such as `application.source`. */
export function hostileText(field: string): string {
  return `<img src=x onerror=alert(1)>$(alert)**[${field}](command:y)**`;
}

/** The fields whose hostile texts stand in this, as they are. */
export function fieldsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\[([\w.]+)\]\(command:y\)/g)].map(([, field = ""]) => field))]
    .filter((field) => text.includes(hostileText(field)))
    .sort();
}

/**
 * Rejections enough for everything on the page Reflect, what comes next, one that waits, and a lead. Days are about 22
 * September 2026.
 */
export function hostileFiles(): { readonly applications: readonly Application[]; readonly journal: Journal } {
  const event = (short: string): ApplicationEvent => {
    const [date, type] = short.split(" ");
    // What a machine did or what did not take place would be shown nowhere else.
    const { automatic: _, cancelled: __, due: ___, ...fields } = hostile(eventSchema, "event") as ApplicationEvent;
    return {
      ...fields,
      date: date as ApplicationEvent["date"],
      type: type as ApplicationEvent["type"],
    };
  };
  const {
    waiting_until: _,
    follow_up: __,
    deadline: ___,
    ...withShortForms
  } = hostile(applicationSchema, "application") as Application;
  const application: Application = {
    ...withShortForms,
    ...Object.fromEntries(shortTypes.map((type) => [type, undefined])),
  };
  const rejected = [
    "2026-09-01 applied",
    "2026-09-05 interview",
    "2026-09-06 note",
    "2026-09-10 rejected",
    "2026-09-11 feedback_received",
  ].map(event);
  const plain: Application = {
    company: "Contoso",
    role: "Tester",
    archived: true,
    events: ["2026-05-01 applied", "2026-05-05 interview", "2026-05-10 rejected"].map((short) => ({
      ...event(short),
      note: "",
    })),
  };
  const journal = hostile(journalSchema, "journal") as Journal;
  return {
    applications: [
      { ...application, id: hostileText("application.id"), events: rejected },
      ...[2, 3, 4, 5, 6].map((number) => ({ ...application, id: `rejected-${number}`, events: rejected })),
      // Groups are compared with eight others; fifteen rejections, since after every fifth the page asks for more.
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({ ...plain, id: `plain-${number}` })),
      // At midnight, so that preparing for it is due on the 22nd at whichever hour.
      {
        ...application,
        id: "live",
        events: [event("2026-09-01 applied"), { ...event("2026-09-24 interview"), time: "00:00" }],
      },
      { ...application, id: "silent", events: [event("2026-09-01 applied")] },
      { ...application, id: "lead", events: [] },
    ].map((one) => ({ ...one, led_to: "live" })),
    journal: {
      ...journal,
      plan: journal.plan?.map(({ done: _, ...plan }) => plan),
      reflections: journal.reflections?.map((reflection) => ({
        ...reflection,
        application: hostileText("application.id"),
        date: "2026-09-12" as Day,
        skipped: [],
      })),
    },
  };
}

/** A value that the schema takes, with hostile texts; what is no text is as small as can be. */
function hostile(schema: unknown, path: string): unknown {
  const { type, pipe = [], ...more } = schema as Schema;
  switch (type) {
    case "optional":
      return hostile(more.wrapped, path);
    case "object":
      return Object.fromEntries(
        Object.entries(more.entries ?? {}).map(([key, entry]) => [key, hostile(entry, `${path}.${key}`)]),
      );
    case "array":
      return [hostile(more.item, path)];
    case "record":
      return Object.fromEntries(
        ["friend", "went_well", "happened", "reasons", "to_try", "if", "then", "next"].map((key) => [
          key,
          hostile(more.value, `${path}.${key}`),
        ]),
      );
    case "picklist":
      return more.options?.[0];
    case "number":
      return 1;
    case "boolean":
      return false;
    default:
      return pipe.some(({ type }) => type === "check")
        ? "2026-09-01"
        : pipe.some(({ type }) => type === "regex")
          ? path.endsWith("time")
            ? "10:00"
            : "30d"
          : hostileText(path);
  }
}

interface Schema {
  readonly type: string;
  readonly pipe?: readonly Pick<v.BaseMetadata<unknown>, "type">[];
  readonly wrapped?: unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly value?: unknown;
  readonly options?: readonly string[];
}
