import type { ApplicationsChange } from "../document/change.ts";
import type { ApplicationRecord, ApplicationsDocument } from "../document/document.ts";
import type { Linkable } from "../filing/linkedEvent.ts";
import type { Changes } from "./changes.ts";
import { idFor } from "./giveId.ts";

/**
 * Links a mail, filed at the path, on an event, or on none; the application is given the id that the path is named
 * after. An event that is only a date beside the company is written out in the list, which takes its place.
 */
export function fileMailChanges(
  document: ApplicationsDocument,
  record: ApplicationRecord,
  path: string,
  linked: Linkable | undefined,
): Changes {
  return { applications: [...(linked ? [link(record.key, path, linked)] : []), ...idFor(document, record).changes] };
}

function link(record: string, file: string, { address, event }: Linkable): ApplicationsChange {
  return typeof address === "number"
    ? { kind: "setField", record, path: ["events", address, "file"], value: file }
    : { kind: "addEvent", record, event: { ...event, file } };
}
