import { set } from "./cases.ts";
import { applicationsRows, list } from "./rows.ts";

type Row = Parameters<typeof applicationsRows>[0][number];

const rows = (
  [
    ['[a, "F #1"]', ["a"], "[a]"],
    ["[a, 'F #1']", ["a"], "[a]"],
    ['[a, b, "# 2"]', ["a", "b"], "[a, b]"],
    ['["F #1", a]', ["a"], "[a]"],
    ['["F #1", "# 2"]', ["F #1"], '["F #1"]'],
    ['[a, "F #1" ]', ["a"], "[a ]"],
    ['[a, "F #1"]', ["a", "b"], '[a, "b"]'],
  ] as const
).map(([before, value, after]): Row => {
  return [
    `${before} to ${value.join()}`,
    `${list}    tags: ${before}\n`,
    [set(["tags"], value)],
    `${list}    tags: ${after}\n`,
  ];
});

applicationsRows([
  ...rows,
  [
    "a comment behind an item in brackets stays",
    `${list}    tags: [a, # F\n      "b"]\n`,
    [set(["tags"], ["a"])],
    "refused: unsupported-form #",
  ],
]);
