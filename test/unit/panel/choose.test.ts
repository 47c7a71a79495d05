import assert from "node:assert/strict";
import { choose } from "../../../src/core/panel/reflectState.ts";

describe("the rejection that the page shows", () => {
  const choices = [
    { folder: "a", record: "late" },
    { folder: "b", record: "early" },
    { folder: "a", record: "early" },
  ];

  it("is the latest when none is asked for", () => {
    assert.equal(choose(choices, undefined), choices[0]);
    assert.equal(choose(choices.slice(3), undefined), undefined);
  });

  it("is the one asked for, and no other company's in its place", () => {
    assert.equal(choose(choices, { folder: "a", record: "early" }), choices[2]);
    assert.equal(choose(choices, { folder: "a", record: "withdrawn" }), undefined);
    assert.equal(choose(choices, { folder: "b", record: "late" }), undefined);
  });
});
