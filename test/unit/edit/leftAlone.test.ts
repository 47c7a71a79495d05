import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { type Change, planFirst, removeEvent, set } from "./cases.ts";
import { applicationsRows, event, list, rejected } from "./rows.ts";

applicationsRows([
  [
    "beside a merge key",
    "base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n",
    [set(["source"], "y")],
    'base: &b {source: x}\napplications:\n  - <<: *b\n    company: A\n    role: R\n    source: "y"\n',
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
    "beside a key with an anchor",
    "applications:\n  - &a company: A\n    role: R\n",
    [set(["url"], "x")],
    "refused: unsupported-form &a",
  ],
  [
    "a doubled key is not guessed at",
    `${list}    url: a\n    url: b\n`,
    [set(["url"], "c")],
    "refused: unsupported-form url",
  ],
  ["a broken file is not written to", `${list}    url: "x\n`, [event], "refused: broken-file"],
  ["nor one with a conflict", `<<<<<<< a\n${list}=======\n>>>>>>> b\n`, [event], "refused: broken-file"],
]);

describe("edits of the applications file", () => {
  it("a record that is not there is said so", () => {
    const plan = planApplicationsEdits(parseApplications(list), [
      { kind: "addEvent", record: "nobody", event: rejected },
    ]);
    assert.deepEqual(plan, { kind: "refused", refusal: { code: "no-such-record", record: "nobody" } });
  });

  const places: readonly (readonly [string, string, Change, string, readonly [string, string]])[] = [
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
    [
      "the record to remove",
      "applications:\n  - company: &c A\n    role: R\n  - company: *c\n    role: S\n",
      { kind: "removeApplication" },
      "unsupported-form",
      ["applications", "- company: &c A\n    role: R"],
    ],
    [
      "the record to move",
      "applications:\n  - company: A\n    role: R\n",
      { kind: "moveApplication", to: 1 },
      "unsupported-form",
      ["applications", "- company: A\n    role: R"],
    ],
    [
      "the event to remove",
      `${list}    events:\n      - date: 2026-09-02\n        type: applied\n`,
      removeEvent(0, "2026-09-01"),
      "no-such-event",
      ["events", "date: 2026-09-02\n        type: applied"],
    ],
    [
      "the event to move",
      `${list}    events:\n      - date: 2026-09-01\n        type: applied\n`,
      { ...removeEvent(0, "2026-09-01"), kind: "moveEvent", to: 1 },
      "unsupported-form",
      ["events", "date: 2026-09-01\n        type: applied"],
    ],
  ];
  for (const [name, text, change, code, place] of places) {
    it(`a refusal says where: ${name}`, () => {
      const plan = planFirst(text, [change]);
      assert.ok(plan.kind === "refused" && plan.place);
      assert.equal(plan.refusal.code, code);
      assert.deepEqual([plan.place.key, text.slice(plan.place.range.start, plan.place.range.end)], place);
    });
  }
});
