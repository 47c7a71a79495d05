import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { toJson } from "../../../src/core/export/json.ts";
import { toMarkdown } from "../../../src/core/export/markdown.ts";
import { toSankeyMatic } from "../../../src/core/export/sankeyMatic.ts";
import { withoutNames } from "../../../src/core/export/withoutNames.ts";
import { patterns } from "../../../src/core/patterns/patterns.ts";
import { anyApplication } from "../patterns/arbitrary.ts";
import { application, summary, times, today } from "../patterns/log.ts";

const log = [
  ...times(8, () =>
    application(["2026-08-01 applied", "2026-08-05 screen", "2026-08-09 rejected"], {
      company: "Northwind",
      source: "referral",
    }),
  ),
  ...times(9, () => application(["2026-08-01 applied"], { company: "Contoso", source: "job board" })),
];

describe("Markdown", () => {
  const markdown = new MarkdownIt("commonmark", { html: true }).enable(["table", "strikethrough"]);
  const gfm = new MarkdownIt({ html: true, linkify: true });
  gfm.linkify.set({ fuzzyLink: false }); // As GitHub: a bare domain is no link.

  function read(
    text: string,
    renderer: MarkdownIt,
  ): { readonly cell: string; readonly line: string; readonly markup: readonly string[] } {
    const source = toMarkdown({
      title: "Title",
      paragraphs: [text],
      sections: [
        {
          heading: "Heading",
          paragraphs: [],
          tables: [
            {
              caption: "Caption",
              head: [
                { title: "A", numeric: false },
                { title: "B", numeric: true },
              ],
              rows: [[text, "1"]],
            },
          ],
        },
      ],
    });
    const tokens = renderer.parse(source, {});
    const shown = tokens
      .filter(({ type }) => type === "inline")
      .map((token) => (token.children ?? []).map(({ content }) => content).join(""));
    return {
      line: shown[1] ?? "",
      cell: shown.at(-2) ?? "",
      markup: tokens
        .flatMap(({ children }) => children ?? [])
        .map(({ type }) => type)
        .filter((type) => !["text", "text_special", "strong_open", "strong_close"].includes(type)),
    };
  }

  const nasty = fc
    .array(
      fc.constantFrom(
        "*",
        "_",
        "`",
        "<b>",
        "&lt;",
        "|",
        "\\",
        "[a](b)",
        "http://a.b",
        "www.a.b",
        "a@b.cd",
        "~~",
        "# ",
        "- ",
        "1. ",
        "2) ",
        "+ ",
        "=",
        "!",
        "\n",
        " ",
        "$x$",
        "a",
        "---",
        ":",
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(""));

  for (const [name, renderer] of [
    ["CommonMark", markdown],
    ["GitHub's links", gfm],
  ] as const) {
    it(`shows any text as that text and nothing else (${name})`, () => {
      fc.assert(
        fc.property(nasty, (text) => {
          const expected = text.replace(/\s+/g, " ").trim();
          const { cell, line, markup } = read(`x${text}x`, renderer);
          assert.equal(cell, `x${text}x`.replace(/\s+/g, " "));
          assert.equal(line, cell);
          assert.deepEqual(markup, []);
          if (expected !== "") assert.equal(read(text, renderer).line, expected);
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe("SankeyMATIC text", () => {
  it("has a line for each link", () => {
    assert.equal(
      toSankeyMatic(summary(log).flow, (node) => `<${node} [x]>`),
      ["<applied x > [8] <screen x >", "<applied x > [9] <silent x >", "<screen x > [8] <rejected x >", ""].join("\n"),
    );
  });
});

describe("JSON", () => {
  it("has a version and all figures", () => {
    const read: unknown = JSON.parse(toJson(summary(log)));
    assert.deepEqual(read, { version: 2, ...(JSON.parse(JSON.stringify(summary(log))) as object) });
  });

  it("has every key that its documentation has, and no other", () => {
    const documentation = readFileSync(new URL("../../../docs/summary.md", import.meta.url), "utf8");
    const table = documentation.slice(documentation.indexOf("| key | holds |"));
    const documented = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(["version", ...documented], Object.keys(JSON.parse(toJson(summary(log))) as object));
  });

  it("has no number that JSON cannot say", () => {
    fc.assert(
      fc.property(fc.array(anyApplication(fc.constantFrom("a", "b")), { maxLength: 40 }), (log) => {
        assert.ok(!toJson(patterns([{ applications: log }], today)).includes("null"));
      }),
    );
  });
});

describe("without names", () => {
  const word = (named: string, number: number) => `${named} ${number}`;

  it("the same name is the same number, and figures stay", () => {
    const { groups, silent, answers } = withoutNames(summary(log), word);
    assert.deepEqual(
      groups.compared.map(({ names, restNames, n }) =>
        [...names, ...restNames, { label: n }].map(({ label }) => label),
      ),
      [["source 1", "source 2", 8]],
    );
    assert.deepEqual(new Set(silent.applications.map(({ company }) => company)), new Set(["company 1"]));
    assert.deepEqual(answers, summary(log).answers);
  });

  it("no text of the file survives in any export", () => {
    const secret = fc.integer({ min: 0, max: 30 }).map((number) => `§secret ${number}, §other/${number}; §`);
    fc.assert(
      fc.property(fc.array(anyApplication(secret), { maxLength: 60 }), (log) => {
        const shared = withoutNames(patterns([{ applications: log }], today), word);
        assert.ok(!toJson(shared).includes("§"));
        assert.ok(!toSankeyMatic(shared.flow, String).includes("§"));
      }),
    );
  });
});
