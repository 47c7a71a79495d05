import assert from "node:assert/strict";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { wordingHints } from "../../../src/core/drafts/wording.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { knowledge, requestOf } from "../../fixtures/drafts/records.ts";

/** `UPDATE_GOLDEN=1` writes the files anew; then read every mail aloud before committing it. */
const update = process.env["UPDATE_GOLDEN"] === "1";
const mostWords = 120;

const folder = new URL("../../fixtures/drafts/", import.meta.url);

describe("built-in drafts", () => {
  it("are read aloud in every kind, language and state of knowledge, and there is no mail besides", () => {
    const expected = draftKinds.flatMap((kind) =>
      draftLanguages.flatMap((language) => knowledge.map((knows) => `${kind}.${language}.${knows}.txt`)),
    );
    assert.deepEqual(
      globSync(fileURLToPath(new URL("*.txt", folder)))
        .map((file) => basename(file))
        .toSorted(),
      expected.toSorted(),
    );
  });

  for (const kind of draftKinds) {
    for (const language of draftLanguages) {
      for (const knows of knowledge) {
        it(`${kind} in ${language}, knowing ${knows}`, () => {
          const request = requestOf(kind, knows, language);
          const result = writeDraft(request, request.application.id ?? "Northwind · Senior Backend Engineer");
          assert.equal(result.kind, "draft");
          const file = new URL(`${kind}.${language}.${knows}.txt`, folder);
          if (update) writeFileSync(file, result.text);
          assert.equal(result.text, readFileSync(file, "utf8"));
          assert.ok(parseDraft(result.text).body.split(/\s+/u).length <= mostWords, "a mail stays short");
          const { company, role } = request.application;
          const hints = wordingHints(result.text, {
            kind,
            company,
            role,
            companies: [company, "Southwind"],
            question: "Why?",
          });
          assert.deepEqual(
            hints.filter(({ code }) => code !== "no-recipient"),
            [],
          );
          assert.equal(hints.length, knows === "little" ? 1 : 0);
          assert.doesNotMatch(result.text, /!/u);
        });
      }
    }
  }
});
