import type { Change } from "./cases.ts";
import { set } from "./cases.ts";
import { applicationsRows, day, event, json, list } from "./rows.ts";

type Row = readonly [name: string, before: string, changes: readonly Change[], after: string];

/** Records that tell nothing of the style in question, so that what tells it is no neighbour. */
const between = "  - company: B\n    role: R\n  - company: C\n    role: R\n  - company: D\n    role: R\n";
const dated = (date: string) => `${list}    events:\n      - date: ${date}\n        type: applied\n`;
const rejected = (date: string) => `      - date: ${date}\n        type: rejected\n`;
const talk: Change = {
  kind: "addEvent",
  event: { date: day("2026-09-20"), type: "interview", time: "14:30" },
};
const interview = (time: string) => `      - date: 2026-09-20\n        type: interview\n        time: ${time}\n`;

/** What stands far below the first record, and how it makes a date be written there. */
const dateRows = (
  [
    ["    events:\n      - date: '2026-09-01'\n        type: applied\n", "'2026-09-20'"],
    ['    events:\n      - date: "2026-09"\n        type: applied\n', '"2026-09-20"'],
    ['    events:\n      - { "type": "applied", "date": "2026-09-01" }\n', '"2026-09-20"'],
    ["    applied: '2026-09-01'\n", "'2026-09-20'"],
    ['    waiting_until: "2026-10-01" # they said\n', '"2026-09-20"'],
    ['    snoozed:\n      thank_you: "2026-10-01"\n', '"2026-09-20"'],
    ["    applied: 2026-09-01\n", "2026-09-20"],
    ['    tags: ["2026-09-01"]\n    why: "2026-09-01 was late"\n', "2026-09-20"],
    ['    note: |\n      "2026-09-01"\n', "2026-09-20"],
  ] as const
).map(([below, date]): Row => {
  const rest = `${between}  - company: E\n    role: R\n${below}`;
  const first = dated("2026-09-01");
  return [`a date where far below is ${below.trim()}`, first + rest, [event], first + rejected(date) + rest];
});

/** Times elsewhere in the file, and how a new one is written. */
const timeRows = (
  [
    ["no others", "", '"14:30"'],
    ["bare ones", "        time: 09:00\n", "14:30"],
    ["bare ones alone, far away", "        type: note\n        time: 9:00\n", "14:30"],
    ["quoted ones", "        time: '09:00'\n", "'14:30'"],
    ["a mixture", '        time: 09:00\n        x: {time: "10:00"}\n', '"14:30"'],
    ["times in texts alone", "        note: at 10:00, time 11:00\n", '"14:30"'],
  ] as const
).map(([name, below, time]): Row => {
  const rest = `${between}  - company: E\n    role: R\n    events:\n      - date: 2026-08-01\n${below}`;
  const first = dated("2026-09-01");
  return [`a time among ${name}`, first + rest, [talk], first + interview(time) + rest];
});

const replaced = (
  [
    ["company", "'A'", "B", "'B'"],
    ["company", '"A"', "B & C", '"B & C"'],
    ["company", "'A: B'", "B", "'B'"],
    ["company", '"it\'s"', "B", '"B"'],
    ["company", "'A \"B\" C'", "B", '"B"'],
    ["company", "'A'", "it's", '"it\'s"'],
    ["company", "'A'", 'the "best"', "'the \"best\"'"],
    ["company", "A", "B", "B"],
    ["applied", "'2026-09-01'", "2026-09-02", "'2026-09-02'"],
    ["applied", '"2026-09-01"', "2026", '"2026"'],
    ["applied", "2026-09-01", "2026", "2026"],
    ["follow_up", "'nothing'", "none", "'none'"],
  ] as const
).flatMap(([key, old, value, now]): Row[] => {
  const record = (written: string) =>
    `applications:\n  - ${key === "company" ? "" : "company: A\n    "}${key}: ${written}\n    role: R\n`;
  const braces = (written: string) =>
    `applications:\n  - {company: ${key === "company" ? written : "A"}, role: R${key === "company" ? "" : `, ${key}: ${written}`}}\n`;
  return [
    [`${key} ${old} by ${value}`, record(old), [set([key], value)], record(now)],
    [`${key} ${old} by ${value}, in braces`, braces(old), [set([key], value)], braces(now)],
  ];
});

const quoteRows = (
  [
    ["a: b", '"a: b"', "'a: b'"],
    ["it's: so", '"it\'s: so"', '"it\'s: so"'],
    ['"so"', "'\"so\"'", "'\"so\"'"],
    ['it\'s "so": yes', "'it''s \"so\": yes'", "'it''s \"so\": yes'"],
    ["C:\\temp: x", "'C:\\temp: x'", "'C:\\temp: x'"],
    ["a\tb", '"a\\tb"', '"a\\tb"'],
  ] as const
).flatMap(([text, usual, single]): Row[] => {
  const rest = (quote: string) => `${between}  - company: E\n    role: ${quote}Dev: senior${quote}\n`;
  return [
    [`${text} where nothing tells the quotes`, list, [set(["why"], text)], `${list}    why: ${usual}\n`],
    [`${text} among double quotes`, list + rest('"'), [set(["why"], text)], `${list}    why: ${usual}\n${rest('"')}`],
    [`${text} among single quotes`, list + rest("'"), [set(["why"], text)], `${list}    why: ${single}\n${rest("'")}`],
  ];
});

const lines = "    tags:\n      - a\n      - b c\n";
const listRows = (
  [
    ["no lists", "    source: x\n", "    tags: [a, b c]\n"],
    ["lists on lines", "    skills:\n      - Go\n", lines],
    [
      "a list of texts of an event on lines",
      "    events:\n      - date: 2026-09-01\n        with:\n          - Jo\n",
      lines,
    ],
    ["lists of both forms", "    documents: [x]\n    skills:\n      - Go\n", "    tags: [a, b c]\n"],
    ["an empty list and lists on lines", "    documents: []\n    skills:\n      - Go\n", lines],
    ["dashes in a text", "    note: |\n      skills\n      - Go\n", "    tags: [a, b c]\n"],
  ] as const
).map(([name, below, written]): Row => {
  const rest = `${between}  - company: E\n    role: R\n${below}`;
  return [`a list in a file with ${name}`, list + rest, [set(["tags"], ["a", "b c"])], list + written + rest];
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `word-${index}`);
const onLines = (items: readonly string[]) => `    tags:\n${items.map((item) => `      - ${item}\n`).join("")}`;
const inBrackets = (items: readonly string[]) => `    tags: [${items.join(", ")}]\n`;
const note = "They asked a lot about on-call.";
const widthRows: readonly Row[] = [
  ["a list of 80 columns", list, [set(["tags"], [...words(8), "xxxx"])], list + inBrackets([...words(8), "xxxx"])],
  ["a list of 81 columns", list, [set(["tags"], [...words(8), "xxxxx"])], list + onLines([...words(8), "xxxxx"])],
  [
    "a wide list where another is",
    `${list}    skills: [${words(10).join(", ")}]\n`,
    [set(["tags"], words(9))],
    `${list}${inBrackets(words(9))}    skills: [${words(10).join(", ")}]\n`,
  ],
  ["a list that gets too wide", list + inBrackets(words(8)), [set(["tags"], words(9))], list + onLines(words(9))],
  [
    "a list that gets too wide, with its comment",
    `${list}    tags: [${words(8).join(", ")}] # mine\n`,
    [set(["tags"], words(9))],
    `${list}    tags: # mine\n${onLines(words(9)).replace("    tags:\n", "")}`,
  ],
  [
    "quoted items that get too wide",
    `${list}    tags: ["F #1", ${words(7).join(", ")}]\n`,
    [set(["tags"], ["F #1", ...words(8)])],
    list + onLines(['"F #1"', ...words(8)]),
  ],
  [
    "an event in braces that gets too wide",
    `${list}    events:\n      - { date: 2026-09-01, type: interview, round: recruiter screen }\n`,
    [set(["events", 0, "note"], note)],
    `${list}    events:\n      - date: 2026-09-01\n        type: interview\n        round: recruiter screen\n        note: ${note}\n`,
  ],
  [
    "an event in braces that no formatter wrote",
    `${list}    events:\n      - {date: 2026-09-01, type: interview, round: recruiter screen}\n`,
    [set(["events", 0, "note"], note)],
    `${list}    events:\n      - {date: 2026-09-01, type: interview, round: recruiter screen, note: ${note}}\n`,
  ],
  [
    "a record in braces that gets too wide, and what is still too wide in it",
    `applications:\n  - { company: A, role: R, tags: [${words(4).join(", ")}] }\n`,
    [set(["tags"], words(9))],
    list + onLines(words(9)),
  ],
  [
    "a wide list in JSON",
    json({ company: "A", role: "R", tags: [] }),
    [set(["tags"], words(9))],
    json({ company: "A", role: "R", tags: [] }).replace("[]", JSON.stringify(words(9)).replaceAll(",", ", ")),
  ],
];

applicationsRows([...dateRows, ...timeRows, ...replaced, ...quoteRows, ...listRows, ...widthRows]);

applicationsRows([
  [
    "texts with quotes in JSON",
    json({ company: "A", role: "R" }),
    [set(["why"], 'the "best" \\ it\'s: 1')],
    json({ company: "A", role: "R", why: 'the "best" \\ it\'s: 1' }),
  ],
  [
    "an empty list in a file with lists on lines",
    `${list}    skills:\n      - Go\n    tags: []\n`,
    [set(["tags"], ["a"])],
    `${list}    skills:\n      - Go\n    tags:\n      - a\n`,
  ],
]);
