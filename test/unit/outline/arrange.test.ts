import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { type Arrangement, arranged, tagsOf } from "../../../src/core/outline/arrange.ts";
import { type Move, moveBetween } from "../../../src/core/outline/move.ts";
import { type GroupName, outline } from "../../../src/core/outline/outline.ts";
import { day } from "../nextSteps/log.ts";

const document = parseApplications(`applications:
  - company: Contoso
    role: Designer
    tags: [fintech]
    interest: 5
    events: [{ date: 2026-09-01, type: applied }]
  - company: adatum
    role: Go Engineer
    tags: [Fintech, small]
    skills: [Go]
    contacts: [{ name: Jane Roe }]
    events: [{ date: 2026-09-05, type: applied }]
  - company: Northwind
    role: Engineer
    interest: 2
    events: [{ date: 2026-09-03, type: applied }]
  - company: Umbrella
    role: Engineer
    location: Berlin
`);
const today = day("2026-09-10");
const dueOf = new Map([["Northwind · Engineer", today]]);

function shows(
  title: string,
  arrangement: Partial<Arrangement>,
  expected: Readonly<Partial<Record<GroupName, readonly string[]>>>,
): void {
  it(title, () => {
    const groups = arranged(outline(document, today), document.records, { order: "last_event", ...arrangement }, dueOf);
    assert.deepEqual(
      Object.fromEntries(groups.map(({ name, rows }) => [name, rows.map(({ company }) => company)])),
      expected,
    );
  });
}

describe("arranging the outline", () => {
  const leads = ["Umbrella"];
  shows("latest event first", {}, { waiting: ["adatum", "Northwind", "Contoso"], leads });
  shows(
    "next step first, then as before",
    { order: "next_due" },
    { waiting: ["Northwind", "adatum", "Contoso"], leads },
  );
  shows("most wanted first", { order: "interest" }, { waiting: ["Contoso", "Northwind", "adatum"], leads });
  shows("by company, in any case", { order: "company" }, { waiting: ["adatum", "Contoso", "Northwind"], leads });
  shows("with a tag, in any case", { tag: "fintech" }, { waiting: ["adatum", "Contoso"] });
  shows("with words of company, skill and person", { text: " go  JANE " }, { waiting: ["adatum"] });
  shows("with a word of the place", { text: "berlin" }, { leads });
  shows("with a word and a tag", { text: "designer", tag: "fintech" }, { waiting: ["Contoso"] });
  shows("with a word that is nowhere", { text: "zebra" }, {});

  it("knows each tag once", () => assert.deepEqual(tagsOf(document.records), ["Fintech", "small"]));
});

describe("moving a row to another group", () => {
  function means(from: GroupName, to: GroupName, move: Move | undefined, home: GroupName = from): void {
    it(`${from} → ${to}: ${String(move)}`, () => assert.equal(moveBetween(from, to, home), move));
  }
  means("leads", "waiting", "applied");
  means("leads", "interviewing", "interview");
  means("waiting", "interviewing", "interview");
  means("waiting", "offers", "offer");
  means("interviewing", "closed", "end");
  means("offers", "closed", "end");
  means("closed", "archived", "archive");
  means("waiting", "archived", "archive");
  means("archived", "closed", "unarchive", "closed");
  means("archived", "waiting", undefined, "closed");
  means("waiting", "waiting", undefined);
  means("waiting", "leads", undefined);
  means("interviewing", "waiting", undefined);
  means("offers", "interviewing", undefined);
  means("closed", "interviewing", undefined);
});
