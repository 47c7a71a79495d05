import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "..", "..", "src", "webview");
const read = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

/** What may stand in a declaration that can hold a colour, besides sizes and variables. */
const words = new Set(["inherit", "none", "solid", "transparent", "currentcolor", "light", "dark", "!important"]);

/** Every declaration of the style sheets, as `property: value`. */
const declarations = read("**/*.css").flatMap(([, text]) =>
  [...text.replace(/\/\*.*?\*\//gs, "").matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, property = "", value = ""]) => ({ property, value }),
  ),
);
const own = new Set(declarations.map(({ property }) => property).filter((property) => property.startsWith("--")));

describe("the style sheets of the panel", () => {
  it("take every colour from the theme", () => {
    const coloured = declarations.filter(({ property }) =>
      /color|background|border(?!-radius|-collapse)|outline|fill|stroke|shadow|^--/.test(property),
    );
    assert.ok(coloured.length > 30);
    for (const { property, value } of coloured) {
      const variables = [...value.matchAll(/--[\w-]+/g)].map(([name]) => name);
      const others = value
        .replaceAll(/--[\w-]+|\bvar\b|[(),]/g, " ")
        .split(/\s+/)
        .filter((word) => word !== "" && !words.has(word) && !/^-?[\d.]+(px|rem|em|ch)?$/.test(word));
      assert.deepEqual(
        [...others, ...variables.filter((name) => !name.startsWith("--vscode-") && !own.has(name))],
        [],
        `${property}: ${value}`,
      );
    }
  });

  it("load nothing", () => {
    for (const [file, text] of read("**/*.css")) assert.doesNotMatch(text, /url\(|@import|image-set|src:/i, file);
  });
});

describe("the page's own code", () => {
  it("makes nothing of a text but text, and brings no styles along", () => {
    const files = read("**/*.{ts,tsx}");
    assert.ok(files.length > 20);
    for (const [file, text] of files)
      assert.doesNotMatch(
        text,
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\sstyle=|\.style\b|\bhref=|\bsrc=/i,
        file,
      );
  });
});
