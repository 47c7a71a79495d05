/**
 * Reasons of the fast reader not to read a text. Most of these are valid YAML: then `yaml` reads it, as it does where
 * the text is broken.
 */
export const reasons = {
  "a byte order mark": "before blanks, a dash or another mark; the parser counts columns otherwise behind it",
  "a lone CR": "the parser knows no such line break",
  "a tab": "in indentation it is an error, between signs nearly always, and which is hard to tell",
  "a directive": "it may change what all else means",
  "another document": "a file is one document",
  "a scalar alone": "a file or a record is a mapping or a list",
  "a tag": "it changes the type",
  "a reserved sign": "no word may begin with it",
  "an explicit key": "`? key` is written by nobody",
  "an empty key": "nor is `: value`",
  "a merge key": "its entries come from elsewhere",
  "a long key": "beyond 1024 characters it is an error",
  "a doubled key": "it is an error, and which value counts is not for this reader to say",
  "a key over lines": "it is an error",
  "a collection as a key": "a key is a word",
  "a mapping on its key's line": "it is an error",
  "a pair in a list": "`[a: b]` is a mapping that has no braces",
  "a key without a value in braces": "`{a, b}` are keys that say nothing",
  "nothing between commas": "it is an error",
  "no comma": "it is an error",
  "not closed": "brackets or quotes are open when the text or their block ends",
  "indented otherwise": "a line is deeper than its block and no part of the words before it",
  "more on the line": "behind a value nothing but a comment may follow",
  "a comment above a word": "one further left than the word belongs changes how far the word goes on",
  "an escape": "not one of those that YAML knows",
  "a block scalar of another form": "an indent that is said, wider empty lines, tabs, or `+` with nothing in it",
  "an anchor alone": "what it names is empty, or a key",
  "an alias of something else": "its anchor is not in the text",
  "an alias inside itself": "it has no end",
  "too much repeated": "aliases can make gigabytes of a few bytes",
  "too deep": "each level is a level of calls here",
} as const;

export type Reason = keyof typeof reasons;

/** Ends a reading that could be wrong. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Made once for each reason: there may be a refusal for each record, and a stack takes longer than a record. */
const refusals = new Map<Reason, Refusal>();

/** Leaves the reading. */
export function refuse(reason: Reason): never {
  const refusal = refusals.get(reason) ?? new Refusal(reason);
  refusals.set(reason, refusal);
  throw refusal;
}
