import assert from "node:assert/strict";
import fc from "fast-check";
import {
  achievementChanges,
  evidenceBy,
  meChanges,
  personChanges,
  personMeant,
  shownMeant,
  strengthChanges,
} from "../../../src/core/actions/addToJournal.ts";
import type { Changes } from "../../../src/core/actions/changes.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { strengthsFor } from "../../../src/core/reflection/strengths.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { hostileText } from "../../harness/hostile.ts";
import { day } from "../nextSteps/log.ts";

const date = day("2025-11-03");
const journal = `# for me alone
me:
  signature: |
    Ada
    ada.example
achievements:
  - date: 2025-10
    text: Taught Go # twice
people:
  - { name: Sam, kind: support }
`;

function after(text: string, { journal: changes = [] }: Changes): string {
  const plan = planJournalEdits(parseJournal(text), changes);
  assert.ok(plan.kind === "edits", JSON.stringify(plan));
  return applyEdits(text, plan.edits);
}

describe("what is added to the journal", () => {
  for (const [name, changes, from, to] of [
    [
      "an achievement",
      achievementChanges({ date, text: "Cut it: by half", tags: ["go"], evidence: "https://a.example/#b" }),
      "twice\n",
      'twice\n  - date: 2025-11-03\n    text: "Cut it: by half"\n    evidence: https://a.example/#b\n    tags: [go]\n',
    ],
    [
      "an achievement alone",
      achievementChanges({ date, text: "Cut it" }),
      "twice\n",
      "twice\n  - date: 2025-11-03\n    text: Cut it\n",
    ],
    [
      "a person",
      personChanges({ name: "Kim", kind: "reference", contact: "", every: "3m" }),
      "support }\n",
      "support }\n  - { name: Kim, kind: reference, every: 3m }\n",
    ],
    [
      "a strength",
      strengthChanges({ text: "Calm", evidence: "2025-10" }),
      "people:\n",
      "strengths:\n  - text: Calm\n    evidence: 2025-10\npeople:\n",
    ],
    ["a name", meChanges({ name: "Ada Example", signature: "" }), "me:\n", "me:\n  name: Ada Example\n"],
  ] satisfies readonly (readonly [string, Changes, string | RegExp, string])[]) {
    it(`is ${name}, and nothing else changes`, () => assert.equal(after(journal, changes), journal.replace(from, to)));
  }

  it("begins a journal that is not there", () => {
    assert.deepEqual(parseJournal(after("", meChanges({ name: "Ada", signature: "Ada · a.example" }))).journal, {
      me: { name: "Ada", signature: "Ada · a.example" },
    });
    assert.deepEqual(meChanges({ name: "", signature: "" }).journal, []);
  });

  it("takes any text as text", () => {
    for (const text of [hostileText("text"), "../..", "- a: b # c", "null", "\u0007bell", "a".repeat(80_000)]) {
      const { achievements = [] } = parseJournal(after(journal, achievementChanges({ date, text }))).journal;
      assert.equal(achievements.at(-1)?.text, text);
      const { strengths = [] } = parseJournal(after(journal, strengthChanges({ text, evidence: text }))).journal;
      assert.deepEqual(strengths, [{ text, evidence: text }]);
      const { people = [] } = parseJournal(after(journal, personChanges({ name: text, contact: text }))).journal;
      assert.deepEqual(people.at(-1), { name: text, contact: text });
      assert.equal(parseJournal(after(journal, meChanges({ name: text }))).journal.me?.name, text);
    }
  });

  it("leaves a strength without an example out of sight", () => {
    const shown = (evidence: string) =>
      strengthsFor(
        { company: "A", role: "B" },
        parseJournal(after("", strengthChanges({ text: "Calm", evidence }))).journal,
      ).strengths.length;
    assert.deepEqual([shown(""), shown("2025-10")], [0, 1]);
  });
});

describe("what is typed", () => {
  for (const [text, meant] of [
    ["", {}],
    ["https://a.example/x#y #go #performance,", { evidence: "https://a.example/x#y", tags: ["go", "performance"] }],
    ["#go talks/2025 #go", { evidence: "talks/2025", tags: ["go"] }],
    ["# ##", { evidence: "# ##" }],
  ] satisfies readonly (readonly [string, ReturnType<typeof shownMeant>])[]) {
    it(`shows an achievement: ${text}`, () => assert.deepEqual(shownMeant(text), meant));
  }

  for (const [text, meant] of [
    ["Sam", { name: "Sam" }],
    ["Sam, sam@example.org", { name: "Sam", contact: "sam@example.org" }],
    ["Sam Lee <sam@example.org>", { name: "Sam Lee", contact: "sam@example.org" }],
    ["Sam, +49 (30) 123-456", { name: "Sam", contact: "+49 (30) 123-456" }],
    ["Sam 030 123456", { name: "Sam", contact: "030 123456" }],
    ["Sam, the 2", { name: "Sam, the 2" }],
    ["sam@example.org", { name: "sam@example.org", contact: "sam@example.org" }],
  ] satisfies readonly (readonly [string, ReturnType<typeof personMeant>])[]) {
    it(`names a person: ${text}`, () => assert.deepEqual(personMeant(text), meant));
  }

  it("never is lost", () => {
    const words = fc.array(fc.constantFrom("Sam", "Lee,", "#go", "030", "+49", "s@a.example", "x/y"), { minLength: 1 });
    fc.assert(
      fc.property(words, (typed) => {
        const text = typed.join(" ");
        const { evidence = "", tags = [] } = shownMeant(text);
        for (const word of typed)
          assert.ok(`${evidence} ${tags.map((tag) => `#${tag}`).join(" ")}`.includes(word), text);
        const { name, contact = "" } = personMeant(text);
        for (const letter of text.replaceAll(/[\s,;]/g, "")) assert.ok(`${name}${contact}`.includes(letter), text);
      }),
    );
  });

  it("names an achievement by its date, or by its text where the date names two", () => {
    const one = { date, text: "Cut it" };
    assert.equal(evidenceBy(one, [one, { date: day("2025-11-04"), text: "b" }]), date);
    assert.equal(evidenceBy(one, [one, { date, text: "b" }]), "Cut it");
  });
});
