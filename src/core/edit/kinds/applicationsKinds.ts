import type { ApplicationsChange } from "../../document/change.ts";
import { addApplication } from "./addApplication.ts";
import { addEvent } from "./addEvent.ts";
import { moveApplication } from "./moveApplication.ts";
import { moveEvent } from "./moveEvent.ts";
import { orderEvents } from "./orderEvents.ts";
import type { ApplicationsKind, ChangesRecords, Located } from "./record.ts";
import { removeApplication } from "./removeApplication.ts";
import { removeEvent } from "./removeEvent.ts";
import { setField } from "./setField.ts";

const kinds = {
  addApplication,
  removeApplication,
  moveApplication,
  setField,
  addEvent,
  removeEvent,
  moveEvent,
  orderEvents,
} satisfies {
  [Name in ApplicationsChange["kind"]]: ApplicationsKind<Name>;
};

export function applicationsKind(change: ApplicationsChange): ChangesRecords<Located<ApplicationsChange>> {
  return kinds[change.kind];
}
