import assert from "node:assert/strict";
import { nameOf, sameCompany, sameName } from "../../../src/core/application/identity.ts";
import { sharesLabelWith } from "../../../src/core/application/labels.ts";
import { tagsOf } from "../../../src/core/outline/arrange.ts";

describe("being the same", () => {
  for (const [a, b, company, person] of [
    ["Northwind", " northWIND ", true, true],
    ["Northwind Traders", "Northwind\u00a0 Traders", true, false],
    ["Ｎorthwind", "Northwind", true, false],
    ["Northwind", "Northwind Traders", false, false],
    ["", " ", false, true],
  ] as const) {
    it(`is told of companies and people: ${JSON.stringify([a, b])}`, () =>
      assert.deepEqual([sameCompany(a, b), sameName(a, b)], [company, person]));
  }

  it("is told of applications to the letter: a key must not change with anything else", () =>
    assert.deepEqual(
      [" northWIND ", "Northwind"].map((company) => nameOf({ company, role: "Engineer" })),
      [" northWIND  · Engineer", "Northwind · Engineer"],
    ));
});

describe("sharing a label", () => {
  for (const [first, other, shares] of [
    [{ tags: ["Remote"] }, { tags: ["remote"] }, true],
    [{ skills: ["Go"] }, { tags: ["go"] }, true],
    [{ tags: ["go"] }, { skills: ["Go"] }, true],
    [{ tags: ["go"] }, { tags: [" go"] }, false],
    [{ tags: ["go"], skills: ["sql"] }, { tags: ["rust"] }, false],
    [{}, {}, false],
  ] as const) {
    it(`is told by tags and skills: ${JSON.stringify([first, other])}`, () =>
      assert.equal(sharesLabelWith(first)(other), shares));
  }

  it("is not what the filter offers: skills are no tags there", () =>
    assert.deepEqual(tagsOf([{ key: "", application: { company: "", role: "", tags: ["remote"], skills: ["Go"] } }]), [
      "remote",
    ]));
});
