import assert from "node:assert/strict";
import type { JournalChange } from "../../../src/core/document/change.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { journalShape } from "../../../src/core/edit/shapes.ts";
import { day, result } from "./rows.ts";

type Addition = Extract<JournalChange, { readonly kind: "addItem" }>;

describe("edits of the journal", () => {
  const journal = (text: string, changes: readonly JournalChange[]) =>
    result(text, planJournalEdits(parseJournal(text), changes));
  const rows: readonly (readonly [string, string, readonly JournalChange[], string])[] = [
    [
      "a reflection in an empty file",
      "",
      [
        {
          kind: "addItem",
          list: "reflections",
          item: { date: "2026-09-22" as never, answers: { friend: "You did\nwhat you could.\n" } },
        },
      ],
      "reflections:\n  - date: 2026-09-22\n    answers:\n      friend: |\n        You did\n        what you could.\n",
    ],
    [
      "a comment among no comforts",
      "comforts: [ # x\n  ]\n",
      [{ kind: "addItem", list: "comforts", item: "a run" }],
      "refused: unsupported-form #",
    ],
    [
      "a comfort beside one that is no list",
      "comforts: a run\n",
      [{ kind: "addItem", list: "comforts", item: "call Sam" }],
      "refused: unsupported-form comforts",
    ],
    [
      "comforts as they are read",
      "comforts: a run\n",
      [{ kind: "setValue", path: ["comforts"], value: ["a run"] }],
      "comforts: a run\n",
    ],
    [
      "what says nothing, away",
      "me: {name: }\n",
      [{ kind: "setValue", path: ["me", "name"], value: undefined }],
      "me: {name: }\n",
    ],
    [
      "a comfort in brackets",
      "comforts: [a run]\n",
      [{ kind: "addItem", list: "comforts", item: "call Sam, or Kim" }],
      'comforts: [a run, "call Sam, or Kim"]\n',
    ],
    [
      "a new list at its place, spaced as the others",
      "me:\n  name: Ada\n\nreflections: []\n",
      [{ kind: "addItem", list: "plan", item: { if: "a", then: "b" } }],
      "me:\n  name: Ada\n\nplan:\n  - if: a\n    then: b\n\nreflections: []\n",
    ],
    [
      "an answer inside",
      "reflections:\n  - date: 2026-09-22\n    answers: {friend: x}\n",
      [{ kind: "setValue", path: ["reflections", 0, "answers", "well"], value: "y" }],
      'reflections:\n  - date: 2026-09-22\n    answers: {friend: x, well: "y"}\n',
    ],
    [
      "a text that ended with blanks",
      "reflections:\n  - date: 2026-09-22\n    answers:\n      a: |-\n        - a\n        \t\n",
      [{ kind: "setValue", path: ["reflections", 0, "answers", "a"], value: "---\n" }],
      "reflections:\n  - date: 2026-09-22\n    answers:\n      a: |\n        ---\n",
    ],
    [
      "a new list behind a first key with a byte order mark",
      "\ufeffplan: []\npeople:\n  - name: Sam\n",
      [{ kind: "addItem", list: "comforts", item: "a run" }],
      "\ufeffcomforts: [a run]\nplan: []\npeople:\n  - name: Sam\n",
    ],
    [
      "an item below a first key with a byte order mark",
      "\ufeffplan:\n",
      [{ kind: "addItem", list: "plan", item: { if: "a", then: "b" } }],
      "\ufeffplan:\n  - if: a\n    then: b\n",
    ],
    [
      "a first key away, and the byte order mark stays",
      "\ufeffplan: []\ncomforts: []\n",
      [{ kind: "setValue", path: ["plan"], value: undefined }],
      "\ufeffcomforts: []\n",
    ],
    [
      "the only value away",
      "me:\n  name: Ada\n",
      [{ kind: "setValue", path: ["me", "name"], value: undefined }],
      "me:\n  {}\n",
    ],
  ];
  it("a refusal says where", () => {
    const text = "comforts: &c [a run]\nme:\n  name: Ada\nother: *c\n";
    const plan = planJournalEdits(parseJournal(text), [{ kind: "addItem", list: "comforts", item: "tea" }]);
    assert.deepEqual(plan, {
      kind: "refused",
      refusal: { code: "unsupported-form", form: "&c" },
      place: { key: "comforts", range: { start: 13, end: 20 } },
    });
  });
  for (const [name, text, changes, expected] of rows) it(name, () => assert.equal(journal(text, changes), expected));

  const date = "2026-09-22" as never;
  const items: { readonly [List in Addition["list"]]: Extract<Addition, { readonly list: List }>["item"] } = {
    must_haves: "mentoring",
    nice_to_haves: "own office",
    roles: { title: "Engineer", company: "Contoso", from: day("2022"), to: day("2025-03") },
    achievements: { date, text: "Cut the p99", tags: ["performance"] },
    strengths: { text: "Calm in incidents", evidence: "2025-11" },
    comforts: "a long run",
    people: { name: "Sam", kind: "support", every: "30d" },
    plan: { if: "a", then: "b", due: date },
    reflections: { date, answers: { friend: "x" } },
  };

  it("add to each of its lists", () => {
    const lists = Object.entries(journalShape.entries ?? {})
      .filter(([, { wrapped }]) => wrapped?.item)
      .map(([list]) => list);
    assert.deepEqual(Object.keys(items), lists);
    for (const [list, item] of Object.entries(items)) {
      const change = { kind: "addItem", list, item } as JournalChange;
      const first = journal("# mine\n", [change]);
      const second = journal(first, [change]);
      for (const [text, all] of [
        [first, [item]],
        [second, [item, item]],
      ] as const) {
        assert.deepEqual([parseJournal(text).journal, parseJournal(text).problems], [{ [list]: all }, []]);
      }
      assert.ok(second.startsWith(first.trimEnd().replace(/\]$/, "")), second);
    }
  });
});
