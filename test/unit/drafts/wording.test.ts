import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { longestMail, wordingHints, type WordingContext } from "../../../src/core/drafts/wording.ts";

const context: WordingContext = {
  kind: "check_in",
  company: "Northwind Labs",
  role: "Engineer [m/w/d]",
  companies: ["Northwind Labs", "Northwind", "Southwind", "Go", "C++ & Sons"],
  recipient: "Jane Roe <jane@northwind.example>",
  question: "What is one thing I could do better?",
};

const draft = (body: string, to = "jane@northwind.example", subject = "My application") => `To: ${to}\nSubject: ${subject}\nApplication: northwind\n\n${body}`;

/** The codes with the marked text, and the text after all fixes. */
function check(text: string, expected: readonly (readonly [string, string])[], fixed = text, more: Partial<WordingContext> = {}): void {
  const hints = wordingHints(text, { ...context, ...more });
  assert.deepEqual(hints.map(({ code, range }) => [code, text.slice(range.start, range.end)]), expected);
  assert.equal(applyEdits(text, hints.flatMap(({ fix }) => fix ?? [])), fixed);
}

describe("wording hints", () => {
  it("say nothing about a good mail", () => check(draft("Hello Jane,\n\nHow do things stand at Northwind Labs? I work with Go [1].\n"), []));

  for (const [body, phrase, fixed] of [
    ["I am just checking in about the role.", "I am just checking in", "I would like to ask how things stand about the role."],
    ["Just following up.", "Just following up", "I would like to ask how things stand."],
    ["I just wanted to check in.", "I just wanted to check in", "I would like to ask how things stand."],
    ["Ich wollte nur mal kurz nachfragen.", "Ich wollte nur mal kurz nachfragen", "ich möchte fragen, wie der Stand ist."],
  ] as const) {
    it(`empty opening: ${body}`, () => check(draft(body), [["empty-opening", phrase]], draft(fixed)));
  }

  for (const [code, body, phrase] of [
    ["blame", "You GHOSTED me.", "GHOSTED"],
    ["blame", "A waste\nof time.", "waste\nof time"],
    ["blame", "Das war respektlos.", "respektlos"],
    ["pleading", "I really need this job.", "I really need this job"],
    ["pleading", "Please please write.", "Please please"],
    ["pleading", "Ich bin verzweifelt.", "verzweifelt"],
  ] as const) {
    it(`${code}: ${phrase}`, () => check(draft(body), [[code, phrase]], draft("")));
  }

  for (const [name, body, fixed] of [
    ["amid others", "Thank you. You never wrote to me, sadly. Best,", "Thank you. Best,"],
    ["at the end of a line", "Thank you. You never wrote.\nBest,", "Thank you. \nBest,"],
    ["alone", "Hello,\n\nYou never wrote.\n\nBest,", "Hello,\n\nBest,"],
    ["without a full stop", "Hello,\nyou never wrote\nBest,", "Hello,\nBest,"],
    ["below a greeting", "Hello,\nthis was rude! Bye.", "Hello,\nBye."],
  ] as const) {
    it(`remove the sentence with a reproach: ${name}`, () => {
      const text = draft(body);
      const [hint] = wordingHints(text, context);
      assert.equal(applyEdits(text, hint?.fix ? [hint.fix] : []), draft(fixed));
    });
  }

  it("take a bracket of the role for no gap", () => check(draft("About the Engineer [m/w/d] role. [name]"), [["placeholder", "[name]"]], draft("About the Engineer [m/w/d] role. ")));

  it("find no blame inside other words", () => check(draft("The prudent, crude and obtrude."), []));

  it("placeholders, also in the subject", () => {
    check(draft("Hello [name], {{ role }} {% x %}", "jane@northwind.example", "About […]"), [["placeholder", "[…]"], ["placeholder", "[name]"], ["placeholder", "{{ role }}"], ["placeholder", "{% x %}"]], draft("Hello ,  ", "jane@northwind.example", "About "));
  });

  it("another company than the record's", () => {
    check(draft("I like Southwind, C++ & Sons and Northwind Labs. Northwind too."), [["other-company", "Southwind"], ["other-company", "C++ & Sons"], ["other-company", "Northwind"]], draft("I like Northwind Labs, Northwind Labs and Northwind Labs. Northwind Labs too."));
    check(draft("southwinds blow; we Go far."), []);
  });

  it("too long", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
    check(draft(words(longestMail)), []);
    const [hint] = wordingHints(draft(words(longestMail + 2)), context);
    assert.deepEqual(hint, { code: "too-long", words: longestMail + 2, range: { start: draft("").length + longestMail * 5, end: draft("").length + (longestMail + 2) * 5 - 1 } });
  });

  it("an ask without a question", () => {
    check(draft("Hello,\n\nThank you.\n"), [], undefined, { kind: "thank_you" });
    check(draft("Hello,\n\nThank you.\n"), [["no-question", "Hello,"]], draft(`Hello,\n\n${context.question}\n\nThank you.\n`), { kind: "feedback" });
    check(draft("Hello,\n\nWhy?\n"), [], undefined, { kind: "feedback" });
    check(draft("Hello,\n\nHave you seen https://x.example/a?b=c?\n"), [], undefined, { kind: "feedback" });
    check(draft("Hello,\n\nSee https://x.example/a?b=c\n"), [["no-question", "Hello,"]], draft(`Hello,\n\n${context.question}\n\nSee https://x.example/a?b=c\n`), { kind: "feedback" });
  });

  it("a missing recipient", () => {
    check(draft("Hello", ""), [["no-recipient", ""]], draft("Hello", "Jane Roe <jane@northwind.example>"));
    check("To:\nSubject: x\n\nHello", [["no-recipient", ""]], "To: Jane Roe <jane@northwind.example>\nSubject: x\n\nHello");
    check("Subject: x\n\nHello", [["no-recipient", ""]]);
    check(draft("Hello", "Jane"), [["not-an-address", "Jane"]]);
  });

  it("a head that is not one", () => check("To: a@b.example\nSubject:\nBcc: c@d.example\n\nHello", [["no-subject", ""], ["not-a-header", "Bcc: c@d.example"]]));

  it("lie inside the text, and mending ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const { range, fix } of wordingHints(text, context)) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
          if (fix) assert.notEqual(applyEdits(text, [fix]), text);
        }
      }),
    );
  });
});
