import type { ApplicationsChange } from "../../document/change.ts";
import type { ApplicationsDocument } from "../../document/document.ts";
import { addApplication } from "./addApplication.ts";
import { addEvent } from "./addEvent.ts";
import type { Kind } from "./kind.ts";
import { orderEvents } from "./orderEvents.ts";
import type { ApplicationsKind, Located } from "./record.ts";
import { setField } from "./setField.ts";

const kinds = { addApplication, addEvent, setField, orderEvents } satisfies {
  [Name in ApplicationsChange["kind"]]: ApplicationsKind<Name>;
};

export function applicationsKind(change: ApplicationsChange): Kind<ApplicationsDocument, Located<ApplicationsChange>> {
  return kinds[change.kind];
}
