import assert from "node:assert/strict";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange, EditPlan, JournalChange } from "../../../src/core/document/change.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planApplicationsEdits, planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { journalShape } from "../../../src/core/edit/shapes.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const day = (text: string) => text as PartialDate;
const rejected = { date: day("2026-09-20"), type: "rejected" } as const;
const ada = {
  company: "Ada & Co",
  role: "Dev",
  tags: ["a", "b: c"],
  events: [{ date: day("2026-09-01"), type: "applied" }],
} as const;

/** The change of the first record, which need not name it. */
type First = {
  readonly [Kind in ApplicationsChange["kind"]]: Omit<Extract<ApplicationsChange, { kind: Kind }>, "record">;
}[ApplicationsChange["kind"]];

type Addition = Extract<JournalChange, { readonly kind: "addItem" }>;

function result(text: string, plan: EditPlan): string {
  return plan.kind === "refused" ? `refused: ${Object.values(plan.refusal).join(" ")}` : applyEdits(text, plan.edits);
}

function changed(text: string, changes: readonly First[]): string {
  const document = parseApplications(text);
  const record = document.records[0]?.key ?? "";
  return result(
    text,
    planApplicationsEdits(
      document,
      changes.map((change) => ({ record, ...change }) as ApplicationsChange),
    ),
  );
}

const set = (
  path: readonly (string | number)[],
  value: Extract<ApplicationsChange, { kind: "setField" }>["value"],
): First => ({ kind: "setField", path, value });
const event: First = { kind: "addEvent", event: rejected };
const add: First = { kind: "addApplication", application: ada };
const list = "applications:\n  - company: A\n    role: R\n";
const block =
  '  - company: Ada & Co\n    role: Dev\n    tags: [a, "b: c"]\n    events:\n      - date: 2026-09-01\n        type: applied\n';

const json = (...applications: readonly object[]) => `${JSON.stringify({ applications }, null, 2)}\n`;

const table: readonly (readonly [string, string, readonly First[], string])[] = [
  ["an application in an empty file", "", [add], `applications:\n${block}`],
  ["in a file of comments", "# mine\n", [add], `# mine\napplications:\n${block}`],
  ["below an empty key", "applications:\n# end\n", [add], `applications:\n${block}# end\n`],
  ["in an empty list, with its comment", "applications: [] # none\n", [add], `applications: # none\n${block}`],
  ["without a line break at the end", "applications: []", [add], `applications:\n${block.trimEnd()}`],
  [
    "with CRLF",
    "applications:\r\n  - company: A\r\n    role: R\r\n",
    [event],
    "applications:\r\n  - company: A\r\n    role: R\r\n    events:\r\n      - date: 2026-09-20\r\n        type: rejected\r\n",
  ],
  [
    "an application beside another key, behind a byte order mark",
    "\ufeffother: 1\n",
    [add],
    `\ufeffother: 1\napplications:\n${block}`,
  ],
  [
    "an application as its neighbours are spaced",
    `${list}\n  - company: B\n    role: R\n# end\n`,
    [add],
    `${list}\n  - company: B\n    role: R\n\n${block}# end\n`,
  ],
  [
    "with dashes at the key",
    "applications:\n- company: 'A'\n  role: 'R'\n  events:\n  - date: '2026-09-01'\n    type: 'applied'\n",
    [event],
    "applications:\n- company: 'A'\n  role: 'R'\n  events:\n  - date: '2026-09-01'\n    type: 'applied'\n  - date: '2026-09-20'\n    type: 'rejected'\n",
  ],
  [
    "an event between others, and comments stay with theirs",
    `${list}    events:\n      - date: 2026-09-01\n        type: applied # sent\n        # it was late\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
    [event],
    `${list}    events:\n      - date: 2026-09-01\n        type: applied # sent\n        # it was late\n      - date: 2026-09-20\n        type: rejected\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
  ],
  [
    "an event before all others",
    `${list}    events:\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
    [event],
    `${list}    events:\n      - date: 2026-09-20\n        type: rejected\n      # the answer\n      - date: 2026-09-25\n        type: reply\n`,
  ],
  [
    "an event among events in braces",
    `${list}    events:\n      - { date: 2026-09-01, type: applied }\n`,
    [event],
    `${list}    events:\n      - { date: 2026-09-01, type: applied }\n      - { date: 2026-09-20, type: rejected }\n`,
  ],
  [
    "an event in a record in braces",
    "applications:\n  - {company: A, role: R}\n",
    [event],
    "applications:\n  - {company: A, role: R, events: [{date: 2026-09-20, type: rejected}]}\n",
  ],
  [
    "in JSON",
    '{"applications": [{"company": "A", "role": "R"}]}\n',
    [event],
    '{"applications": [{"company": "A", "role": "R", "events": [{"date": "2026-09-20", "type": "rejected"}]}]}\n',
  ],
  [
    "in JSON over lines",
    json({ company: "A", role: "R", url: "x", events: [{ date: "2026-09-01", type: "applied" }] }),
    [event, set(["id"], "a"), set(["tags"], ["b"]), set(["url"], undefined)],
    json({
      id: "a",
      company: "A",
      role: "R",
      tags: ["b"],
      events: [
        { date: "2026-09-01", type: "applied" },
        { date: "2026-09-20", type: "rejected" },
      ],
    }).replace(/\[\s*"b"\s*\]/, '["b"]'),
  ],
  [
    "an application in JSON over lines",
    json({ company: "B", role: "S" }),
    [{ kind: "addApplication", application: { company: "A", role: "R" } }],
    json({ company: "B", role: "S" }, { company: "A", role: "R" }),
  ],
  [
    "the last field away in JSON over lines",
    json({ company: "A", role: "R", url: "x" }),
    [set(["url"], undefined)],
    json({ company: "A", role: "R" }),
  ],
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
    "events below each other behind a bracket",
    `${list}    events: [{date: 2026-09-01, type: applied},\n             {date: 2026-09-10, type: reply}]\n`,
    [event],
    `${list}    events: [{date: 2026-09-01, type: applied},\n             {date: 2026-09-10, type: reply},\n             {date: 2026-09-20, type: rejected}]\n`,
  ],
  [
    "a first event where the neighbour's are in braces",
    `${list}  - company: B\n    role: R\n    events:\n      - { date: 2026-09-01, type: applied }\n`,
    [event],
    `${list}    events:\n      - { date: 2026-09-20, type: rejected }\n  - company: B\n    role: R\n    events:\n      - { date: 2026-09-01, type: applied }\n`,
  ],
  [
    "a first event where the neighbour's are in brackets",
    `${list}  - company: B\n    role: R\n    events: [{date: 2026-09-01, type: applied}]\n`,
    [event],
    `${list}    events: [{date: 2026-09-20, type: rejected}]\n  - company: B\n    role: R\n    events: [{date: 2026-09-01, type: applied}]\n`,
  ],
  [
    "below dashes that stand alone",
    "applications:\n  -\n    company: A\n    role: R\n    events:\n      -\n        date: 2026-09-01\n        type: applied\n",
    [event, { kind: "addApplication", application: { company: "B", role: "S" } }],
    "applications:\n  -\n    company: A\n    role: R\n    events:\n      -\n        date: 2026-09-01\n        type: applied\n      -\n        date: 2026-09-20\n        type: rejected\n  -\n    company: B\n    role: S\n",
  ],
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
    "an application as far from the last as that from the one before",
    `${list}\n\n  - company: B\n    role: R\n`,
    [{ kind: "addApplication", application: { company: "C", role: "S" } }],
    `${list}\n\n  - company: B\n    role: R\n\n\n  - company: C\n    role: S\n`,
  ],
  [
    "with CR alone",
    list.replaceAll("\n", "\r"),
    [event],
    `${list}    events:\n      - date: 2026-09-20\n        type: rejected\n`.replaceAll("\n", "\r"),
  ],
  ["an id comes first", list, [set(["id"], "a-r")], "applications:\n  - id: a-r\n    company: A\n    role: R\n"],
  [
    "a field at its place",
    `${list}    events: []\n`,
    [set(["archived"], true)],
    `${list}    archived: true\n    events: []\n`,
  ],
  [
    "a field again",
    `${list}    url:   https://a.example # the advert\n`,
    [set(["url"], "https://b.example")],
    `${list}    url:   https://b.example # the advert\n`,
  ],
  [
    "a field with nothing after it",
    `${list}    url: # to come\n`,
    [set(["url"], "x")],
    `${list}    url: x # to come\n`,
  ],
  ["the same value", `${list}    url: "x"\n`, [set(["url"], "x")], `${list}    url: "x"\n`],
  [
    "one text that is read as a list",
    `${list}    tags: remote\n`,
    [set(["tags"], ["remote"])],
    `${list}    tags: remote\n`,
  ],
  [
    "a list that is read without what says nothing",
    `${list}    tags: [a, ~, b]\n`,
    [set(["tags"], ["a", "b"])],
    `${list}    tags: [a, ~, b]\n`,
  ],
  [
    "events that are read without a key of the user's own",
    `${list}    events: [{date: 2026-09-01, type: applied, mood: good}]\n`,
    [set(["events"], [{ date: "2026-09-01", type: "applied" }])],
    `${list}    events: [{date: 2026-09-01, type: applied, mood: good}]\n`,
  ],
  [
    "the value that a merge key brings",
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    [set(["source"], "x")],
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
  ],
  ["what says nothing, away", `${list}    url: # to come\n`, [set(["url"], undefined)], `${list}    url: # to come\n`],
  ["what cannot be read, away", `${list}    interest: 9\n`, [set(["interest"], undefined)], `${list}    interest: 9\n`],
  ["a key of the user's own away", `${list}    vibe: good\n`, [set(["vibe"], undefined)], list],
  ["a field away", `${list}    url: x # gone\n    why: y\n`, [set(["url"], undefined)], `${list}    why: y\n`],
  ["the first field away", list, [set(["company"], undefined)], "applications:\n  - role: R\n"],
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
    `${list}    tags: ["yes", "1e3", "null", "", "#x", "- y", "a: b", 2026-09-01]\n`,
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
  ["a comment in an empty list stays", "applications: [ # none yet\n  ]\n", [add], "refused: unsupported-form #"],
  [
    "a comment in an empty list of events stays",
    `${list}    events: [ # none yet\n      ]\n`,
    [event],
    "refused: unsupported-form #",
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
  ["a hash in a text is no comment", `${list}    why: "a # b"\n`, [set(["why"], "c")], `${list}    why: c\n`],
  [
    "the last one less",
    `${list}    tags:\n    - a\n    url: x\n`,
    [set(["tags", 0], undefined)],
    `${list}    tags: []\n    url: x\n`,
  ],
  [
    "a contact's address",
    `${list}    contacts:\n      - name: Jane # Roe\n`,
    [set(["contacts", 0, "email"], "j@a.example")],
    `${list}    contacts:\n      - name: Jane # Roe\n        email: j@a.example\n`,
  ],
  [
    "two changes and an application together",
    list,
    [event, set(["archived"], true), add],
    `${list}    archived: true\n    events:\n      - date: 2026-09-20\n        type: rejected\n${block}`,
  ],
  [
    "beside a merge key",
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    [set(["source"], "y")],
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n    source: y\n",
  ],
  [
    "what a merge key brings is not taken away",
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    [set(["source"], undefined)],
    "refused: unsupported-form <<",
  ],
  [
    "an alias is not written over",
    "applications:\n  - company: &c A\n    role: *c\n",
    [set(["role"], "R")],
    "refused: unsupported-form *c",
  ],
  [
    "nor what it stands for",
    "applications:\n  - company: &c A\n    role: *c\n",
    [set(["company"], "B")],
    "refused: unsupported-form &c",
  ],
  [
    "shared events are not added to",
    "applications:\n  - company: A\n    role: R\n    events: &e [{date: 2026-09-01, type: applied}]\n  - company: B\n    role: R\n    events: *e\n",
    [event],
    "refused: unsupported-form &e",
  ],
  [
    "nor where the same record shares them",
    "applications:\n  - company: A\n    role: R\n    log: &e []\n    tags: &t [a]\n    skills: *t\n",
    [set(["tags"], ["a", "b"])],
    "refused: unsupported-form &t",
  ],
  [
    "nor to a record that stands elsewhere too",
    "applications:\n  - &r {company: A, role: R}\nfirst: *r\n",
    [set(["url"], "x")],
    "refused: unsupported-form &r",
  ],
  [
    "an application behind one with an anchor",
    "applications:\n  - &a {company: A, role: R}\n",
    [{ kind: "addApplication", application: { company: "B", role: "S" } }],
    "applications:\n  - &a {company: A, role: R}\n  - {company: B, role: S}\n",
  ],
  [
    "beside a key with an anchor",
    "applications:\n  - &a company: A\n    role: R\n",
    [set(["url"], "x")],
    "refused: unsupported-form &a",
  ],
  [
    "what is no list of events is not replaced",
    `${list}    events: {a: b}\n`,
    [event],
    "refused: unsupported-form events",
  ],
  ["nor what is no list of applications", "applications: {a: b}\n", [add], "refused: unsupported-form applications"],
  [
    "a record with nothing before a colon",
    `${list}    why:\n      a\n        : b\n`,
    [event],
    "refused: unsupported-form ?",
  ],
  [
    "below a quoted key",
    '"applications":\n- company: A\n  role: R\n',
    [set(["url"], "x")],
    '"applications":\n- company: A\n  role: R\n  url: x\n',
  ],
  [
    "a doubled key is not guessed at",
    `${list}    url: a\n    url: b\n`,
    [set(["url"], "c")],
    "refused: unsupported-form url",
  ],
  ["a broken file is not written to", `${list}    url: "x\n`, [event], "refused: broken-file"],
  ["nor one with a conflict", `<<<<<<< a\n${list}=======\n>>>>>>> b\n`, [event], "refused: broken-file"],
];

describe("edits of the applications file", () => {
  for (const [name, text, changes, expected] of table) it(name, () => assert.equal(changed(text, changes), expected));

  it("a record that is not there is said so", () => {
    const plan = planApplicationsEdits(parseApplications(list), [
      { kind: "addEvent", record: "nobody", event: rejected },
    ]);
    assert.deepEqual(plan, { kind: "refused", refusal: { code: "no-such-record", record: "nobody" } });
  });

  const places: readonly (readonly [string, string, First, string, readonly [string, string]])[] = [
    [
      "the value",
      "applications:\n  - company: A\n    role: R\n    tags: [&x a]\n    skills: [*x]\n",
      set(["tags"], undefined),
      "not-proved",
      ["tags", "[&x a]"],
    ],
    [
      "what holds it",
      "applications:\n  - company: A\n    role: R\n    contacts: &c\n      - name: Jane\n    people: *c\n",
      set(["contacts", 0, "email"], "j@a.example"),
      "unsupported-form",
      ["email", "name: Jane"],
    ],
    [
      "the record",
      "applications:\n  - &r {company: A, role: R}\nfirst: *r\n",
      event,
      "unsupported-form",
      ["events", "- &r {company: A, role: R}"],
    ],
  ];
  for (const [name, text, change, code, place] of places) {
    it(`a refusal says where: ${name}`, () => {
      const document = parseApplications(text);
      const plan = planApplicationsEdits(document, [
        { record: document.records[0]?.key ?? "", ...change } as ApplicationsChange,
      ]);
      assert.ok(plan.kind === "refused" && plan.place);
      assert.equal(plan.refusal.code, code);
      assert.deepEqual([plan.place.key, text.slice(plan.place.range.start, plan.place.range.end)], place);
    });
  }

  it("events are put into order with their lines and comments, or refused", () => {
    const order = (text: string) =>
      result(text, planApplicationsEdits(parseApplications(text), [{ kind: "orderEvents", record: "A · R" }]));
    const first = "      - date: 2026-09-10 # b\n        type: reply\n";
    const second = "      # before\n      - date: 2026-09-01\n        type: applied\n        # a\n";
    assert.equal(order(`${list}    events:\n${first}${second}`), `${list}    events:\n${second}${first}`);
    assert.equal(
      order(`${list}    events:\n${first}${second}`.trimEnd()),
      `${list}    events:\n${second}${first}`.trimEnd(),
    );
    assert.equal(
      order(`${list}    events: [{date: 2026-09-10, type: reply}, {date: 2026-09, type: applied}]\n`),
      `${list}    events: [{date: 2026-09, type: applied}, {date: 2026-09-10, type: reply}]\n`,
    );
    assert.equal(
      order(
        `${list}    events:\n      - date: soon\n        type: reply\n      - date: 2026-09-01\n        type: applied\n`,
      ),
      "refused: unsupported-form events",
    );
  });
});

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
      "reflections:\n  - date: 2026-09-22\n    answers: {friend: x, well: y}\n",
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
