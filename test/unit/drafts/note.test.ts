import assert from "node:assert/strict";
import { emptyNote, type Note, readNote } from "../../../src/core/drafts/note.ts";

const empty = emptyNote("How it feels", "Whatever comes to mind.");
const note = (text: string, ...feelings: string[]): Note => ({ feelings, text });

describe("a note to let it out", () => {
  const cases: readonly (readonly [string, string, Note])[] = [
    ["says nothing at first", empty, note("")],
    [
      "is what was written below",
      `${empty}That was a long month.\n\nReally.\n`,
      note("That was a long month.\n\nReally."),
    ],
    ["has feelings", empty.replace("feels: ", "feels: angry,  tired ,,"), note("", "angry", "tired")],
    ["has feelings whose blank was taken off", empty.replace("feels: ", "feels:sad"), note("", "sad")],
    ["keeps what was written behind the help", empty.replace("mind.", "mind. Why me"), note(" Why me")],
    ["keeps its indents and signs", `${empty}  # not yours\n- [ ] x: "y"`, note('  # not yours\n- [ ] x: "y"')],
    ["needs none of the lines it began with", "Just words", note("Just words")],
    [
      "is word for word where the feelings were moved below",
      "Words\nHow it feels: low\nmore",
      note("Words\nmore", "low"),
    ],
    ["may have Windows' line ends", `${empty}a\nb`.replaceAll("\n", "\r\n"), note("a\nb")],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(readNote(text, empty), expected));
  }

  it("is all text where nobody knows how it began", () => {
    assert.deepEqual(readNote("How it feels: low\nWords", ""), note("How it feels: low\nWords"));
  });
});
