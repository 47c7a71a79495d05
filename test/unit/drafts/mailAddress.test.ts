import assert from "node:assert/strict";
import fc from "fast-check";
import { formatMailbox, mailboxesOf } from "../../../src/core/drafts/draftText.ts";
import { longestMailto, mailtoOf } from "../../../src/core/drafts/mailto.ts";
import { address, awkward, bodyText, headerText, read } from "./mailTexts.ts";

describe("a mailto address", () => {
  it("carries awkward characters in every field", () => {
    const addresses = ["a&+#%=?é你'b@northwind.example", '"a \\"b\\", @c"@northwind.example'];
    const subject = awkward.replaceAll("=", "");
    const mail = {
      to: addresses.map((each) => ({ name: "", address: each })),
      subject,
      body: `=\n${subject}\n\n${subject}`,
    };
    const { uri, rest } = mailtoOf(mail);
    assert.equal(rest, undefined);
    assert.match(uri, /^[\w%@.,?=&:~-]+$/u);
    assert.match(uri, /%0D%0A%0D%0A/u);
    assert.deepEqual(read(uri), { to: addresses, subject, body: mail.body.replaceAll("\n", "\r\n") });
  });

  it("brings any mail back as it was, or leaves the body to the clipboard", () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 3 }), headerText, bodyText, (to, subject, body) => {
        const { uri, rest } = mailtoOf({ to: to.map((each) => ({ name: "", address: each })), subject, body });
        assert.ok(uri.length <= longestMailto.anywhere);
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
    const room = longestMailto.anywhere - mailtoOf({ to: [], subject: "", body: "" }).uri.length;
    assert.equal(mailtoOf({ to: [], subject: "", body: "x".repeat(room) }).rest, undefined);
    assert.equal(mailtoOf({ to: [], subject: "s", body: "x".repeat(room) }).uri, "mailto:?subject=s");
    assert.deepEqual(mailtoOf({ to: [], subject: "s", body: "x".repeat(room) }).rest, {
      text: "x".repeat(room),
      hasSubject: false,
      because: "long",
    });
    const subject = "s".repeat(longestMailto.anywhere);
    assert.deepEqual(mailtoOf({ to: [], subject, body: "x" }), {
      uri: "mailto:",
      rest: { text: `${subject}\n\nx`, hasSubject: true, because: "long" },
    });
  });

  it("takes four times as much on a Linux desktop", () => {
    const mail = { to: [], subject: "s", body: "x".repeat(7_000) };
    assert.equal(mailtoOf(mail).rest?.because, "long");
    assert.equal(mailtoOf(mail, longestMailto.linuxDesktop).rest, undefined);
  });

  for (const [subject, body, rest] of [
    ["A role", "I like <b>bold</b> text", { text: "I like <b>bold</b> text", hasSubject: false, because: "lossy" }],
    ["A role", "vector<T>", { text: "vector<T>", hasSubject: false, because: "lossy" }],
    ["A role", "R&D\nx = 1", { text: "R&D\nx = 1", hasSubject: false, because: "lossy" }],
    ["A role", "?a=1&b=2", { text: "?a=1&b=2", hasSubject: false, because: "lossy" }],
    ["Go <Lead>", "Hello", { text: "Go <Lead>\n\nHello", hasSubject: true, because: "lossy" }],
    ["A & B", "x = 1", undefined],
    ["A role", "a < b, 1 <3, x = y & z", undefined],
  ] as const) {
    it(`leaves to the clipboard what programs lose: ${JSON.stringify([subject, body])}`, () => {
      const to = [{ name: "", address: "a@b.example" }];
      const mailto = mailtoOf({ to, subject, body });
      assert.deepEqual(mailto.rest, rest);
      const kept = rest?.hasSubject === true ? "" : subject;
      assert.deepEqual(read(mailto.uri), {
        to: ["a@b.example"],
        subject: kept,
        body: rest ? "" : body.replaceAll("\n", "\r\n"),
      });
    });
  }
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
