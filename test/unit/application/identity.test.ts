import assert from "node:assert/strict";
import { nameOf, openingKey, sameCompany, sameName } from "../../../src/core/application/identity.ts";
import { sharesLabelWith } from "../../../src/core/application/labels.ts";
import { tagsOf } from "../../../src/core/outline/arrange.ts";

describe("being the same", () => {
  for (const [a, b, company, person] of [
    ["Northwind", " northWIND ", true, true],
    ["Northwind Traders", "Northwind\u00a0 Traders", true, true],
    ["Ｎorthwind", "Northwind", true, true],
    ["Northwind GmbH", "Northwind", true, false],
    ["Northwind, Inc.", "northwind", true, false],
    ["Müller GmbH & Co. KG", "Müller", true, false],
    ["Northwind Pty Ltd", "Northwind Ltd.", true, false],
    ["Northwind S.A.", "Northwind SA", true, false],
    ["Company", "Co", false, false],
    ["SE Labs", "Labs", false, false],
    ["?", "?", false, true],
    ["Northwind", "Northwind Traders", false, false],
    ["", " ", false, true],
  ] as const) {
    it(`is told of companies and people: ${JSON.stringify([a, b])}`, () =>
      assert.deepEqual([sameCompany(a, b), sameName(a, b)], [company, person]));
  }

  for (const [first, other, same] of [
    [{ company: "Northwind GmbH", role: "Engineer" }, { company: "Northwind", role: " engineer" }, true],
    [{ url: "https://x.example/1" }, { url: "https://x.example/2" }, false],
    [{ url: "https://x.example/1" }, { url: "https://x.example/1" }, true],
    [{ reference: "R-1" }, { reference: "R-2" }, false],
    [{ role: "Engineer" }, { role: "Developer" }, false],
  ] as const) {
    it(`is told of openings: ${JSON.stringify([first, other])}`, () => {
      const [a, b] = [first, other].map((more) => openingKey({ company: "Northwind", role: "Engineer", ...more }));
      assert.equal(a === b, same);
    });
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
