import assert from "node:assert/strict";
import fc from "fast-check";
import { eventsOf } from "../../../src/core/application/events.ts";
import { stateOf } from "../../../src/core/application/standing.ts";
import type { Day } from "../../../src/core/dates/dates.ts";
import { type DraftKind, draftKinds } from "../../../src/core/drafts/kinds.ts";
import { kindsByFit } from "../../../src/core/drafts/kindsByFit.ts";
import { nextSteps } from "../../../src/core/nextSteps/nextSteps.ts";
import { routineDefaults } from "../../../src/core/nextSteps/settings.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";
import { applications, days } from "./generatedApplications.ts";

describe("the kinds that fit", () => {
  const cases: readonly (readonly [string, Partial<Application>, readonly DraftKind[]])[] = [
    ["", {}, ["outreach"]],
    ["", { kind: "outreach" }, ["outreach"]],
    ["applied 09-01", { kind: "outreach" }, ["check_in", "stay_in_touch", "outreach", "withdraw"]],
    ["applied 09-30", { kind: "outreach" }, ["withdraw"]],
    ["applied 09-01", { kind: "outreach", waiting_until: "2026-10-05" as Day }, ["withdraw"]],
    [
      "applied 09-01",
      { kind: "outreach", waiting_until: "2026-09-29" as Day },
      ["ask_kindly", "check_in", "stay_in_touch", "outreach", "withdraw"],
    ],
    ["applied 09-01, screen 09-29", { kind: "outreach" }, ["thank_you", "withdraw"]],
    [
      "applied 09-01, check_in_sent 09-10, check_in_sent 09-18",
      { kind: "outreach" },
      ["stay_in_touch", "outreach", "withdraw"],
    ],
    ["applied 09-01", {}, ["check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-09-29" as Day }, ["ask_kindly", "check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-09-30" as Day }, ["withdraw"]],
    ["applied 09-01, interview 09-24", {}, ["thank_you", "withdraw"]],
    ["applied 09-01, interview 09-09", {}, ["check_in", "withdraw"]],
    ["applied 09-30", {}, ["withdraw"]],
    ["applied 09-01, reply 09-29", {}, ["withdraw"]],
    ["applied 09-01, check_in_sent 09-10, check_in_sent 09-18", {}, ["withdraw"]],
    ["applied 09-01, check_in_sent 09-10", { contacts: [{ name: "Jane" }] }, ["check_in", "withdraw"]],
    ["applied 09-01", { waiting_until: "2026-10-05" as Day }, ["withdraw"]],
    ["applied 09-01, reply 09-21", { waiting_until: "2026-09-20" as Day }, ["check_in", "withdraw"]],
    ["applied 09-01, check_in_sent 09-22", { waiting_until: "2026-09-20" as Day }, ["check_in", "withdraw"]],
    ["applied 09-01, offer 09-05, declined 09-08, reopened 09-10", {}, ["check_in", "withdraw"]],
    ["applied 09-01, offer 09-05, accepted 09-08", {}, []],
    ["applied 09-01, offer 09-05, accepted 09-08", { waiting_until: "2026-10-05" as Day }, []],
    ["applied 09-01, offer 09-05, accepted 09-08", { waiting_until: "2026-09-29" as Day }, ["ask_kindly"]],
    ["applied 09-01, accepted 09-08, reply 09-29", { waiting_until: "2026-09-28" as Day }, []],
    ["applied 09-01, accepted 09-08, check_in_sent 09-29", { waiting_until: "2026-09-28" as Day }, []],
    ["applied 06-01, interview 06-10, accepted 06-20, rejected 09-28", {}, ["stay_in_touch"]],
    ["applied 06-01, interview 09-05, accepted 09-10, rejected 09-28", {}, ["rejection_thank_you", "feedback"]],
    ["applied 09-01, rejected 09-30", {}, ["rejection_thank_you"]],
    ["applied 09-01, screen 09-05, rejected 09-30", {}, ["rejection_thank_you", "feedback"]],
    ["applied 09-01, screen 09-05, rejected 09-29, thank_you_sent 09-29", {}, ["feedback"]],
    ["applied 09-01, screen 09-05, rejected 09-28, thank_you_sent 09-29, feedback_asked 09-29", {}, ["feedback"]],
    ["applied 09-01, screen 09-05, rejected 09-28, thank_you_sent 09-28, feedback_asked 09-29", {}, ["stay_in_touch"]],
    ["applied 09-01, screen 09-05, rejected 09-10, thank_you_sent 09-11, feedback_asked 09-11", {}, ["stay_in_touch"]],
    ["applied 09-01, interview 09-09, thank_you_sent 09-09", {}, ["check_in", "withdraw"]],
    ["applied 09-01, interview 09-09, thank_you_sent 09-09, interview 10-02", {}, ["withdraw"]],
    ["applied 09-01, interview 10-02", {}, ["withdraw"]],
    ["applied 09-01, assessment 10-02", { contacts: [{ name: "Jane" }] }, ["withdraw"]],
    ["applied 09-01, interview 10-02", { waiting_until: "2026-09-29" as Day }, ["withdraw"]],
    ["applied 09-01, on_hold 09-05, interview 10-02", {}, ["withdraw"]],
    [
      "applied 09-01, interview 09-09, thank_you_sent 09-10, interview 09-23",
      {},
      ["thank_you", "check_in", "withdraw"],
    ],
    ["applied 09-01, interview 09-09, offer 09-12", {}, ["negotiate", "accept", "decline", "thank_you"]],
    ["applied 09-01, rejected 09-09", {}, ["stay_in_touch", "rejection_thank_you"]],
    ["applied 09-01, screen 09-05, rejected 09-09", {}, ["rejection_thank_you", "feedback", "stay_in_touch"]],
    [
      "applied 09-01, screen 09-05, thank_you_sent 09-06, rejected 09-09",
      {},
      ["rejection_thank_you", "feedback", "stay_in_touch"],
    ],
    ["applied 09-01, screen 09-05, rejected 09-09, thank_you_sent 09-10", {}, ["feedback", "stay_in_touch"]],
    ["applied 09-01, screen 09-05, rejected 09-09, thank_you_sent 09-10, feedback_asked 09-10", {}, ["stay_in_touch"]],
    ["applied 09-01, withdrawn 09-05", {}, ["stay_in_touch"]],
    ["applied 09-01, on_hold 09-05", {}, ["stay_in_touch", "check_in", "withdraw"]],
    ["applied 09-01, rejected 09-05, reopened 09-20", {}, ["check_in", "withdraw"]],
  ];
  for (const [events, more, expected] of cases) {
    it(`${events || "nothing yet"} ${JSON.stringify(more)}`, () => {
      const { fitting, others } = kindsByFit(applicationWith(events, more), routineDefaults, { today });
      assert.deepEqual(fitting, expected);
      assert.deepEqual([...fitting, ...others].toSorted(), draftKinds.toSorted());
    });
  }

  it("ask for a last talk first where somebody was met several times, and there is advice to ask for", () => {
    const bestAfter = (people: readonly string[], rejected: Partial<ApplicationEvent> = {}): string | undefined => {
      const events = [
        ...people.map((name, at) => ({ date: `2026-09-0${at + 3}` as Day, type: "interview", with: [name] }) as const),
        { date: "2026-09-30" as Day, type: "rejected", ...rejected } as const,
      ];
      return kindsByFit(applicationWith("applied 09-01", { events }), routineDefaults, { today }).fitting[0];
    };
    assert.equal(bestAfter(["Jane Roe", "Jane Roe"]), "feedback");
    assert.equal(bestAfter(["Jane Roe", "Tom Lee"]), "rejection_thank_you");
    assert.equal(
      bestAfter(["Jane Roe", "Jane Roe"], { reason: "role_cancelled", basis: "stated" }),
      "rejection_thank_you",
    );
  });

  it("have at the top what the routine has due", () => {
    fc.assert(
      fc.property(applications("own"), days, (application, day) => {
        const steps = nextSteps([{ folder: "", records: [{ key: "", application }] }], routineDefaults, { today: day });
        const due = steps
          .filter(({ state }) => state === "due")
          .map(({ kind }) => draftKinds.find((each) => each === kind))
          .filter((kind) => kind !== undefined);
        const { fitting } = kindsByFit(application, routineDefaults, { today: day });
        const routine = fitting.filter((kind) => kind !== "feedback");
        assert.deepEqual(routine.slice(0, due.length).toSorted(), due.toSorted());
      }),
    );
    const rejected = applicationWith("applied 06-01, screen 06-05, rejected 06-30, thank_you_sent 07-01", {
      archived: true,
    });
    assert.equal(kindsByFit(rejected, routineDefaults, { today }).fitting[0], "stay_in_touch");
  });

  it("are never none but after an accepted offer, and name each kind once, whatever happened", () => {
    fc.assert(
      fc.property(applications("own"), days, (application, day) => {
        const { fitting, others } = kindsByFit(application, routineDefaults, { today: day });
        assert.ok(fitting.length > 0 || stateOf(eventsOf(application)) === "accepted");
        assert.deepEqual([...fitting, ...others].toSorted(), draftKinds.toSorted());
      }),
    );
  });
});
