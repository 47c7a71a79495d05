import { set } from "./cases.ts";
import { applicationsRows, list } from "./rows.ts";

applicationsRows([
  [
    "a text as deep as lists are",
    "applications:\n    - company: A\n      role: R\n      tags:\n          - a\n",
    [set(["why"], "one\ntwo")],
    "applications:\n    - company: A\n      role: R\n      tags:\n          - a\n      why: |-\n          one\n          two\n",
  ],
  [
    "a text as deep as others are",
    `${list}    url: |\n        x\n`,
    [set(["why"], "one\ntwo")],
    `${list}    url: |\n        x\n    why: |-\n        one\n        two\n`,
  ],
  [
    "a text over lines",
    `${list}    why: short\n`,
    [set(["why"], "one\n\n  two\n")],
    `${list}    why: |\n      one\n\n        two\n`,
  ],
  [
    "a text over lines that begins with blanks",
    list,
    [set(["why"], "  one\ntwo")],
    `${list}    why: |2-\n        one\n      two\n`,
  ],
  [
    "a text that begins with an empty line",
    list,
    [set(["why"], "\none\n  two")],
    `${list}    why: |2-\n\n      one\n        two\n`,
  ],
  [
    "a text that ends with empty lines",
    `${list}    url: x\n`,
    [set(["why"], "one\ntwo\n\n\n")],
    `${list}    url: x\n    why: |+\n      one\n      two\n\n\n`,
  ],
  [
    "a text that begins and ends with empty lines",
    list,
    [set(["why"], "\n\none\n\n")],
    `${list}    why: |2+\n\n\n      one\n\n`,
  ],
  [
    "a text over lines beside a comment",
    `${list}    why: short # really\n`,
    [set(["why"], "one\ntwo")],
    `${list}    why: |- # really\n      one\n      two\n`,
  ],
  [
    "a text over lines where a comment stands alone",
    `${list}    why: # really\n    url: x\n`,
    [set(["why"], "one\ntwo")],
    `${list}    why: |- # really\n      one\n      two\n    url: x\n`,
  ],
  [
    "a literal made short",
    `${list}    why: |\n      one\n      two\n    url: x\n`,
    [set(["why"], "short")],
    `${list}    why: short\n    url: x\n`,
  ],
  [
    "texts that other types would take",
    list,
    [set(["tags"], ["yes", "1e3", "null", "", "#x", "- y", "a: b", "2026-09-01"])],
    `${list}    tags: ["yes", "1e3", "null", "", "#x", "- y", "a: b", "2026-09-01"]\n`,
  ],
  ["a hash in a text is no comment", `${list}    why: "a # b"\n`, [set(["why"], "c")], `${list}    why: "c"\n`],
]);
