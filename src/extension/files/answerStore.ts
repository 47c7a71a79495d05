import * as v from "valibot";
import type * as vscode from "vscode";
import { answersSchema } from "../../core/panel/reflectState.ts";
import { countsSchema } from "../../core/panel/typedWords.ts";
import type { OnTheWay, Pending } from "../../core/reflection/pending.ts";
import { type StoredFiles, storedFiles } from "../host/storage.ts";

const keptSchema = v.record(v.string(), v.object({ asked: v.string(), texts: answersSchema, skipped: v.boolean() }));

/** As it is stored now, and as earlier releases stored it: steps alone, whose texts count as the first ones. */
const stored = v.union([
  v.strictObject({ kept: keptSchema, counts: countsSchema, movedTo: v.exactOptional(v.string()) }),
  v.pipe(
    keptSchema,
    v.transform((kept: Pending): OnTheWay => {
      const keys = Object.values(kept).flatMap(({ texts }) => Object.keys(texts));
      return { kept, counts: Object.fromEntries(keys.map((key) => [key, 1])) };
    }),
  ),
]);

/** Answers that are not in the journal yet, by record. */
export type AnswerStore = StoredFiles<OnTheWay>;

export function answerStore(context: vscode.ExtensionContext): AnswerStore {
  return storedFiles<OnTheWay>(context, "answers", stored);
}
