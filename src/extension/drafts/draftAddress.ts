import * as v from "valibot";
import * as vscode from "vscode";
import { draftKinds, draftLanguages } from "../../core/drafts/kinds.ts";

/** The scheme of drafts. They live in VS Code's own storage, never in the folder. */
export const draftScheme = "rebound-draft";
const draftEnding = ".rebound-draft";
const feedbackEnding = ".rebound-feedback";

const addressSchema = v.object({
  folder: v.string(),
  record: v.string(),
  kind: v.picklist([...draftKinds, "answer"]),
  language: v.picklist(draftLanguages),
});

/** What a draft is: the same address is the same document. `answer` is feedback that came in. */
export type DraftAddress = Readonly<v.InferOutput<typeof addressSchema>>;

/** The document of a draft; `title` is what its tab shows. */
export function draftUri(address: DraftAddress, title: string): vscode.Uri {
  const ending = address.kind === "answer" ? feedbackEnding : draftEnding;
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
