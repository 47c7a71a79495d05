import assert from "node:assert/strict";
import * as v from "valibot";
import { type Memory, memorySchema, type PageState, remembering } from "../../../src/core/panel/messages.ts";
import { application, day, summary } from "../patterns/log.ts";

const filter = { kind: "application", from: day("2026-08-01") } as const;
const chosen: Memory = { page: "patterns", filter, nameless: true, open: { record: "a", step: "friend" } };
const reflect: PageState = { type: "state", page: "reflect", reflect: { choices: [] }, patterns: undefined };

describe("what the page remembers", () => {
  it("keeps the filter and the sharing without names while Reflect is shown, and where no log can be read", () => {
    assert.deepEqual(remembering(chosen, reflect), { ...chosen, page: "reflect", shown: undefined });
    assert.deepEqual(remembering(chosen, { ...reflect, page: "patterns" }), { ...chosen, shown: undefined });
  });

  it("takes the filter of the figures that are shown", () => {
    const other = { kind: "internal" } as const;
    const shown = remembering(chosen, { ...reflect, page: "patterns", patterns: summary([application([])], other) });
    assert.deepEqual([shown.filter, shown.nameless], [other, true]);
  });

  it("comes back as it was, and is nothing when it is not of its form", () => {
    const kept = { ...chosen, shown: { folder: "f", record: "r" } };
    assert.deepEqual(v.parse(memorySchema, JSON.parse(JSON.stringify(kept))), kept);
    const hostile = [
      undefined,
      "patterns",
      { page: "elsewhere" },
      { page: "patterns", nameless: "yes" },
      { page: "patterns", filter: { kind: "application", from: "2026-02-30" } },
    ];
    assert.deepEqual(
      hostile.filter((memory) => v.is(memorySchema, memory)),
      [],
    );
  });
});
