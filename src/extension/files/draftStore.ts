import * as v from "valibot";
import type * as vscode from "vscode";
import { type StoredFiles, storedFiles } from "../host/storage.ts";

const storedDraft = v.object({
  /** The name it was opened with first: the company or the language shown may change, the document stays the same. */
  path: v.string(),
  text: v.string(),
  /** The text it began with, to know whether the user changed it. */
  written: v.string(),
  created: v.number(),
  changed: v.number(),
});

export type StoredDraft = Readonly<v.InferOutput<typeof storedDraft>>;

/** All drafts, by the queries of their URIs. */
export type DraftStore = StoredFiles<StoredDraft>;

export function draftStore(context: vscode.ExtensionContext): DraftStore {
  return storedFiles(context, "drafts", storedDraft);
}
