import assert from "node:assert/strict";
import fc from "fast-check";
import { event, rejected } from "./hunt.ts";
import { talkedTo, view } from "./viewOf.ts";

describe("the facts beside it", () => {
  const { facts } = view({
    ...talkedTo,
    events: [...(talkedTo.events ?? []), event("2026-09-25", "note", { red_flags: ["later"], note: "n" })],
  });

  it("are how far it got and what it took", () => {
    const { events: _, ...figures } = facts;
    assert.deepEqual(figures, { furthest: "interview", rounds: 1, assessments: 1, hours: 5.5, days: 19 });
  });

  it("show the signs written before the decision and no others", () => {
    assert.deepEqual(
      facts.events.flatMap(({ red_flags }) => red_flags ?? []),
      ["no budget"],
    );
    assert.equal(facts.events.length, 5);
  });

  it("are of the latest try", () => {
    const before = [event("2026-03-01", "applied"), event("2026-03-05", "interview"), event("2026-03-09", "rejected")];
    const again = [event("2026-09-01", "applied"), event("2026-09-04", "screen")];
    const { events: shown, ...figures } = view(rejected([...before, ...again])).facts;
    assert.deepEqual(figures, { furthest: "screen", rounds: 1, assessments: 0, hours: 0, days: 19 });
    assert.deepEqual(
      shown.map(({ type }) => type),
      ["applied", "screen", "rejected"],
    );
  });

  it("never lose how far it got to the rejection", () => {
    const type = fc.constantFrom("applied", "reply", "screen", "assessment", "interview", "offer");
    fc.assert(
      fc.property(fc.array(type, { maxLength: 6 }), (types) => {
        const events = types.map((kind) => event("2026-09-05", kind));
        assert.equal(
          view(rejected(events)).facts.furthest,
          view(rejected([...events, event("2026-09-06", "rejected")])).facts.furthest,
        );
      }),
    );
  });
});
