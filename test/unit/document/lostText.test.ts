import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { readWhole } from "../../../src/core/document/wholeApplications.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const today = "2026-09-22" as Day;
const log = (line: string) => `applications:\n  - company: A\n    role: R\n    ${line}\n    tags: [x]\n`;
const event = (line: string) => log(`events:\n      - date: 2026-09-01\n        type: reply\n        ${line}`);

/** A text after the fix of what is lost in it; undefined when nothing is. */
function mended(text: string): string | undefined {
  const document = parseApplications(text);
  const problem = problemsOf(document, today).find(({ code }) => code === "text-in-comment");
  const [fix] = problem ? fixesOf(document, problem) : [];
  if (problem) assert.deepEqual([problem.severity, fix?.isCertain], ["warning", true]);
  return fix && applyEdits(text, fix.edits);
}

/** Lines with a text that is lost, and as they were meant. */
const lost: Readonly<Record<string, string>> = {
  "note: see #123": 'note: "see #123"',
  "note: see #123 and #124": 'note: "see #123 and #124"',
  "note: wie in #4 besprochen": 'note: "wie in #4 besprochen"',
  "note: asked in #jobs about it": 'note: "asked in #jobs about it"',
  "note: gefunden auf #jobs": 'note: "gefunden auf #jobs"',
  "note: filed as #ABC-12": 'note: "filed as #ABC-12"',
  "note: 3 #1": 'note: "3 #1"',
  "note: said it's #1": 'note: "said it\'s #1"',
  'note: a "good" team, #1 there': "note: 'a \"good\" team, #1 there'",
  'note: it\'s "good", #1 there': "note: 'it''s \"good\", #1 there'",
  "note: see #123   # met at the meetup": 'note: "see #123"   # met at the meetup',
  "note: see   #123": 'note: "see   #123"',
  "note: a text\n          over lines, #2": 'note: "a text\n          over lines, #2"',
  "note: C #developer wanted": 'note: "C #developer wanted"',
  "note: good fit #remote #go": 'note: "good fit #remote #go"',
  "note: #1 on my list": 'note: "#1 on my list"',
  "note: #jobs channel # later": 'note: "#jobs channel" # later',
  "round: Interview #2": 'round: "Interview #2"',
  "round: #2": 'round: "#2"',
  "text: We hired #1 on our list.": 'text: "We hired #1 on our list."',
  "text: Stelle #4711 ist besetzt": 'text: "Stelle #4711 ist besetzt"',
};

const kept = [
  "note: met # met at the meetup",
  "note: met #met at the meetup",
  "note: met # 2 of them",
  "note: met ## 2",
  "note: met #",
  "note: met #!",
  "note: met #todo",
  "note: # see #123",
  "note: #todo",
  "note: #TBD by Friday",
  "note: #",
  'note: "met" #2',
  "note: 'met' #2",
  "note: met#2",
  "note: |\n          met #2",
  "note: >- #2\n          met",
  "hours: 2 #2",
  "time: 14:30 #2",
  "type_x: met #2",
  "with: [Jane] #2",
];

describe("text that YAML takes for a comment", () => {
  for (const end of ["\n", "\r\n"]) {
    const named = end === "\n" ? "" : ", with CRLF";
    for (const [before, after] of Object.entries(lost))
      it(`is said and put in quotes: ${before}${named}`, () =>
        assert.equal(mended(event(before).replaceAll("\n", end)), event(after).replaceAll("\n", end)));
    for (const line of kept)
      it(`is none: ${line}${named}`, () => assert.equal(mended(event(line).replaceAll("\n", end)), undefined));
  }

  const records: Readonly<Record<string, string>> = {
    "applications:\n  - company: Team #1\n    role: R\n": 'applications:\n  - company: "Team #1"\n    role: R\n',
    "applications:\n  - company: A\n    role: Engineer #2": 'applications:\n  - company: A\n    role: "Engineer #2"',
    "applications:\n  - company: A\n    role: #1 engineer\n":
      'applications:\n  - company: A\n    role: "#1 engineer"\n',
    'applications:\n  - "company": A\n    "role": #1 engineer\n':
      'applications:\n  - "company": A\n    "role": "#1 engineer"\n',
    "applications: [{company: A, role: Engineer #2\n  }]\n": 'applications: [{company: A, role: "Engineer #2"\n  }]\n',
    [log("why: they are #1 in Berlin")]: log('why: "they are #1 in Berlin"'),
    [log("location: Main Street, Suite #200")]: log('location: "Main Street, Suite #200"'),
    [log("contacts:\n      - name: Jane\n        role: Recruiter #2")]: log(
      'contacts:\n      - name: Jane\n        role: "Recruiter #2"',
    ),
    [log("<<: *a").replace("- company: A", "- &a {company: Team #1\n    }\n  - company: A")]: log("<<: *a").replace(
      "- company: A",
      '- &a {company: "Team #1"\n    }\n  - company: A',
    ),
  };
  for (const [before, after] of Object.entries(records))
    it(`is said and put in quotes: ${JSON.stringify(before)}`, () => assert.equal(mended(before), after));

  it("is read in quotes as it was meant", () => {
    const text = "applications:\n  - company: A\n    role: a text\n      over lines, \\n #2 \"x\" 'y'\n";
    const [record] = parseApplications(mended(text) ?? "").records;
    assert.equal(record?.application.role, "a text over lines, \\n #2 \"x\" 'y'");
  });

  it("is found by both readers at the same places", () => {
    for (const line of [...Object.keys(lost), ...kept]) {
      const text = event(line);
      const found = (problems: readonly { readonly code: string }[]) =>
        problems.filter(({ code }) => code === "text-in-comment");
      assert.deepEqual(found(parseApplications(text).problems), found(readWhole(readYaml(text)).problems), line);
    }
  });

  it("is said of the journal too", () => {
    const text = "achievements:\n  - date: 2026-09-01\n    text: Closed ticket #99\n";
    const document = parseJournal(text);
    const [problem] = document.problems;
    const [fix] = problem ? journalFixesOf(document, problem, []) : [];
    assert.equal(fix && applyEdits(text, fix.edits), text.replace("Closed ticket #99", '"Closed ticket #99"'));
  });
});
