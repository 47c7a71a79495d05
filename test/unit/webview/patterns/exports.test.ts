import assert from "node:assert/strict";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { withoutNames } from "../../../../src/core/export/withoutNames.ts";
import { toSvg } from "../../../../src/webview/patterns/svgText.ts";
import { substituteInWords } from "../../../../src/words/patterns/substitutes.ts";
import { fieldsIn, hostileFiles, hostileText } from "../../../harness/hostile.ts";
import { anyApplication } from "../../patterns/arbitrary.ts";
import { application, event, summary, times } from "../../patterns/log.ts";
import { files } from "./summaryFigures.ts";

describe("exports", () => {
  it("without names hold no text of the file", () => {
    const secret = fc.integer({ min: 0, max: 9 }).map((number) => `§secret ${number}, §other/${number}; §`);
    fc.assert(
      fc.property(fc.array(anyApplication(secret), { maxLength: 60 }), (log) => {
        for (const file of files(withoutNames(summary(log), substituteInWords))) assert.ok(!file.includes("§"), file);
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
    // A location is shown by its places, which are words of it.
    assert.deepEqual(fieldsIn(text), [
      ...["company", "documents", "role", "skills", "source", "tags", "via"].map((field) => `application.${field}`),
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
