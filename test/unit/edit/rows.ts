/** Rows of edits: texts before and after some changes, or why they are refused. */
import assert from "node:assert/strict";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { EditPlan } from "../../../src/core/document/change.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { type Change, planFirst } from "./cases.ts";

export const day = (text: string) => text as PartialDate;

/** A list of one application without events. */
export const list = "applications:\n  - company: A\n    role: R\n";

export const rejected = { date: day("2026-09-20"), type: "rejected" } as const;
export const event: Change = { kind: "addEvent", event: rejected };

/** Adds an application, which is then written as the block. */
export const add: Change = {
  kind: "addApplication",
  application: {
    company: "Ada & Co",
    role: "Dev",
    tags: ["a", "b: c"],
    events: [{ date: day("2026-09-01"), type: "applied" }],
  },
};
export const block =
  '  - company: Ada & Co\n    role: Dev\n    tags: [a, "b: c"]\n    events:\n      - date: 2026-09-01\n        type: applied\n';

export const json = (...applications: readonly object[]) => `${JSON.stringify({ applications }, null, 2)}\n`;

export function result(text: string, plan: EditPlan): string {
  return plan.kind === "refused" ? `refused: ${Object.values(plan.refusal).join(" ")}` : applyEdits(text, plan.edits);
}

/** Tests changes of the first application of a text. */
export function applicationsRows(rows: readonly (readonly [string, string, readonly Change[], string])[]): void {
  describe("edits of the applications file", () => {
    for (const [name, text, changes, expected] of rows)
      it(name, () => assert.equal(result(text, planFirst(text, changes)), expected));
  });
}
