import assert from "node:assert/strict";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { formatMailbox, mailboxesOf, parseDraft, pastedText } from "../../../src/core/drafts/draftText.ts";
import { emlOf } from "../../../src/core/drafts/eml.ts";
import { type Mail, mailOf } from "../../../src/core/drafts/mail.ts";
import { longestMailto, mailtoOf } from "../../../src/core/drafts/mailto.ts";

const awkward = `& + # % = ? é 你 " ' < > [ ] \\ ; : , 👩‍💻 %20 =?utf-8?Q?x?= _ ~`;
/** What a header line can hold: no control characters; RFC 2047 words have no blank at either end to keep. */
const headerText = fc
  .string({ unit: "grapheme", maxLength: 200 })
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, "").trim());
const bodyText = fc.string({ unit: "binary", maxLength: 400 }).map((text) => text.replace(/\p{Surrogate}|\r/gu, ""));
/**
 * What can stand before the @: letters of any script and these signs (RFC 5322, 3.2.3; RFC 6532), anything else in
 * quotes (3.2.4).
 */
const localPart = fc.oneof(
  fc.stringMatching(/^[a-z0-9é你!#$%&'*+\-/=?^_`{|}~]{1,20}$/u),
  fc
    .stringMatching(/^[ a-zé你&+#%=?'",;:()[\]@\\]{1,20}$/u)
    .map((text) => `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`),
);
const address = fc.tuple(localPart, fc.domain()).map(([local, domain]) => `${local}@${domain}`);

function read(uri: string): { to: string[]; subject: string; body: string } {
  const url = new URL(uri);
  const fields = new Map(
    url.search
      .slice(1)
      .split("&")
      .map((field) => field.split("=", 2).map(decodeURIComponent) as [string, string]),
  );
  assert.equal(url.protocol, "mailto:");
  assert.equal(url.hash, "");
  return {
    to: url.pathname.split(",").filter(Boolean).map(decodeURIComponent),
    subject: fields.get("subject") ?? "",
    body: fields.get("body") ?? "",
  };
}

describe("a mailto address", () => {
  it("carries awkward characters in every field", () => {
    const addresses = ["a&+#%=?é你'b@northwind.example", '"a \\"b\\", @c"@northwind.example'];
    const mail = {
      to: addresses.map((each) => ({ name: "", address: each })),
      subject: awkward,
      body: `${awkward}\n\n${awkward}`,
    };
    const { uri, rest } = mailtoOf(mail);
    assert.equal(rest, undefined);
    assert.match(uri, /^[\w%@.,?=&:~-]+$/u);
    assert.match(uri, /%0D%0A%0D%0A/u);
    assert.deepEqual(read(uri), { to: addresses, subject: awkward, body: mail.body.replaceAll("\n", "\r\n") });
  });

  it("brings any mail back as it was, or leaves the body to the clipboard", () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 3 }), headerText, bodyText, (to, subject, body) => {
        const { uri, rest } = mailtoOf({ to: to.map((each) => ({ name: "", address: each })), subject, body });
        assert.ok(uri.length <= longestMailto);
        const back = read(uri);
        assert.deepEqual(back.to, to);
        if (rest === undefined)
          assert.deepEqual(
            { subject: back.subject, body: back.body },
            { subject, body: body.replaceAll("\n", "\r\n") },
          );
        else assert.equal(rest.text, rest.hasSubject ? `${subject}\n\n${body}` : body);
        if (rest?.hasSubject !== true) assert.equal(back.subject, subject);
      }),
    );
  });

  it("fits exactly up to the limit", () => {
    const room = longestMailto - mailtoOf({ to: [], subject: "", body: "" }).uri.length;
    assert.equal(mailtoOf({ to: [], subject: "", body: "x".repeat(room) }).rest, undefined);
    assert.equal(mailtoOf({ to: [], subject: "s", body: "x".repeat(room) }).uri, "mailto:?subject=s");
    assert.deepEqual(mailtoOf({ to: [], subject: "s", body: "x".repeat(room) }).rest, {
      text: "x".repeat(room),
      hasSubject: false,
    });
    const subject = "s".repeat(longestMailto);
    assert.deepEqual(mailtoOf({ to: [], subject, body: "x" }), {
      uri: "mailto:",
      rest: { text: `${subject}\n\nx`, hasSubject: true },
    });
  });
});

async function assertReadBack(mail: Mail): Promise<void> {
  const eml = emlOf(mail);
  assert.doesNotMatch(eml, /[^\r]\n|\r[^\n]/u, "every line ends in CRLF");
  assert.doesNotMatch(eml, /[ \t]\r\n/u, "no line ends in a blank that a relay could strip");
  assert.ok(
    eml.split("\r\n").every((line) => line.length <= 78 || line.includes("@")),
    "lines are short",
  );
  const back = await PostalMime.parse(eml);
  assert.equal(back.headers.find(({ key }) => key === "x-unsent")?.value, "1");
  assert.equal(back.subject ?? "", mail.subject);
  assert.deepEqual(
    (back.to ?? []).map(({ name, address: to }) => ({ name, address: to })),
    mail.to,
  );
  assert.equal((back.text ?? "").replace(/\n$/u, ""), mail.body.replace(/\n$/u, ""));
}

describe("an .eml file", () => {
  it("carries awkward characters in every field", async () => {
    await assertReadBack({
      to: [{ name: 'Zoë "Z" O\'Neil, 你', address: "zoe+jobs@northwind.example" }],
      subject: awkward,
      body: `${awkward}\n\n.\nFrom x \nend \t\n`,
    });
  });

  it("is read back by postal-mime as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ name: headerText.map((name) => name.replace(/\s+/gu, " ")), address }, { noNullPrototype: true }),
          { maxLength: 3 },
        ),
        headerText,
        bodyText,
        async (to, subject, body) => {
          await assertReadBack({ to, subject, body });
        },
      ),
    );
  });
});

describe("a To line", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(
        headerText.map((name) => name.replace(/\s+/gu, " ")),
        address,
        (name, to) => {
          assert.deepEqual(mailboxesOf(formatMailbox({ name, address: to })), [{ name, address: to }]);
        },
      ),
    );
  });

  for (const to of [
    "Jane",
    "jane@",
    "@northwind.example",
    "Jane <>",
    "jane@x.example, Bob",
    "<a b@c>",
    ",",
    'a"b@x.example',
    '<a"b@x.example>',
    "a;b@x.example",
    "[a]@x.example",
    String.raw`a\b@x.example`,
    '""@x.example',
  ]) {
    it(`refuses ${to}`, () => assert.equal(mailboxesOf(to), undefined));
  }
});

describe("a quoted address", () => {
  const quoted = '"a, \\"b\\" @c"@x.example';
  for (const [to, expected] of [
    [quoted, [{ name: "", address: quoted }]],
    [`Jane <${quoted}>`, [{ name: "Jane", address: quoted }]],
    [
      `a@x.example,${quoted}`,
      [
        { name: "", address: "a@x.example" },
        { name: "", address: quoted },
      ],
    ],
    [
      `"Roe, Jane" <a@x.example>, ${quoted}`,
      [
        { name: "Roe, Jane", address: "a@x.example" },
        { name: "", address: quoted },
      ],
    ],
  ] as const) {
    it(`keeps its quotes: ${to}`, () => assert.deepEqual(mailboxesOf(to), expected));
  }
});

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
          const head = emlOf(result.mail).split("\r\n\r\n", 1)[0] ?? "";
          const names = head
            .split("\r\n")
            .filter((line) => !line.startsWith(" "))
            .map((line) => line.split(":")[0]);
          assert.deepEqual(
            names.filter((name) => name !== "To"),
            [
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
