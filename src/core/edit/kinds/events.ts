/** Finds the event of a record that a change means, for the kinds that remove or move one. */
import type { ApplicationsChange } from "../../document/change.ts";
import type { ApplicationsDocument } from "../../document/document.ts";
import type { Place } from "../../document/place.ts";
import { isReadAs } from "../isReadAs.ts";
import { nodePath } from "../nodePath.ts";
import { applicationShape } from "../shapes.ts";
import type { Located } from "./record.ts";

type EventChange = Located<Extract<ApplicationsChange, { readonly kind: "removeEvent" | "moveEvent" }>>;

/** Whether the event at the change's index reads as the one it means. */
export function isEventThere({ records }: ApplicationsDocument, { recordIndex, index, event }: EventChange): boolean {
  return isReadAs(applicationShape, records[recordIndex]?.application, ["events", index], event);
}

/** Returns the position in the list of the event that was read at `index`. */
export function eventPosition(record: Place | undefined, index: number): number {
  const [, position] = nodePath(record, ["events", index]);
  return typeof position === "number" ? position : index;
}
