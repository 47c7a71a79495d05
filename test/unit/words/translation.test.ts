import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bundle, manifestTexts, messageOf } from "./texts.ts";

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe("the texts of the interface", () => {
  it("stand in the manifest's file, each used and none missing", () => {
    const used = [...readFileSync("package.json", "utf8").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual(Object.keys(manifestTexts("en")).toSorted(), [...new Set(used)].toSorted());
  });

  for (const [name, texts] of [
    ["bundle", bundle],
    ["manifest", manifestTexts],
  ] as const) {
    it(`are all in German, with the same placeholders: ${name}`, () => {
      const [english, german] = [texts("en"), texts("de")];
      assert.deepEqual(Object.keys(german).toSorted(), Object.keys(english).toSorted());
      for (const key of Object.keys(english)) {
        assert.notEqual(messageOf(german[key]).trim(), "", key);
        assert.deepEqual(placeholders(messageOf(german[key])), placeholders(messageOf(english[key])), key);
      }
    });
  }
});
