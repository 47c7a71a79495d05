import { Lexer } from "yaml";
import type { Refusal } from "../../document/change.ts";
import type { TextEdit } from "../../text/textEdit.ts";

/** One pass of edits of a text, none when there is nothing to do; or why the text cannot be edited. */
export type Edits = readonly TextEdit[] | Refusal;

export function isRefusal(edits: Edits): edits is Refusal {
  return "code" in edits;
}

/** Refuses a form that cannot be changed safely, named by YAML's signs or by a key. */
export function refuse(form: string): Refusal {
  return { code: "unsupported-form", form };
}

export function replace(start: number, end: number, text: string): TextEdit {
  return { range: { start, end }, text };
}

/** Moves edits of a part of a text to where the part begins in the whole. */
export function moved(edits: Edits, by: number): Edits {
  return isRefusal(edits) ? edits : movedBy(edits, by);
}

/** As {@link moved}, for edits that are certain. */
export function movedBy(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map(({ range, text }) => replace(range.start + by, range.end + by, text));
}

/** Returns the edits, or refuses them when they would delete a comment; `inBrackets` when they lie in brackets. */
export function keepingComments(text: string, edits: readonly TextEdit[], inBrackets = false): Edits {
  const isLost = edits.some(({ range }) => {
    const replaced = text.slice(range.start, range.end);
    return replaced.includes("#") && commentsIn(inBrackets ? `[${replaced}` : replaced).length > 0;
  });
  return isLost ? refuse("#") : edits;
}

/** Returns the comments of a text, or of a part of one that does not begin inside a scalar. */
export function commentsIn(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));
}
