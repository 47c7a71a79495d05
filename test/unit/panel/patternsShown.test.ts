import assert from "node:assert/strict";
import { patternsShown } from "../../../src/core/panel/patternsShown.ts";
import { finish } from "../../../src/core/turns.ts";
import { application, day, today } from "../patterns/log.ts";

function shown(rejected: string, coolOffDays = 1, wanted?: string) {
  const records = [
    application(["2026-09-01 applied", `${rejected} rejected`]),
    application(["2026-09-01 applied"]),
  ].map((one, index) => ({ key: `${index}`, application: one }));
  return finish(
    patternsShown(
      [{ records }],
      { kind: "application", to: today },
      coolOffDays,
      today,
      wanted === undefined ? undefined : day(wanted),
    ),
  );
}

describe("the page Patterns on the day of a rejection", () => {
  it("holds the figures back until the next morning, or as long as the setting says", () => {
    assert.deepEqual(shown("2026-10-01"), { heldUntil: "2026-10-02" });
    assert.deepEqual(shown("2026-09-30", 3), { heldUntil: "2026-10-03" });
  });

  it("shows them when they are wanted all the same, on that day", () => {
    assert.ok(shown("2026-10-01", 1, "2026-10-01").patterns);
    assert.deepEqual(shown("2026-10-01", 1, "2026-09-30"), { heldUntil: "2026-10-02" });
  });

  it("shows them on other days, of all records and for the filter", () => {
    for (const figures of [shown("2026-09-30"), shown("2026-10-02"), shown("2026-10-01", 0)]) {
      assert.ok(figures.patterns);
      assert.deepEqual([figures.patterns.total, figures.patterns.filter.to, figures.patterns.today], [2, today, today]);
    }
  });
});
