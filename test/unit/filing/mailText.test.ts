import assert from "node:assert/strict";
import { endingOf, glanceAt } from "../../../src/core/filing/mailText.ts";
import { type Ending } from "../../../src/core/filing/place.ts";

const header =
  "Return-Path: <jane@a.example>\nFrom: Jane\nSubject: Your\n application\nDate: Mon, 21 Sep 2026 09:00:00 +0200\n";

describe("a text that is filed", () => {
  for (const [name, text, ending] of [
    ["with the header of a mail is a mail", `${header}\nHello\n`, "eml"],
    ["is so with any line breaks", `${header}\nHello\n`.replaceAll("\n", "\r\n"), "eml"],
    ["that is a letter is text", "Dear Ada,\n\nwe went with somebody else.", "md"],
    ["with one header is text", "From: Jane\n\nHello", "md"],
    ["with headers and no empty line is text", header.trimEnd(), "md"],
    ["with other lines among the headers is text", `Jane wrote\n${header}\nHello`, "md"],
    ["with the headers of another language is text", "Von: Jane\nDatum: heute\n\nHallo", "md"],
    ["that begins with an empty line is text", `\n${header}\nHello`, "md"],
    ["that is empty is text", "", "md"],
  ] satisfies readonly (readonly [string, string, Ending])[])
    it(name, () => assert.equal(endingOf(text), ending));

  for (const [text, glance] of [
    ["Dear Ada,\n\nno.\n", { firstLine: "Dear Ada,", lines: 3 }],
    ["\r\n\r\n  Dear Ada,\rno.", { firstLine: "Dear Ada,", lines: 2 }],
    ["no", { firstLine: "no", lines: 1 }],
    [" \r\n\t", undefined],
    ["", undefined],
  ] as const)
    it(`shows enough to be known again: ${JSON.stringify(text)}`, () => assert.deepEqual(glanceAt(text), glance));
});
