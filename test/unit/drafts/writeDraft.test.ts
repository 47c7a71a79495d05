import assert from "node:assert/strict";
import fc from "fast-check";
import type { Day, PartialDate } from "../../../src/core/dates/dates.ts";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { factsOf } from "../../../src/core/drafts/facts.ts";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { dateWords, firstName, talkWords, when } from "../../../src/core/drafts/language.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
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

describe("what a draft says has happened", () => {
  const jane = { name: "Jane Roe", email: "jane@x.example" };
  const events = (...listed: readonly (readonly [string, ApplicationEvent["type"], Partial<ApplicationEvent>?])[]) =>
    listed.map(([date, type, more]) => ({ date: date as Day, type, ...more }));
  const factsWith = (more: Partial<Application>, kind: (typeof draftKinds)[number] = "feedback", time?: string) =>
    factsOf({
      application: { ...knowsLittle, ...more },
      kind,
      language: "en",
      today,
      journal: {},
      keepInMind: false,
      ...(time !== undefined && { time }),
    });

  it("is the recipient's own last talk", () => {
    const record = {
      contacts: [jane],
      events: events(
        ["2026-09-09", "interview", { with: ["Jane Roe"] }],
        ["2026-09-16", "interview", { with: ["Bob Ray"] }],
      ),
    };
    assert.equal(factsWith(record, "stay_in_touch").talk_when, "on 9 September");
    assert.equal(factsWith(record, "stay_in_touch").first_name, "Jane");
    assert.equal(factsWith(record, "thank_you").talk_when, "on 16 September");
    assert.equal(factsWith(record, "thank_you").first_name, "Bob");
    assert.equal(
      factsWith(
        { contacts: [jane], events: events(["2026-09-16", "interview", { with: ["Bob Ray"] }]) },
        "stay_in_touch",
      ).talk,
      null,
    );
  });

  it("is nothing that was planned for after the end", () => {
    const record = {
      contacts: [jane],
      events: events(
        ["2026-09-01", "interview", { with: ["Jane Roe"] }],
        ["2026-09-09", "rejected"],
        ["2026-09-15", "interview", { with: ["Jane Roe"] }],
      ),
    };
    assert.deepEqual(
      { ...factsWith(record), questions: [] },
      { ...factsWith({ ...record, events: record.events.slice(0, 2) }), questions: [] },
    );
    assert.equal(factsWith(record).exit_talk, false);
    assert.equal(
      factsWith({
        ...record,
        events: events(["2026-09-09", "rejected"], ["2026-09-10", "reopened"], ["2026-09-15", "interview"]),
      }).talks,
      1,
    );
  });

  it("is nothing that is still ahead, today or later", () => {
    const ahead = {
      events: events(
        ["2026-09-30", "interview", { time: "16:30" }],
        ["2026-10-10", "applied"],
        ["2026-10-11", "offer"],
        ["2026-10-12", "rejected"],
      ),
    };
    const { talk, applied_when, offer, rejected_when } = factsWith(ahead, "thank_you", "09:00");
    assert.deepEqual(
      { talk, applied_when, offer, rejected_when },
      { talk: null, applied_when: null, offer: false, rejected_when: null },
    );
    assert.equal(factsWith(ahead, "thank_you", "16:31").talk, "the interview");
    assert.equal(
      factsWith({ events: events(["2026-09-30", "interview"]) }, "thank_you", "09:00").talk,
      "the interview",
    );
  });

  it("is no offer that was refused before it was reopened", () => {
    assert.equal(factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "declined"]) }).offer, true);
    assert.equal(
      factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "declined"], ["2026-09-05", "reopened"]) })
        .offer,
      false,
    );
    assert.equal(
      factsWith({ events: events(["2026-09-01", "offer"], ["2026-09-02", "on_hold"], ["2026-09-05", "reopened"]) })
        .offer,
      true,
    );
  });

  it("is neither an application nor an offer nor a decision when the record has none", () => {
    for (const language of ["en", "de"] as const) {
      for (const kind of draftKinds) {
        const result = writeDraft(requestOf(kind, "little", language), "key");
        assert.ok(result.kind === "draft");
        assert.doesNotMatch(
          result.text,
          /applied|my application|were in touch|offering|your offer|decision|beworben|Bewerbung|Kontakt wegen|Ihr Angebot|Entscheidung|Nachricht zu|an mich denken/iu,
          kind,
        );
      }
    }
  });

  it("is no application where the user asked for work", () => {
    for (const language of ["en", "de"] as const) {
      for (const kind of draftKinds) {
        const result = writeDraft(requestOf(kind, "outreach", language), "key");
        assert.ok(result.kind === "draft");
        assert.doesNotMatch(result.text, /application(?! *:)(?!:)|\brole\b|applied|Bewerbung|beworben|Stelle/u, kind);
      }
    }
  });
});

describe("a template of the user's own", () => {
  const request = requestOf("check_in", "much", "en");
  const builtIn = writeDraft(request, "key");

  it("wins", () => {
    assert.deepEqual(
      writeDraft(
        request,
        "key",
        "{% comment %}\nmine\n{% endcomment %}\nSubject: Hi {{ first_name }}\n\nAbout {{ role }} at {{ company }}\n",
      ),
      {
        kind: "draft",
        text: "To: Tom Lee <tom@northwind.example>\nSubject: Hi Tom\nApplication: key\n\nAbout Senior Backend Engineer at Northwind\n",
      },
    );
  });

  const mistakes = [
    ["Subject: x\n\n{{ nickname }}", { code: "unknown-variable", detail: "nickname", line: 3, column: 4, length: 8 }],
    ["Subject: x\n\n{% if role", { code: "syntax", detail: 'tag "{% if role" not closed', line: 3, column: 1 }],
    ["Subject: x\n\n{% include 'other' %}", { code: "syntax", detail: 'tag "include" not found', line: 3, column: 1 }],
    ["Subject: x\n\n{{ 'now' | date }}", { code: "syntax", detail: "undefined filter: date", line: 3, column: 1 }],
    ["Hello", { code: "no-subject", detail: "Hello", line: 1, column: 1 }],
    ["Subject: x\nBcc: y\n\nHello", { code: "not-a-header", detail: "Bcc: y", line: 2, column: 1 }],
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
      assert.equal(talkWords(round, true, "en"), en);
      assert.equal(talkWords(round, true, "de"), de);
    });
  }

  it("talk that was no interview", () => {
    assert.equal(talkWords(undefined, false, "en"), "our conversation");
    assert.equal(talkWords("recruiter screen", false, "en"), "the recruiter screen");
  });

  for (const [name, expected] of [
    ["Jane Roe", "Jane"],
    ["Jane", "Jane"],
    ["Dr. Jane Roe", "Dr. Jane Roe"],
    ["Ms Roe", "Ms Roe"],
    ["Roe, Jane", "Roe, Jane"],
    ["李伟", "李伟"],
    ["Ana María Ruiz", "Ana"],
    ["van der Berg", "van der Berg"],
    ["Maria de la Cruz", "Maria de la Cruz"],
    ["Vincent van Gogh", "Vincent van Gogh"],
    ["Human Resources", null],
    ["Talent Acquisition", null],
    ["The Northwind Folks", null],
    ["Hiring Team", null],
  ] as const) {
    it(`greets ${name} as ${expected}`, () => assert.equal(firstName(name), expected));
  }
});
