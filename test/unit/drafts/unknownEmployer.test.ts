import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { type DraftKind, draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { wordingHints } from "../../../src/core/drafts/wording.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { type Knows, requestOf } from "../../fixtures/drafts/records.ts";

describe("a letter where a name is not known", () => {
  const requestWith = (kind: DraftKind, language: "en" | "de", more: Partial<Application>, knows: Knows = "much") => {
    const request = requestOf(kind, knows, language);
    return { ...request, application: { ...request.application, ...more } };
  };
  const draftOf = (kind: DraftKind, language: "en" | "de", more: Partial<Application>, knows: Knows = "much") => {
    const result = writeDraft(requestWith(kind, language, more, knows), "key");
    assert.ok(result.kind === "draft");
    return parseDraft(result.text);
  };
  const sentences: readonly (readonly [DraftKind, "en" | "de", Knows, string])[] = [
    [
      "check_in",
      "en",
      "much",
      "I applied for the role you told me about (Senior Backend Engineer) on 1 September and would like to ask how things stand.",
    ],
    [
      "check_in",
      "en",
      "little",
      "I would like to ask how things stand with the role you told me about (Senior Backend Engineer).",
    ],
    [
      "ask_kindly",
      "en",
      "much",
      "I am still interested in the role you told me about (Senior Backend Engineer) and would",
    ],
    ["thank_you", "en", "much", "to talk about the role you told me about (Senior Backend Engineer)."],
    [
      "rejection_thank_you",
      "en",
      "much",
      "your decision on the role you told me about (Senior Backend Engineer), and for",
    ],
    ["feedback", "en", "much", "considering me for the role you told me about (Senior Backend Engineer), and for"],
    ["stay_in_touch", "en", "much", "How are things with you?"],
    [
      "outreach",
      "en",
      "little",
      "I am interested in the role you told me about (Senior Backend Engineer). Is it still open",
    ],
    ["outreach", "en", "outreach", "I have room for new work and thought of you. What I have in mind: two articles"],
    ["outreach", "en", "internal", "I am interested in the Platform Engineer role here. Is that"],
    ["negotiate", "en", "much", "Thank you for offering me the role you told me about (Senior Backend Engineer)."],
    ["accept", "en", "little", "I am happy to take the role you told me about (Senior Backend Engineer)."],
    ["decline", "en", "little", "I have decided not to take the role you told me about (Senior Backend Engineer), and"],
    ["withdraw", "en", "much", "my application for the role you told me about (Senior Backend Engineer)."],
    [
      "check_in",
      "de",
      "much",
      "ich habe mich am 1. September auf die Stelle, von der Sie erzählt haben (Senior Backend Engineer), beworben und",
    ],
    [
      "check_in",
      "de",
      "little",
      "wie der Stand bei der Stelle, von der Sie erzählt haben (Senior Backend Engineer), ist.",
    ],
    [
      "ask_kindly",
      "de",
      "much",
      "Die Stelle, von der Sie erzählt haben (Senior Backend Engineer), interessiert mich weiterhin",
    ],
    [
      "thank_you",
      "de",
      "much",
      "über die Stelle, von der Sie erzählt haben (Senior Backend Engineer), genommen haben.",
    ],
    ["rejection_thank_you", "de", "much", "zur Stelle, von der Sie erzählt haben (Senior Backend Engineer), und für"],
    ["feedback", "de", "much", "zur Stelle, von der Sie erzählt haben (Senior Backend Engineer), und für"],
    [
      "stay_in_touch",
      "de",
      "little",
      "die Stelle, von der Sie erzählt haben (Senior Backend Engineer), hat mich interessiert",
    ],
    ["stay_in_touch", "de", "much", "Wie läuft es bei Ihnen?"],
    ["outreach", "de", "little", "die Stelle, von der Sie erzählt haben (Senior Backend Engineer), interessiert mich."],
    ["outreach", "de", "outreach", "dachte dabei an Sie. Was mir vorschwebt: two articles"],
    ["outreach", "de", "internal", "die Stelle als Platform Engineer hier interessiert mich."],
    ["negotiate", "de", "much", "für Ihr Angebot für die Stelle, von der Sie erzählt haben (Senior Backend Engineer)."],
    ["accept", "de", "little", "ich nehme die Stelle, von der Sie erzählt haben (Senior Backend Engineer), gern an."],
    ["decline", "de", "little", "die Stelle, von der Sie erzählt haben (Senior Backend Engineer), nicht anzunehmen"],
    ["withdraw", "de", "much", "auf die Stelle, von der Sie erzählt haben (Senior Backend Engineer), zurückziehen."],
  ];
  for (const [kind, language, knows, sentence] of sentences) {
    it(`speaks of the role instead: ${kind} in ${language}, knowing ${knows}`, () => {
      for (const company of ["?", " ? ", "???", "-", "…", "n/a", "TBD", "(unknown)", "unbekannt"]) {
        const { subject, body } = draftOf(kind, language, { company }, knows);
        assert.ok(body.includes(sentence), body);
        assert.ok(!body.includes(company.trim() === "-" ? " - " : ` ${company.trim()}`), body);
        assert.ok(subject !== "" && !subject.includes("?"));
      }
      assert.doesNotMatch(
        draftOf(kind, language, {}, knows).body,
        /told me about|erzählt haben|with you\?|bei Ihnen\?/u,
      );
    });
  }

  for (const language of draftLanguages) {
    it(`does without the role as well, in ${language}`, () => {
      for (const kind of draftKinds) {
        for (const knows of ["much", "little", "outreach", "internal"] as const) {
          for (const company of ["Northwind", "?"]) {
            const { subject, body } = draftOf(kind, language, { company, role: "?" }, knows);
            assert.doesNotMatch(`${subject}\n${body}`, /(?<![\p{L}\p{N}])\?|\(\)| {2}| [,.:]|null/u, kind);
            assert.doesNotMatch(subject, /[:( ]$|\bals$/u, kind);
          }
        }
      }
    });
  }

  it("is not replaced by a question mark where another company is named", () => {
    for (const company of ["?", "Northwind"]) {
      const request = requestWith("check_in", "en", { company });
      const text = "To: a@b.example\nSubject: x\n\nHello Southwind, is it ? or ???\n";
      const hints = wordingHints(text, {
        ...{ kind: "check_in", company, role: request.application.role, question: "Why?" },
        companies: ["Southwind", "?", "???", company],
      });
      assert.deepEqual(
        hints.map(({ code, fix }) => [code, fix.kind]),
        [["other-company", company === "?" ? "select" : "edit"]],
      );
    }
  });

  it("greets nobody by a question mark", () => {
    for (const language of draftLanguages) {
      for (const kind of draftKinds) {
        const contacts = [{ name: language === "de" ? "N. N." : "?", email: "jane@northwind.example" }];
        const { to, body } = draftOf(kind, language, { contacts, events: [] });
        assert.equal(to, "jane@northwind.example");
        assert.match(body, /^(?:Hello|Guten Tag),\n/u);
        const nobody = draftOf(kind, language, { contacts: [{ name: "?" }], events: [] });
        assert.equal(nobody.to, "");
        assert.match(nobody.body, /^(?:Hello|Guten Tag),\n/u);
      }
    }
  });
});
