import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { getL10nJson } from "@vscode/l10n-dev";

describe("the texts in the source", function () {
  // Every file is parsed, which takes most of a minute.
  this.timeout(300_000);

  it("are those of the bundle (npm run l10n)", async () => {
    const files = globSync("src/words/**/*.ts");
    const texts = await getL10nJson(files.map((file) => ({ contents: readFileSync(file, "utf8"), extension: ".ts" })));
    assert.deepEqual(JSON.parse(readFileSync("l10n/bundle.l10n.json", "utf8")), texts);
  });
});
