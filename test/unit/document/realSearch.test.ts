import assert from "node:assert/strict";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { originOf } from "../../../src/core/document/parsed.ts";
import { readWhole } from "../../../src/core/document/wholeApplications.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { realSearch as text } from "./law.ts";

describe("the real search", () => {
  const document = parseApplications(text);

  it("is read record by record, without errors, as it is read as a whole", () => {
    assert.equal(originOf(document)?.kind, "slices");
    assert.deepEqual(
      document.problems.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.equal(document.records.length, 138);
    assert.deepEqual(
      document.records.map(({ application }) => application),
      readWhole(readYaml(text)).records.map(({ application }) => application),
    );
  });

  it("gains nothing but the lines of an event, in each of its records", function () {
    this.timeout(20_000);
    for (const { key } of document.records) {
      const plan = planApplicationsEdits(document, [
        {
          kind: "addEvent",
          record: key,
          event: { date: "2026-01-01" as PartialDate, type: "rejected", reason: "unknown" },
        },
      ]);
      assert.ok(plan.kind === "edits", key);
      assert.ok(
        plan.edits.every(({ range }) => range.start === range.end),
        key,
      );
      const added = plan.edits.map(
        (edit) =>
          edit.text
            .trimEnd()
            .split("\n")
            .filter((line) => line !== "").length,
      );
      assert.ok(added.reduce((sum, count) => sum + count, 0) <= 4, key);
      assert.equal(
        applyEdits(text, plan.edits).split("\n").length - text.split("\n").length,
        added.reduce((sum, count) => sum + count, 0),
        key,
      );
    }
  });
});
