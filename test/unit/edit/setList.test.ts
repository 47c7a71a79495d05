import { set } from "./cases.ts";
import { applicationsRows, list } from "./rows.ts";

applicationsRows([
  [
    "brackets over lines, with comments",
    `${list}    tags: [\n      a, # 1\n      b  # 2\n    ]\n`,
    [set(["tags"], ["a", "b", "c"])],
    `${list}    tags: [\n      a, # 1\n      b,  # 2\n      c\n    ]\n`,
  ],
  [
    "a comma behind the last",
    `${list}    tags: [\n      a, # 1\n    ]\n`,
    [set(["tags"], ["a", "c"]), set(["skills"], ["Go"])],
    `${list}    tags: [\n      a, # 1\n      c,\n    ]\n    skills: [\n      Go,\n    ]\n`,
  ],
  [
    "one less over lines, and other comments stay",
    `${list}    tags: [\n      a, # 1\n      b # 2\n    ]\n`,
    [set(["tags"], ["a"])],
    `${list}    tags: [\n      a # 1\n    ]\n`,
  ],
  [
    "one more tag",
    `${list}    tags: [ a, b ] # c\n`,
    [set(["tags"], ["a", "b", "c"])],
    `${list}    tags: [ a, b, c ] # c\n`,
  ],
  [
    "one less",
    `${list}    tags:\n      - a # one\n      - b # two\n      - c\n`,
    [set(["tags"], ["a", "c"])],
    `${list}    tags:\n      - a # one\n      - c\n`,
  ],
  [
    "one less and another, and comments stay with theirs",
    `${list}    tags:\n      - a # 1\n      - b # 2\n`,
    [set(["tags"], ["b", "c"])],
    `${list}    tags:\n      - b # 2\n      - c\n`,
  ],
  [
    "a comment in brackets stays",
    `${list}    tags: [a, # first\n      b]\n`,
    [set(["tags"], "none")],
    "refused: unsupported-form #",
  ],
  [
    "a comment between key and value stays",
    `${list}    tags: # mine\n      - a\n`,
    [set(["tags"], [])],
    "refused: unsupported-form #",
  ],
  [
    "the last one less",
    `${list}    tags:\n    - a\n    url: x\n`,
    [set(["tags", 0], undefined)],
    `${list}    tags: []\n    url: x\n`,
  ],
]);
