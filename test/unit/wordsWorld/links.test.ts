import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { linksInWords } from "../../../src/words/companies.ts";

const document = parseApplications(`applications:
  - { id: a, company: Northwind, role: Engineer, led_to: b }
  - { id: b, company: Contoso, role: "Lead\\n<img onerror=x>" }
  - { id: c, company: Fabrikam, role: Tester, led_to: nobody }
  - { id: d, company: Tailspin, role: Writer, led_to: d }
  - { company: Adatum, role: Clerk }
`);

describe("what an application led to", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Northwind", ["Led to Contoso, Lead <img onerror=x>"]],
    ["Contoso", ["Came of Northwind, Engineer"]],
    ["Fabrikam", []],
    ["Tailspin", []],
    ["Adatum", []],
  ];
  for (const [company, lines] of cases)
    it(`is said for ${company}: ${lines.join() || "nothing"}`, () => {
      const record = document.records.find(({ application }) => application.company === company)?.key ?? "";
      assert.deepEqual(linksInWords([{ hunt: { id: "one" }, document }], { folder: "one", record }), lines);
      assert.deepEqual(linksInWords([{ hunt: { id: "other" }, document }], { folder: "one", record }), []);
    });
});
