import assert from "node:assert/strict";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { reflectionChanges } from "../../../src/core/reflection/changes.ts";
import { withoutEmptied } from "../../../src/core/reflection/emptiedAnswers.ts";
import { type AnswerKey, stepOf } from "../../../src/core/reflection/steps.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { day, decided, rejected } from "./hunt.ts";

const decision = decided(rejected([]));

/** The text after the answers are emptied one by one, as somebody does who takes them back. */
function emptied(text: string, ...keys: readonly AnswerKey[]): string {
  return keys.reduce((before, key) => {
    const document = parseJournal(before);
    const changes = reflectionChanges(
      decision,
      document.journal,
      { kind: "answer", step: stepOf(key), texts: { [key]: "" }, asked: "w" },
      day("2026-09-22"),
    );
    const plan = planJournalEdits(document, withoutEmptied(document, changes));
    if (plan.kind === "refused") throw new Error(JSON.stringify(plan.refusal));
    return applyEdits(before, plan.edits);
  }, text);
}

const entry = "reflections:\n  - application: northwind\n    date: 2026-09-21\n";
const asked = "    asked:\n      friend: w\n      if_then: w\n";
const answers = "    answers:\n      friend: |\n        # Not a comment.\n";
const halves = "    answers:\n      if: they ask\n      then: I breathe\n";
const plan = "plan:\n  - if: they ask\n    then: I breathe\n    from: northwind\n";
const other = "  - if: it rains\n    then: I read\n";

const table: readonly (readonly [string, string, readonly AnswerKey[], string])[] = [
  ["the last answer takes the mapping along", `${entry}${asked}${answers}`, ["friend"], `${entry}${asked}`],
  [
    "and nothing after it",
    `${entry}${asked}${answers}    skipped: [happened]\ncomforts: [tea]\n`,
    ["friend"],
    `${entry}${asked}    skipped: [happened]\ncomforts: [tea]\n`,
  ],
  [
    "not while another is there",
    `${entry}${asked}${answers}      next: call Sam\n`,
    ["friend"],
    `${entry}${asked}    answers:\n      next: call Sam\n`,
  ],
  [
    "not a comment beside it",
    `${entry}${asked}    answers: # for Sam\n      friend: x\n`,
    ["friend"],
    `${entry}${asked}    answers: # for Sam\n      {}\n`,
  ],
  [
    "not a key that cannot be read",
    `${entry}${asked}${answers}      mine: [a, b]\n`,
    ["friend"],
    `${entry}${asked}    answers:\n      mine: [a, b]\n`,
  ],
  ["both halves of a plan take it along", `${entry}${asked}${halves}${plan}`, ["if", "then"], `${entry}${asked}`],
  [
    "one half takes the plan along",
    `${entry}${asked}${halves}${plan}${other}`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\nplan:\n${other}`,
  ],
  [
    "not one with a day",
    `${entry}${asked}${halves}${plan}    due: 2026-10-01\n`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\n${plan}    due: 2026-10-01\n`,
  ],
  [
    "not one with a comment",
    `${entry}${asked}${halves}${plan.replace("plan:", "plan: # mine")}`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\n${plan.replace("plan:", "plan: # mine")}`,
  ],
  [
    "not one with a key of the user's own",
    `${entry}${asked}${halves}${plan}    mood: calm\n`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\n${plan}    mood: calm\n`,
  ],
  [
    "not the comment of the plan before",
    `${entry}${asked}${halves}plan:\n${other.trimEnd()} # a book\n${plan.replace("plan:\n", "")}`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\nplan:\n${other.trimEnd()} # a book\n`,
  ],
  [
    "not one under a comment",
    `${entry}${asked}${halves}plan:\n${other}  # for the panel\n${plan.replace("plan:\n", "")}`,
    ["then"],
    `${entry}${asked}    answers:\n      if: they ask\nplan:\n${other}  # for the panel\n${plan.replace("plan:\n", "")}`,
  ],
];

describe("what an emptied answer leaves behind", () => {
  for (const [name, before, keys, after] of table) {
    it(name, () => assert.equal(emptied(before, ...keys), after));
    it(`${name}, with Windows line ends`, () =>
      assert.equal(emptied(before.replaceAll("\n", "\r\n"), ...keys), after.replaceAll("\n", "\r\n")));
  }
});
