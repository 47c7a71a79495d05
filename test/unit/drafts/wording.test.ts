import assert from "node:assert/strict";
import fc from "fast-check";
import {
  longestMail,
  type WordingContext,
  type WordingFix,
  type WordingHint,
  wordingHints,
} from "../../../src/core/drafts/wording.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const context: WordingContext = {
  kind: "check_in",
  company: "Northwind Labs",
  role: "Engineer [m/w/d]",
  companies: ["Northwind Labs", "Northwind", "Southwind", "Go", "C++ & Sons"],
  recipient: "Jane Roe <jane@northwind.example>",
  question: "What is one thing I could do better?",
};

const draft = (body: string, to = "jane@northwind.example", subject = "My application") =>
  `To: ${to}\nSubject: ${subject}\nApplication: northwind\n\n${body}`;

/** The codes with the marked text, and the text after all fixes. */
function check(
  text: string,
  expected: readonly (readonly [string, string])[],
  fixed = text,
  more: Partial<WordingContext> = {},
): void {
  const hints = wordingHints(text, { ...context, ...more });
  assert.deepEqual(
    hints.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
    expected,
  );
  assert.equal(applyEdits(text, hints.flatMap(editOf)), fixed);
}

function editOf({ fix }: WordingHint) {
  return fix.kind === "edit" ? [fix.edit] : [];
}

describe("wording hints", () => {
  it("say nothing about a good mail", () =>
    check(draft("Hello Jane,\n\nHow do things stand at Northwind Labs? I work with Go [1].\n"), []));

  for (const [body, phrase, fixed] of [
    [
      "I am just checking in about the role.",
      "I am just checking in",
      "I would like to ask how things stand about the role.",
    ],
    ["Just following up.", "Just following up", "I would like to ask how things stand."],
    ["I just wanted to check in.", "I just wanted to check in", "I would like to ask how things stand."],
    [
      "Ich wollte nur mal kurz nachfragen.",
      "Ich wollte nur mal kurz nachfragen",
      "ich möchte fragen, wie der Stand ist.",
    ],
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
      assert.equal(applyEdits(text, wordingHints(text, context).slice(0, 1).flatMap(editOf)), draft(fixed));
    });
  }

  it("take a bracket of the role for no gap", () =>
    check(
      draft("About the Engineer [m/w/d] role. [name]"),
      [["placeholder", "[name]"]],
      draft("About the Engineer [m/w/d] role. "),
    ));

  it("find no blame inside other words", () => check(draft("The prudent, crude and obtrude."), []));

  it("placeholders, also in the subject", () => {
    check(
      draft("Hello [name], {{ role }} {% x %}", "jane@northwind.example", "About […]"),
      [
        ["placeholder", "[…]"],
        ["placeholder", "[name]"],
        ["placeholder", "{{ role }}"],
        ["placeholder", "{% x %}"],
      ],
      draft("Hello ,  ", "jane@northwind.example", "About "),
    );
  });

  it("another company than the record's", () => {
    check(
      draft("I like Southwind, C++ & Sons and Northwind Labs. Northwind too."),
      [
        ["other-company", "Southwind"],
        ["other-company", "C++ & Sons"],
        ["other-company", "Northwind"],
      ],
      draft("I like Northwind Labs, Northwind Labs and Northwind Labs. Northwind Labs too."),
    );
    check(draft("southwinds blow; we Go far."), []);
  });

  it("too long", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
    check(draft(words(longestMail)), []);
    const greeting = "Hello Jane,\n\nOnce.\n \n";
    const longest = words(longestMail - 10);
    const text = draft(`${greeting}${longest}\n${words(8)}\n\nTwo more.\n`);
    const at = draft(greeting).length;
    assert.deepEqual(wordingHints(text, context), [
      {
        code: "too-long",
        words: longestMail + 3,
        range: { start: text.indexOf("\n\nTwo") - "word".length, end: text.length - 1 },
        fix: { kind: "select", range: { start: at, end: at + longest.length + 1 + 8 * 5 - 1 } },
      },
    ]);
  });

  it("an ask without a question", () => {
    check(draft("Hello,\n\nThank you.\n"), [], undefined, { kind: "thank_you" });
    check(
      draft("Hello,\n\nThank you.\n"),
      [["no-question", "Hello,"]],
      draft(`Hello,\n\n${context.question}\n\nThank you.\n`),
      { kind: "feedback" },
    );
    check(draft("Hello,\n\nWhy?\n"), [], undefined, { kind: "feedback" });
    check(draft("Hello,\n\nHave you seen https://x.example/a?b=c?\n"), [], undefined, { kind: "feedback" });
    check(
      draft("Hello,\n\nSee https://x.example/a?b=c\n"),
      [["no-question", "Hello,"]],
      draft(`Hello,\n\n${context.question}\n\nSee https://x.example/a?b=c\n`),
      { kind: "feedback" },
    );
  });

  it("a missing recipient", () => {
    check(draft("Hello", ""), [["no-recipient", ""]], draft("Hello", "Jane Roe <jane@northwind.example>"));
    check(
      "To:\nSubject: x\n\nHello",
      [["no-recipient", ""]],
      "To: Jane Roe <jane@northwind.example>\nSubject: x\n\nHello",
    );
    check("Subject: x\n\nHello", [["no-recipient", ""]], "To: Jane Roe <jane@northwind.example>\nSubject: x\n\nHello");
    check(draft("Hello", "Jane"), [["not-an-address", "Jane"]], draft("Hello", "Jane Roe <jane@northwind.example>"));
    const { recipient: _, ...unknown } = context;
    const [missing] = wordingHints(draft("Hello", ""), unknown);
    assert.deepEqual(missing?.fix, { kind: "record" });
    const amiss = draft("Hello", "Jane");
    assert.equal(applyEdits(amiss, wordingHints(amiss, unknown).flatMap(editOf)), draft("Hello", ""));
  });

  it("a missing subject", () => {
    check(draft("Hello", undefined, ""), [["no-subject", ""]], draft("Hello", undefined, "My application"), {
      subject: "My application",
    });
    check("To: a@b.example\n\nHello", [["no-subject", ""]], "Subject: My application\nTo: a@b.example\n\nHello", {
      subject: "My application",
    });
    const [hint] = wordingHints("To: a@b.example\nSubject: \n\nHello", context);
    assert.deepEqual(hint?.fix, { kind: "select", range: { start: 25, end: 25 } });
  });

  it("a head that is not one", () => {
    check(
      "To: a@b.example\nSubject: x\nBcc: c@d.example\n\nHello",
      [["not-a-header", "Bcc: c@d.example"]],
      "To: a@b.example\nSubject: x\n# Bcc: c@d.example\n\nHello",
    );
    check(
      "To: a@b.example\nHello\nSubject: x\n\nHello",
      [["not-a-header", "Hello"]],
      "To: a@b.example\n# Hello\nSubject: x\n\nHello",
    );
    check(
      "To: a@b.example\nSubject: x\nHello Jane,\n\nHow are you?",
      [["not-a-header", "Hello Jane,"]],
      "To: a@b.example\nSubject: x\n\nHello Jane,\n\nHow are you?",
    );
  });

  /** What each hint offers. An edit takes the hint away; who gets a place or the record to look at decides there. */
  const offered: Readonly<
    Record<WordingHint["code"], readonly [string, WordingFix["kind"], Partial<WordingContext>?]>
  > = {
    blame: [draft("You ghosted me."), "edit"],
    pleading: [draft("I beg you."), "edit"],
    "empty-opening": [draft("Just checking in."), "edit"],
    placeholder: [draft("Hello [name]"), "edit"],
    "too-long": [draft("word ".repeat(longestMail + 1)), "select"],
    "no-question": [draft("Thank you."), "edit", { kind: "feedback" }],
    "no-recipient": [draft("Hello", ""), "edit"],
    "not-an-address": [draft("Hello", "Jane"), "edit"],
    "no-subject": [draft("Hello", undefined, ""), "edit", { subject: "My application" }],
    "not-a-header": ["To: a@b.example\nSubject: x\nBcc: y\n\nHello", "edit"],
    "other-company": [draft("Hello Southwind"), "edit"],
  };
  for (const [code, [text, kind, more]] of Object.entries(offered)) {
    it(`each have a way to mend it: ${code}`, () => {
      const hints = wordingHints(text, { ...context, ...more });
      assert.deepEqual(
        hints.map((hint) => [hint.code, hint.fix.kind]),
        [[code, kind]],
      );
      if (kind === "edit")
        assert.deepEqual(wordingHints(applyEdits(text, hints.flatMap(editOf)), { ...context, ...more }), []);
    });
  }

  it("lie inside the text, and mending ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const hint of wordingHints(text, context)) {
          for (const { start, end } of hint.fix.kind === "select" ? [hint.range, hint.fix.range] : [hint.range])
            assert.ok(0 <= start && start <= end && end <= text.length);
          for (const edit of editOf(hint)) assert.notEqual(applyEdits(text, [edit]), text);
        }
      }),
    );
  });
});
