import assert from "node:assert/strict";
import fc from "fast-check";
import type { Day, PartialDate } from "../../../src/core/calendar/calendar.ts";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { dateWords, firstName, talkWords, when } from "../../../src/core/drafts/language.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { knowsLittle, knowsMuch, requestOf, today } from "../../fixtures/drafts/records.ts";
import type { Application } from "../../../src/core/schema/applications.ts";

describe("a record that no draft can be made with", () => {
  const evil = "x\r\nBcc: everybody@example.org";
  const contact = { name: "Jane", email: "jane@northwind.example" };
  const cases: readonly (readonly [string, Application, readonly (string | number)[]])[] = [
    ["company", { ...knowsLittle, company: evil }, ["company"]],
    ["role", { ...knowsLittle, role: evil }, ["role"]],
    ["id", { ...knowsLittle, id: evil }, ["id"]],
    ["name", { ...knowsLittle, contacts: [{ ...contact, name: evil }] }, ["contacts", 0, "name"]],
    ["address", { ...knowsLittle, contacts: [{ name: "Tom" }, { ...contact, email: evil }] }, ["contacts", 1, "email"]],
    ["person of a talk", { ...knowsLittle, events: [{ date: today, type: "interview", with: [evil] }] }, ["events", 0, "with", 0]],
    ["round", { ...knowsLittle, events: [{ date: today, type: "interview", round: evil }] }, ["events", 0, "round"]],
    ["NUL", { ...knowsLittle, company: "a\u0000b" }, ["company"]],
    ["line separator", { ...knowsLittle, company: "a\u2028b" }, ["company"]],
  ];
  for (const [name, application, path] of cases) {
    it(`is refused for its ${name}`, () => {
      for (const kind of draftKinds) {
        assert.deepEqual(writeDraft({ ...requestOf(kind, "little", "en"), application }, "key"), { kind: "refused", value: { code: "control-character", path } });
      }
    });
  }

  it("is refused without company or role", () => {
    const request = requestOf("check_in", "little", "en");
    assert.deepEqual(writeDraft({ ...request, application: { company: "", role: "x" } }, "key"), { kind: "refused", value: { code: "missing", path: ["company"] } });
    assert.deepEqual(writeDraft({ ...request, application: { company: "x", role: " " } }, "key"), { kind: "refused", value: { code: "missing", path: ["role"] } });
  });

  it("gets no header in through a text that may have lines", () => {
    const request = requestOf("thank_you", "much", "en");
    const lines = "one\nBcc: all@example.org\n\nbody";
    const events = (knowsMuch.events ?? []).map((event) => ({ ...event, note: lines, liked: [lines] }));
    fc.assert(
      fc.property(fc.constantFrom("note", "liked", "why", "signature"), (field) => {
        const result = writeDraft({ ...request, application: { ...knowsMuch, why: lines, events }, journal: { me: { signature: lines } } }, "key", `Subject: a {{ ${field === "note" ? "notes" : field} }}\n\nbody`);
        assert.equal(result.kind, "draft");
        const head = result.text.split("\n\n", 1)[0] ?? "";
        assert.deepEqual(head.split("\n").filter((line) => !line.startsWith("#")).map((line) => line.split(":")[0]), ["To", "Subject", "Application"]);
      }),
    );
  });
});

describe("a template of the user's own", () => {
  const request = requestOf("check_in", "much", "en");
  const builtIn = writeDraft(request, "key");

  it("wins", () => {
    assert.deepEqual(writeDraft(request, "key", "{% comment %}\nmine\n{% endcomment %}\nSubject: Hi {{ first_name }}\n\nAbout {{ role }} at {{ company }}\n"), {
      kind: "draft",
      text: "To: Tom Lee <tom@northwind.example>\nSubject: Hi Tom\nApplication: key\n\nAbout Senior Backend Engineer at Northwind\n",
    });
  });

  const mistakes = [
    ["Subject: x\n\n{{ nickname }}", { code: "unknown-variable", detail: "nickname", line: 3, column: 4, length: 8 }],
    ["Subject: x\n\n{% if role", { code: "syntax", detail: 'tag "{% if role" not closed', line: 3, column: 1 }],
    ["Subject: x\n\n{% include 'other' %}", { code: "syntax", detail: 'tag "include" not found', line: 3, column: 1 }],
    ["Subject: x\n\n{{ 'now' | date }}", { code: "syntax", detail: "undefined filter: date", line: 3, column: 1 }],
    ["Hello", { code: "no-subject", detail: "Hello", line: 1, column: 1 }],
    ["Subject: x\nBcc: y\n\nHello", { code: "not-a-header", detail: "Bcc: y", line: 1, column: 1 }],
  ] as const;
  for (const [template, templateProblem] of mistakes) {
    it(`with a mistake gives way to the built-in one: ${JSON.stringify(template)}`, () => {
      assert.deepEqual(writeDraft(request, "key", template), { ...builtIn, templateProblem });
    });
  }
});

describe("words in the mail's language", () => {
  const dates = [
    ["2026-09-09", "on 9 September", "am 9. September"],
    ["2025-12-31", "on 31 December 2025", "am 31. Dezember 2025"],
    ["2026-03", "in March", "im März"],
    ["2024-02", "in February 2024", "im Februar 2024"],
    ["2025", "in 2025", "im Jahr 2025"],
  ] as const;
  for (const [date, en, de] of dates) {
    it(date, () => {
      assert.equal(when(date as PartialDate, "en", today), en);
      assert.equal(when(date as PartialDate, "de", today), de);
    });
  }

  it("date without preposition", () => assert.equal(dateWords("2026-09-29" as Day, "de", today), "29. September"));

  const talks = [
    [undefined, "the interview", "das Gespräch"],
    ["interview 2", "the second interview", "das zweite Gespräch"],
    ["3rd round", "the third interview", "das dritte Gespräch"],
    ["1. Runde", "the first interview", "das erste Gespräch"],
    ["interview 9", "the interview", "das Gespräch"],
    ["recruiter screen", "the recruiter screen", "das Gespräch (recruiter screen)"],
    ["system design", "the system design interview", "das Gespräch (system design)"],
    ["Fachgespräch", "the Fachgespräch interview", "das Fachgespräch"],
    ["technisches Interview", "the technisches Interview", "das Gespräch (technisches Interview)"],
    ["a round name that nobody would want to read in a mail", "the interview", "das Gespräch"],
  ] as const;
  for (const [round, en, de] of talks) {
    it(`talk: ${round ?? "no name"}`, () => {
      assert.equal(talkWords(round, "en"), en);
      assert.equal(talkWords(round, "de"), de);
    });
  }

  for (const [name, expected] of [["Jane Roe", "Jane"], ["Jane", "Jane"], ["Dr. Jane Roe", "Dr. Jane Roe"], ["Ms Roe", "Ms Roe"], ["Roe, Jane", "Roe, Jane"], ["李伟", "李伟"]] as const) {
    it(`greets ${name} as ${expected}`, () => assert.equal(firstName(name), expected));
  }
});
