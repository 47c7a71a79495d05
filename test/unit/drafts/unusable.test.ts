import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { knowsLittle, knowsMuch, requestOf, today } from "../../fixtures/drafts/records.ts";

describe("a record that no draft can be made with", () => {
  const evil = "x\r\nBcc: everybody@example.org";
  const contact = { name: "Jane", email: "jane@northwind.example" };
  const cases: readonly (readonly [string, Application, readonly (string | number)[]])[] = [
    ["company", { ...knowsLittle, company: evil }, ["company"]],
    ["role", { ...knowsLittle, role: evil }, ["role"]],
    ["id", { ...knowsLittle, id: evil }, ["id"]],
    ["name", { ...knowsLittle, contacts: [{ ...contact, name: evil }] }, ["contacts", 0, "name"]],
    ["address", { ...knowsLittle, contacts: [{ name: "Tom" }, { ...contact, email: evil }] }, ["contacts", 1, "email"]],
    [
      "person of a talk",
      { ...knowsLittle, events: [{ date: today, type: "interview", with: [evil] }] },
      ["events", 0, "with", 0],
    ],
    ["round", { ...knowsLittle, events: [{ date: today, type: "interview", round: evil }] }, ["events", 0, "round"]],
    ["NUL", { ...knowsLittle, company: "a\u0000b" }, ["company"]],
    ["company with a line end", { ...knowsLittle, company: "Northwind\n" }, ["company"]],
    ["company with empty lines", { ...knowsLittle, company: "Northwind\n\n" }, ["company"]],
    ["role with a line end", { ...knowsLittle, role: "Engineer\n" }, ["role"]],
    ["id with a line end", { ...knowsLittle, id: "northwind\n" }, ["id"]],
    ["line separator", { ...knowsLittle, company: "a\u2028b" }, ["company"]],
  ];
  for (const [name, application, path] of cases) {
    it(`is refused for its ${name}`, () => {
      for (const kind of draftKinds) {
        assert.deepEqual(writeDraft({ ...requestOf(kind, "little", "en"), application }, "key"), {
          kind: "refused",
          value: { code: "control-character", path },
        });
      }
    });
  }

  for (const email of [
    "jane@x.example>, <evil@z.example",
    "jane@x.example, evil@z.example",
    "jane@x.example; evil@z.example",
    "Jane <jane@x.example>",
    "jane",
    " ",
    'ja"ne@x.example',
    "jane doe@x.example",
    "jane:doe@x.example",
    "a,jane@x.example",
    "jane@",
  ]) {
    it(`is refused for an address that is not exactly one: ${email}`, () => {
      for (const name of ["Jane Roe", ""]) {
        const application = { ...knowsLittle, contacts: [{ name, email }] };
        assert.deepEqual(writeDraft({ ...requestOf("check_in", "little", "en"), application }, "key"), {
          kind: "refused",
          value: { code: "not-an-address", path: ["contacts", 0, "email"] },
        });
      }
    });
  }

  for (const email of ["a&b+c#d%e='f?é你@x.example", '"a \\"b\\", c"@x.example', "é@你.example"]) {
    it(`can have any legal address: ${email}`, () => {
      for (const name of ["Jane Roe", ""]) {
        const result = writeDraft(
          { ...requestOf("check_in", "little", "en"), application: { ...knowsLittle, contacts: [{ name, email }] } },
          "key",
        );
        assert.equal(result.kind === "draft" && parseDraft(result.text).to, name === "" ? email : `${name} <${email}>`);
      }
    });
  }

  it("is refused without company or role", () => {
    const request = requestOf("check_in", "little", "en");
    assert.deepEqual(writeDraft({ ...request, application: { company: "", role: "x" } }, "key"), {
      kind: "refused",
      value: { code: "missing", path: ["company"] },
    });
    assert.deepEqual(writeDraft({ ...request, application: { company: "x", role: " " } }, "key"), {
      kind: "refused",
      value: { code: "missing", path: ["role"] },
    });
  });

  it("gets no header in through a text that may have lines", () => {
    const request = requestOf("thank_you", "much", "en");
    const lines = "one\nBcc: all@example.org\n\nbody";
    const events = (knowsMuch.events ?? []).map((event) => ({ ...event, note: lines, liked: [lines] }));
    fc.assert(
      fc.property(fc.constantFrom("note", "liked", "why", "signature"), (field) => {
        const result = writeDraft(
          { ...request, application: { ...knowsMuch, why: lines, events }, journal: { me: { signature: lines } } },
          "key",
          `Subject: a {{ ${field === "note" ? "notes" : field} }}\n\nbody`,
        );
        assert.equal(result.kind, "draft");
        const head = result.text.split("\n\n", 1)[0] ?? "";
        assert.deepEqual(
          head
            .split("\n")
            .filter((line) => !line.startsWith("#"))
            .map((line) => line.split(":")[0]),
          ["To", "Subject", "Application"],
        );
      }),
    );
  });
});
