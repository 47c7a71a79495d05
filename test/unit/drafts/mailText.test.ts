import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft, pastedText } from "../../../src/core/drafts/draftText.ts";
import { emlOf } from "../../../src/core/drafts/eml.ts";
import { mailOf } from "../../../src/core/drafts/mail.ts";

describe("an answer that was pasted", () => {
  const help = "# Paste it below the empty line.";
  const own = ["Application: northwind", help, "", ""];
  const answer = "Dear Ada,\n\nThank you.\nApplication: none\n# One\n";
  for (const [name, text] of [
    ["below the empty line", `Application: northwind\n${help}\n\n${answer}`],
    ["right under the line of help", `Application: northwind\n${help}\n${answer}`],
    ["right behind the line of help", `Application: northwind\n${help}${answer}`],
    ["above everything", `${answer}Application: northwind\n${help}\n\n`.trimEnd()],
    ["over everything", answer],
    ["with other line ends", `Application: northwind\r\n${help}\r\n\r\n${answer}`],
  ] as const) {
    it(`is kept word for word: ${name}`, () => assert.equal(pastedText(text, own).trimEnd(), answer.trimEnd()));
  }

  it("is nothing when nothing was pasted", () => assert.equal(pastedText(own.join("\n"), own).trim(), ""));
});

describe("the mail of a draft", () => {
  const cases = [
    ["To: a@b.example\nSubject: x\u0085y\n\nHello", { kind: "refused", code: "control-character", header: "Subject" }],
    ["To: a\u2028@b.example\nSubject: x\n\nHello", { kind: "refused", code: "control-character", header: "To" }],
    ["To: nobody\nSubject: x\n\nHello", { kind: "refused", code: "not-an-address", header: "To" }],
    [
      "To:\r\nSubject:x \r\n# kept back\r\n\r\nHello\r\nthere\r\n",
      { kind: "mail", mail: { to: [], subject: "x", body: "Hello\nthere\n" } },
    ],
    [
      "Bcc: all@b.example\nSubject: x\nSubject: y\n\nBcc: no header here",
      { kind: "mail", mail: { to: [], subject: "x", body: "Bcc: no header here" } },
    ],
    [
      "Subject: x\n\nHello \t\n\n-- \nAda  \n--  \n",
      { kind: "mail", mail: { to: [], subject: "x", body: "Hello\n\n-- \nAda\n--\n" } },
    ],
    ["", { kind: "mail", mail: { to: [], subject: "", body: "" } }],
  ] as const;
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(mailOf(parseDraft(text)), expected));
  }

  it("has no control character in a header, whatever the draft says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (to, subject, body) => {
          const result = mailOf(parseDraft(`To: ${to}\nSubject: ${subject}\n\n${body}`));
          if (result.kind === "refused") return;
          const head = emlOf(result.mail, new Date(0)).split("\r\n\r\n", 1)[0] ?? "";
          const names = head
            .split("\r\n")
            .filter((line) => !line.startsWith(" "))
            .map((line) => line.split(":")[0]);
          assert.deepEqual(
            names.filter((name) => name !== "To"),
            [
              "Date",
              "X-Unsent",
              ...(result.mail.subject === "" ? [] : ["Subject"]),
              "MIME-Version",
              "Content-Type",
              "Content-Transfer-Encoding",
            ],
          );
        },
      ),
    );
  });
});
