import * as v from "valibot";
import * as vscode from "vscode";
import { type DraftKind, draftKinds, draftLanguages } from "../../core/drafts/kinds.ts";

/** The scheme of drafts. They live in VS Code's own storage, never in the folder. */
export const draftScheme = "rebound-draft";

/** The ending of each kind's file name, by which VS Code knows what can be done with it. */
const endings = { mail: ".rebound-draft", answer: ".rebound-feedback", note: ".rebound-note" } as const;

const addressSchema = v.object({
  folder: v.string(),
  record: v.string(),
  kind: v.picklist([...draftKinds, "answer", "note"]),
  language: v.picklist(draftLanguages),
});

/**
 * Identifies a draft: the same address is the same document. `answer` is feedback that came in, `note` a note to let it
 * out; everything else is a mail.
 */
export type DraftAddress = Readonly<v.InferOutput<typeof addressSchema>>;

/** Whether the draft is a mail to send. */
export function isMail(kind: DraftAddress["kind"]): kind is DraftKind {
  return kind !== "answer" && kind !== "note";
}

/** The document of a draft; `title` is what its tab shows. */
export function draftUri(address: DraftAddress, title: string): vscode.Uri {
  const ending = endings[isMail(address.kind) ? "mail" : address.kind];
  const name = title.replaceAll(/[\p{Cc}/\\?#]+/gu, "-");
  return vscode.Uri.from({
    scheme: draftScheme,
    path: `/${name}${ending}`,
    query: JSON.stringify(v.parse(addressSchema, address)),
  });
}

/** The address in a draft's URI; undefined for anything else. */
export function draftAddress(uri: vscode.Uri): DraftAddress | undefined {
  if (uri.scheme !== draftScheme) return undefined;
  try {
    const result = v.safeParse(addressSchema, JSON.parse(uri.query));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
