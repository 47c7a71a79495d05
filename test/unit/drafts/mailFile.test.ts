import assert from "node:assert/strict";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { emlOf } from "../../../src/core/drafts/eml.ts";
import { type Mail } from "../../../src/core/drafts/mail.ts";
import { address, awkward, bodyText, headerText } from "./mailTexts.ts";

const written = new Date(Date.UTC(2026, 8, 22, 7, 5, 9));

async function assertReadBack(mail: Mail): Promise<void> {
  const eml = emlOf(mail, written);
  assert.ok(eml.startsWith("Date: Tue, 22 Sep 2026 07:05:09 +0000\r\n"));
  assert.ok(eml.endsWith("\r\n"));
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
  assert.equal((back.text ?? "").replace(/\n*$/u, ""), mail.body.replace(/\n*$/u, ""));
  assert.equal(back.date, written.toISOString());
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
