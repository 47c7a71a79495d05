import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { toJson } from "../../../../src/core/export/json.ts";
import { toMarkdown } from "../../../../src/core/export/markdown.ts";
import { toSankeyMatic } from "../../../../src/core/export/sankeyMatic.ts";
import { withoutNames } from "../../../../src/core/export/withoutNames.ts";
import { kinds } from "../../../../src/core/schema/vocabulary.ts";
import { toSvg } from "../../../../src/webview/patterns/svgText.ts";
import { aboutWords, figuresOf, reportOf, substituteWord } from "../../../../src/webview/patterns/words/figures.ts";
import { formats } from "../../../../src/webview/patterns/words/formats.ts";
import { placeWord } from "../../../../src/webview/patterns/words/vocabulary.ts";
import { fieldsIn, hostileFiles, hostileText } from "../../../harness/hostile.ts";
import { anyApplication, anyLog } from "../../patterns/arbitrary.ts";
import { application, event, summary, times } from "../../patterns/log.ts";

const write = formats("en");

/** Every file that can be made from the summary. */
function files(patterns: ReturnType<typeof summary>): readonly string[] {
  const pictures = figuresOf(patterns, write).flatMap(({ heading, drawing }) =>
    drawing ? [toSvg(drawing.draw(720), heading, drawing.alternative)] : [],
  );
  return [
    toMarkdown(reportOf(patterns, write)),
    toJson(patterns),
    toSankeyMatic(patterns.flow, placeWord),
    ...pictures,
  ];
}

describe("the summary in words", () => {
  it("is whole whatever the log says", () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...kinds), (log, kind) => {
        for (const { id, paragraphs, basis, how, tables, drawing } of figuresOf(summary(log, { kind }), write)) {
          assert.ok(paragraphs.length > 0, id);
          for (const { head, rows } of tables)
            assert.ok(
              rows.every((row) => row.length === head.length),
              id,
            );
          const said = [
            ...paragraphs,
            basis,
            how,
            drawing?.alternative ?? "",
            ...tables.flatMap(({ rows }) => rows.flat()),
          ].join("\n");
          assert.ok(!/NaN|undefined|Infinity|\{\d\}|!/.test(said), said);
          assert.match(basis, /^n = \d/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("says of every figure how it is computed, and has a table for it, whatever there is to compute", () => {
    const log = times(12, (index) =>
      application([`2026-08-0${1 + (index % 9)} applied`, "2026-08-12 interview", "2026-08-16 rejected"], {
        source: "a",
      }),
    );
    for (const some of times(log.length + 1, (n) => log.slice(0, n))) {
      for (const { id, how, tables } of figuresOf(summary(some), write)) {
        assert.match(how, /\w.*\.$/, id);
        assert.ok(tables.length > 0, id);
      }
    }
  });

  it("says how many more it takes, and draws nothing before", () => {
    const figures = figuresOf(summary(times(3, () => application(["2026-08-01 applied", "2026-08-05 reply"]))), write);
    const byId = (id: string) => figures.find((figure) => figure.id === id);
    assert.deepEqual(byId("time-to-answer")?.paragraphs, ["With 5 more there is enough to say more than counts."]);
    assert.equal(byId("time-to-answer")?.drawing, undefined);
    assert.deepEqual(byId("answers")?.paragraphs, [
      "3 of 3 got a word from a person, good or bad.",
      "With 2 more there is enough to say more than counts.",
    ]);
    assert.deepEqual(byId("stated-reasons")?.paragraphs, ["0 so far. There is a list from 5 on."]);
  });

  it("tells counts alone, in words and in tables, where there is too little", () => {
    const log = times(8, (index) =>
      application(
        [`2026-08-0${index + 1} applied`, "2026-08-12 interview", "2026-08-13 check_in_sent", "2026-08-16 rejected"],
        { forecast: 30, source: index < 4 ? "a" : "b" },
      ),
    );
    const share = /\d%/;
    for (const few of times(8, (n) => log.slice(0, n))) {
      const figures = figuresOf(summary(few), write).filter(
        ({ id }) => few.length < 5 || id === "time-to-answer" || id === "kind-of-answer",
      );
      for (const { id, paragraphs, tables } of figures) {
        const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => (id === "forecasts" ? row.slice(1) : row))); // A forecast is a share itself.
        assert.ok(few.length === 0 || cells.length > 0 || /reasons|silent/.test(id), id);
        assert.deepEqual(
          [...(few.length === 0 ? [] : paragraphs), ...cells].filter((text) => share.test(text)),
          [],
          `${id} of ${few.length}`,
        );
      }
    }
    const rows = (n: number) =>
      figuresOf(summary(log.slice(0, n)), write)
        .filter(({ id }) => /time|kind/.test(id))
        .map(({ tables }) => tables[0]?.rows[0]);
    assert.deepEqual(rows(7), [
      ["5", "7", "1", "0"],
      ["5", "1", "0", "0"],
    ]);
    assert.deepEqual(rows(8), [
      ["4", "8", "1", "0", "88%", "39–98%"],
      ["4", "13%", "0%", "88%"],
    ]);
  });

  it("gives shares with their intervals", () => {
    const log = [
      ...times(3, () => application(["2026-08-01 applied", "2026-08-05 reply"])),
      ...times(4, () => application(["2026-08-01 applied"])),
    ];
    const answers = figuresOf(summary(log), write).find(({ id }) => id === "answers");
    assert.equal(answers?.paragraphs[0], "3 of 7 got a word from a person, good or bad: 43% (95% interval 16–75%).");
    assert.equal(answers.basis, "n = 7 · 4 still waiting");
  });

  it("sets forecasts beside what came, and measures them from ten on", () => {
    const log = times(10, (index) =>
      application(["2026-08-01 applied", index < 4 ? "2026-08-05 reply" : "2026-08-05 rejected"], { forecast: 20 }),
    );
    const figure = (count: number) =>
      figuresOf(summary(log.slice(0, count)), write).find(({ id }) => id === "forecasts");
    assert.deepEqual(figure(0)?.paragraphs.slice(1), ["With 10 more there is enough to say more than counts."]);
    assert.deepEqual(figure(9)?.paragraphs, [
      "4 of 9 with a forecast heard something other than a no.",
      "With one more there is enough to say more than counts.",
    ]);
    assert.deepEqual(figure(10)?.paragraphs, [
      "4 of 10 with a forecast heard something other than a no.",
      "By your forecasts it would have been 2.",
    ]);
    assert.match(figure(10)?.how ?? "", /is 0\.280;/);
    assert.deepEqual(figure(10)?.tables[0]?.rows, [["20–40%", "10", "2", "4", "17–69%"]]);
  });

  it("says how many events lie ahead, where there are any", () => {
    const about = (...events: readonly string[]) =>
      aboutWords(summary([application(["2026-09-01 applied", ...events])]), write);
    assert.equal(about(), "Applications, all dates. As of Oct 1, 2026, with one entry in the log.");
    assert.equal(about("2026-10-02 interview"), `${about()} Events dated later, which no figure counts yet: 1.`);
  });

  it("writes numbers and days in the reader's language, and in English where there is none", () => {
    const [german, none] = [formats("de"), formats("")];
    assert.equal(german.rate(1.5), "1,5");
    assert.equal(none.rate(1.5), "1.5");
  });
});

describe("exports", () => {
  it("without names hold no text of the file", () => {
    const secret = fc.integer({ min: 0, max: 9 }).map((number) => `§secret ${number}, §other/${number}; §`);
    fc.assert(
      fc.property(fc.array(anyApplication(secret), { maxLength: 60 }), (log) => {
        for (const file of files(withoutNames(summary(log), substituteWord))) assert.ok(!file.includes("§"), file);
      }),
      { numRuns: 30 },
    );
  });

  it("with names show hostile ones as text", () => {
    const [one] = hostileFiles().applications;
    const hostile = (index: number) => application([event(`2026-08-0${index} applied`), ...(one?.events ?? [])], one);
    const others = (index: number) =>
      application([`2026-08-0${index} applied`], {
        company: `<script>alert(1)</script>${hostileText("application.company")}\u0000`,
        role: hostileText("application.role"),
      });
    const log = [...times(9, (index) => hostile(index + 1)), ...times(9, (index) => others(index + 1))];
    const [markdown = "", , , ...pictures] = files(summary(log));
    const tokens = new MarkdownIt({ html: true, linkify: true })
      .parse(markdown, {})
      .flatMap(({ children }) => children ?? []);
    const text = tokens.map(({ content }) => content).join("\n");
    assert.deepEqual(fieldsIn(text), [
      ...["company", "location", "role", "skills", "source", "tags"].map((field) => `application.${field}`),
      "event.round",
    ]);
    assert.deepEqual(
      [...new Set(tokens.map(({ type }) => type))].filter(
        (type) => !["text", "text_special", "strong_open", "strong_close"].includes(type),
      ),
      [],
    );
    assert.ok(pictures.length > 0 && pictures.every((picture) => !/<(script|img)/.test(picture)));
  });

  it("as SVG are XML whatever a label holds", () => {
    const picture = toSvg(
      {
        width: 10,
        height: 10,
        marks: [{ kind: "text", x: 1, y: 2, anchor: "start", text: `<a href="x">&\u0000\uD800</a>`, quiet: true }],
      },
      "<t>",
      `"&`,
    );
    assert.match(picture, /<text [^<>]*>&#60;a href=&#34;x&#34;&#62;&#38;&#60;\/a&#62;<\/text>/);
    assert.match(picture, /<title>&#60;t&#62;<\/title>\n<desc>&#34;&#38;<\/desc>/);
  });
});
