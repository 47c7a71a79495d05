import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf, referenceProblems } from "../../../src/core/document/problemsOf.ts";

const today = "2026-09-22" as Day;
const record = (lines: string) => `applications:\n  - company: A\n    role: R\n${lines.replaceAll(/^(?=.)/gm, "    ")}`;
const events = (...list: readonly string[]) => record(`events:\n${list.map((event) => `  - {${event}}\n`).join("")}`);

/** The problems of a text as `severity code "the text at its place" data`. */
function said(text: string): readonly string[] {
  return problemsOf(parseApplications(text), today).map(({ range, severity, code, ...data }) =>
    [severity, code, JSON.stringify(text.slice(range.start, range.end)), ...Object.values(data).map(String)].join(" "),
  );
}

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ["nothing", "", []],
  ["no list yet", "applications:\n", []],
  ["a good record", record("tags: [a]\n"), []],
  ["keys with nothing after them", record("tags:\nevents:\nurl:\narchived:\n"), []],
  ["numbers where texts belong", "applications:\n  - company: 3\n    role: 4.5\n    applied: 2025\n", []],
  ["an interview to come", events("date: 2026-10-01, type: interview"), []],
  ["no company", "applications:\n  - role: R\n", ['error missing "role" company']],
  ["an empty role", "applications:\n  - company: A\n    role: ''\n", ['error missing "company" role']],
  ["no date", events("type: applied"), ['error missing "type" date']],
  ["a mistyped word", events("date: 2026-09-01, type: aplied"), ['warning unknown-word "aplied" type aplied applied']],
  [
    "a word that is near nothing",
    events("date: 2026-09-01, type: dancing"),
    ['warning unknown-word "dancing" type dancing'],
  ],
  [
    "a reason with a blank",
    events("date: 2026-09-01, type: rejected, reason: other candidate"),
    ['hint other-word "other candidate" reason other candidate other_candidate'],
  ],
  [
    "a mistyped reason",
    events("date: 2026-09-01, type: rejected, reason: experiance"),
    ['error unknown-word "experiance" reason experiance experience'],
  ],
  ["no such day", record("applied: 2026-02-30\n"), ['error not-a-date "2026-02-30" date 2026-02-30']],
  ["a date that may mean two days", record("applied: 8/9/2026\n"), ['error not-a-date "8/9/2026" date 8/9/2026']],
  ["a date that means one", record("applied: 8/8/2026\n"), ['error not-a-date "8/8/2026" date 8/8/2026 2026-08-08']],
  [
    "a day with midnight behind it",
    record("applied: 2026-09-01T00:00:00.000Z\n"),
    ['hint date-with-time "2026-09-01T00:00:00.000Z" 2026-09-01T00:00:00.000Z 2026-09-01'],
  ],
  [
    "days with midnight behind them, said at the first",
    events('date: "2026-09-01 00:00:00", type: applied', "date: 2026-09-02T00:00, type: rejected") +
      "since: 2026-06-01 00:00:00 +0000\n",
    ['hint date-with-time "\\"2026-09-01 00:00:00\\"" 2026-09-01 00:00:00 2026-09-01 3'],
  ],
  [
    "a day with another time, at each place",
    events("date: 2026-09-01 14:30, type: applied", "date: 2026-09-02T09:15:00, type: reply"),
    [
      'hint date-with-time "2026-09-01 14:30" 2026-09-01 14:30 2026-09-01 14:30 true',
      'hint date-with-time "2026-09-02T09:15:00" 2026-09-02T09:15:00 2026-09-02 09:15 true',
    ],
  ],
  [
    "a time with a zone, which leaves the day open",
    record("waiting_until: 2026-08-31T22:00:00Z\n"),
    ['error not-a-date "2026-08-31T22:00:00Z" day 2026-08-31T22:00:00Z 2026-08-31,2026-09-01'],
  ],
  [
    "a day with midnight behind it is in the future and out of order as that day",
    events("date: 2026-09-23T00:00:00Z, type: applied", "date: 2026-09-02, type: rejected"),
    [
      'hint date-with-time "2026-09-23T00:00:00Z" 2026-09-23T00:00:00Z 2026-09-23',
      'warning out-of-order "2026-09-02" 2026-09-02 2026-09-23',
      'warning rejected-before-applied "2026-09-02"',
      'warning future "2026-09-23T00:00:00Z" 2026-09-23',
    ],
  ],
  ["a month where a day is needed", record("waiting_until: 2026-10\n"), ['error not-a-date "2026-10" day 2026-10']],
  ["one text for a list", record("tags: remote\n"), ['hint other-shape "remote" tags list remote true']],
  ["too much interest", record("interest: 9\n"), ['error wrong-type "9" interest interest']],
  ["more than certain", record("forecast: 120\n"), ['error wrong-type "120" forecast percent']],
  ["half a percent", record("forecast: 0.5\n"), ['error wrong-type "0.5" forecast percent']],
  ["the day from which everything is logged", `since: 2026-06-01\n${record("")}`, []],
  ["half of such a day", `${record("")}since: 2026-06\n`, ['error not-a-date "2026-06" day 2026-06']],
  ["what did not take place", events("date: 2026-09-01, type: interview, cancelled: moved, automatic: true"), []],
  ["a list for a text", record("url: [a]\n"), ['hint other-shape "[a]" url text a true']],
  ["a list for a text that can only be one", record("url: [a, b]\n"), ['error wrong-type "[a, b]" url text']],
  ["no list of events", record("events: none\n"), ['error not-a-list "none" events']],
  ["an event that is a word", record("events: [applied]\n"), ['error not-a-mapping "applied" event']],
  ["a record that is a word", "applications:\n  - Northwind\n", ['error not-a-mapping "Northwind" record']],
  ["a file that is a list", "- a\n- b\n", ['error not-a-mapping "- a\\n- b" file']],
  ["applications that are no list", "applications: none\n", ['error not-a-list "applications" applications']],
  ["a doubled key", record("url: a\nurl: b\n"), ['error duplicate-key "url" url']],
  ["an unknown key", record("lokation: x\n"), ['hint unknown-key "lokation" lokation location']],
  ["a key of the user's own", record("vibe: good\n"), ['hint unknown-key "vibe" vibe']],
  ["the future", events("date: 2026-09-23, type: rejected"), ['warning future "2026-09-23" 2026-09-23']],
  ["this month is not the future", events("date: 2026-09, type: rejected"), []],
  [
    "the wrong order",
    events("date: 2026-09-10, type: applied", "date: 2026-09-01, type: reply"),
    ['warning out-of-order "2026-09-01" 2026-09-01 2026-09-10'],
  ],
  [
    "a month before one of its days is no wrong order",
    events("date: 2026-09, type: applied", "date: 2026-09-01, type: reply"),
    [],
  ],
  [
    "rejected before applied",
    events("date: 2026-08-01, type: rejected", "date: 2026-08-02, type: applied"),
    ['warning rejected-before-applied "2026-08-01"'],
  ],
  [
    "rejected before applied, in the short form",
    record("applied: 2026-08-02\nrejected: 2026-08-01\n"),
    ['warning rejected-before-applied "2026-08-01"'],
  ],
  ["rejected on the day of applying", record("applied: 2026-08-02\nrejected: 2026-08-02\n"), []],
  [
    "rejected before applied, one in the list",
    record("rejected: 2026-08-01\nevents:\n  - { date: 2026-08-02, type: applied }\n"),
    ['warning rejected-before-applied "2026-08-01"'],
  ],
  [
    "a talk after the end, on a later day",
    events("date: 2026-08-01, type: rejected", "date: 2026-08-02, type: interview"),
    ['warning talk-after-end "interview" interview rejected'],
  ],
  [
    "a task after an end of the user's own",
    events("date: 2026-08-01, type: withdrawn", "date: 2026-08-02, type: assessment"),
    ['warning talk-after-end "assessment" assessment withdrawn'],
  ],
  [
    "a talk that did not take place, one of the same day, and one after they came back",
    events(
      "date: 2026-08-01, type: rejected",
      "date: 2026-08-01, type: screen",
      "date: 2026-08-02, type: interview, cancelled: by_them",
      "date: 2026-08-03, type: reply",
      "date: 2026-08-04, type: interview",
    ),
    [],
  ],
  [
    "an offer after the end, and applying anew",
    events(
      "date: 2026-07-01, type: applied",
      "date: 2026-08-01, type: rejected",
      "date: 2026-08-02, type: offer",
      "date: 2026-08-03, type: applied",
    ),
    [],
  ],
  [
    "an offer after it was reopened",
    events("date: 2026-08-01, type: rejected", "date: 2026-08-02, type: reopened", "date: 2026-08-03, type: offer"),
    [],
  ],
  ["a reference to nothing", record("led_to: b\n"), ['warning unknown-reference "b" led_to b']],
  [
    "ids and names used twice",
    `${record("id: x\n")}  - company: A\n    role: R\n    id: x\n`,
    ['error duplicate-id "x" x', 'hint same-application "A" A R'],
  ],
  [
    "two openings of one company with links of their own, and one anew after an end",
    `${record("url: https://a.example/1\n")}  - company: A
    role: R
    url: https://a.example/2
  - company: A GmbH
    role: R
    rejected: 2026-09-01
  - company: A GmbH
    role: R
`,
    [],
  ],
  ["a conflict", `<<<<<<< HEAD\n${record("")}=======\n>>>>>>> other\n`, ['error conflict-marker "<<<<<<< HEAD"']],
  ["two documents", "applications: []\n---\na: 1\n", ['error unsupported "---\\na: 1" documents']],
];

describe("problems", () => {
  for (const [name, text, expected] of table) {
    it(name, () => assert.deepEqual(said(text), expected));
    it(`${name}, with CRLF`, () =>
      assert.deepEqual(
        said(text.replaceAll("\n", "\r\n")),
        expected.map((line) => line.replaceAll("\\n", "\\r\\n")),
      ));
  }

  it("of the journal are found, its references included", () => {
    const text =
      "plan:\n  - if: a\n    then: b\n    from: nowhere\n    done: 2027-01-01\npeople:\n  - name: Sam\n    every: often\n";
    const journal = parseJournal(text);
    const all = [...problemsOf(journal, today), ...referenceProblems(journal, parseApplications(""))];
    assert.deepEqual(
      all.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
      [
        ["wrong-type", "often"],
        ["future", "2027-01-01"],
        ["unknown-reference", "nowhere"],
      ],
    );
  });
});

describe("problems between applications, read on from an earlier text", () => {
  const log = (company: string, id: string, reference: string): string =>
    `applications:\n  - id: a\n    company: A\n    role: R\n  - id: ${id}\n    company: ${company}\n    role: R\n    led_to: ${reference}\n`;
  const codes = (text: string): readonly string[] =>
    parseApplications(text, parseApplications(log("B", "b", "a"))).problems.map(({ code }) => code);
  it("come when a name becomes another's", () => assert.deepEqual(codes(log("A", "b", "a")), ["same-application"]));
  it("come when an id becomes another's", () => assert.deepEqual(codes(log("B", "a", "a")), ["duplicate-id"]));
  it("come when a reference leads nowhere", () => assert.deepEqual(codes(log("B", "b", "c")), ["unknown-reference"]));
  it("stay away when nothing of the kind changed", () => assert.deepEqual(codes(log("B", "b2", "a")), []));
});
