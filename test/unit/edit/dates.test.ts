import assert from "node:assert/strict";
import type { Shape } from "../../../src/core/document/shape.ts";
import { applicationShape, journalShape } from "../../../src/core/edit/shapes.ts";
import { fileHabits } from "../../../src/core/edit/yaml/fileHabits.ts";
import { printAfterKey } from "../../../src/core/edit/yaml/print.ts";
import { type Field, fieldInside } from "../../../src/core/edit/yaml/site.ts";
import { styleOf } from "../../../src/core/edit/yaml/style.ts";
import { shortTypes } from "../../../src/core/schema/vocabulary.ts";

/** The keys of a schema, at every depth, at which a year is written without quotes. */
function bareYears(field: Field, path: readonly string[] = []): readonly string[] {
  const shape = field.shape?.wrapped ?? field.shape;
  const keys = Object.keys(shape?.entries ?? (shape?.value ? { any: shape.value } : {}));
  if (shape?.item) return bareYears(fieldInside(field, 0), path);
  if (keys.length > 0) return keys.flatMap((key) => bareYears(fieldInside(field, key), [...path, key]));
  return printAfterKey(field, "2026", 0, styleOf([], fileHabits(""))) === " 2026" ? [path.join(".")] : [];
}

const root = (shape: Shape): Field => ({ key: "", shape });

describe("a year", () => {
  it("is written without quotes wherever the format means a date", () => {
    assert.deepEqual(bareYears(root(applicationShape)), [...shortTypes, "events.date"]);
    assert.deepEqual(bareYears(root(journalShape)), ["roles.from", "roles.to", "achievements.date", "people.last"]);
  });

  it("is written in quotes elsewhere, at a key of the user's own too", () => {
    const year = (field: Field) => printAfterKey(field, "2026", 0, styleOf([], fileHabits("")));
    assert.equal(year(fieldInside(root(applicationShape), "role")), ' "2026"');
    assert.equal(year(fieldInside(root(applicationShape), "date")), ' "2026"');
  });
});
