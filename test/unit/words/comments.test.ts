import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";

/** Folders whose comments have not been gone through yet. */
const notYet = /^src\/(core\/(patterns|statistics)|webview\/patterns)\//;

describe("comments", () => {
  it("begin with a verb or a noun, not with “What …”", () => {
    const files = globSync("src/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
    const found = files
      .filter((file) => !notYet.test(file))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => /(\/\*\*|^ *\*|\/\/) What /.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    assert.deepEqual(found, []);
  });
});
