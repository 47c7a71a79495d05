import assert from "node:assert/strict";
import type { Application } from "../../../src/core/schema/applications.ts";
import { kept } from "./answered.ts";
import { application, event, summary } from "./log.ts";

/** Each stage as "stage count ahead shortest–longest". */
function quietOf(...log: readonly Application[]): readonly string[] {
  return summary([...log, kept]).quiet.stages.map(
    ({ stage, count, ahead, days }) => `${stage} ${count} ${ahead} ${days?.shortest}–${days?.longest}`,
  );
}

describe("those that go on, by stage", () => {
  // Today is 1 October.
  const cases: readonly (readonly [string, readonly Application[], readonly string[]])[] = [
    ["silent since applying", [application(["2026-09-01 applied"])], ["applied 1 0 30–30"]],
    [
      "after a reply, the days since it",
      [application(["2026-08-01 applied", "2026-09-11 reply"])],
      ["reply 1 0 20–20"],
    ],
    [
      "after a talk, from the user's own last word on",
      [application(["2026-08-01 applied", "2026-09-01 interview", "2026-09-21 check_in_sent"])],
      ["interview 1 0 10–10"],
    ],
    [
      "after a task, and an offer that is talked over",
      [
        application(["2026-08-01 applied", "2026-09-01 assessment"]),
        application(["2026-08-01 applied", "2026-09-26 offer"]),
      ],
      ["interview 1 0 30–30", "offer 1 0 5–5"],
    ],
    [
      "the shortest and the longest of several, on hold or not",
      [
        application(["2026-09-01 applied"]),
        application(["2026-09-11 applied"]),
        application(["2026-09-21 applied", "2026-09-22 on_hold"]),
      ],
      ["applied 3 0 9–30"],
    ],
    [
      "neither a receipt, a note, a machine's test nor a step left out is a word",
      [
        application([
          "2026-09-01 applied",
          "2026-09-02 acknowledged",
          "2026-09-20 note",
          event("2026-09-21 assessment", { automatic: true }),
          event("2026-09-22 skipped", { step: "check_in" }),
        ]),
      ],
      ["applied 1 0 30–30"],
    ],
    [
      "a talk that is agreed on ends the quiet before it takes place",
      [application(["2026-09-01 applied", "2026-10-03 interview"]), application(["2026-09-21 applied"])],
      ["applied 2 1 10–10"],
    ],
    [
      "one alone with a talk ahead",
      [application(["2026-09-01 applied", "2026-10-03 screen"])],
      ["applied 1 1 undefined–undefined"],
    ],
    [
      "a talk that was called off leaves it as quiet as it was",
      [application(["2026-09-01 applied", event("2026-09-20 interview", { cancelled: "by_them" })])],
      ["applied 1 0 30–30"],
    ],
    ["nothing that ended", [application(["2026-09-01 applied", "2026-09-20 rejected"])], []],
    ["of a month alone, its last day at the latest", [application(["2026-08 applied"])], ["applied 1 0 31–31"]],
  ];
  it("count the days as long as the log was kept", () => {
    const { stages } = summary([application(["2026-08-01 applied"]), application(["2026-08-11 applied"])]).quiet;
    assert.deepEqual(stages[0]?.days, { shortest: 0, longest: 10 });
  });

  for (const [name, log, expected] of cases) {
    it(name, () => {
      assert.deepEqual(quietOf(...log), expected);
    });
  }
});
