import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";

describe("comments", () => {
  it("begin with a verb or a noun, not with “What …”", () => {
    const files = globSync("src/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
    const found = files.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => /(\/\*\*|^ *\*|\/\/) What /.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});
