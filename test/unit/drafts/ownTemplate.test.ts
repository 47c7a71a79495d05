import assert from "node:assert/strict";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { requestOf } from "../../fixtures/drafts/records.ts";

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
