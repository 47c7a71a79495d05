import type { JournalChange } from "../../document/change.ts";
import type { JournalDocument } from "../../document/document.ts";
import { addItem } from "./addItem.ts";
import type { JournalKind } from "./journal.ts";
import type { Kind } from "./kind.ts";
import { setValue } from "./setValue.ts";

const kinds = { addItem, setValue } satisfies { [Name in JournalChange["kind"]]: JournalKind<Name> };

export function journalKind(change: JournalChange): Kind<JournalDocument, JournalChange> {
  return kinds[change.kind];
}
