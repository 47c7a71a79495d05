import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import { eventsWhenSent } from "../../../src/core/drafts/sent.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { day, stepsOn } from "./log.ts";

const contacts = ["Jane Roe", "Bob Lee", "Ann Ray"].map((name) => ({
  name,
  email: `${name.slice(0, 3).toLowerCase()}@northwind.example`,
}));

function talk(date: string, people: readonly string[], more: Partial<ApplicationEvent> = {}): ApplicationEvent {
  return { date: day(date), type: "interview", ...(people.length > 0 && { with: [...people] }), ...more };
}

function thanks(date: string, ...people: readonly string[]): ApplicationEvent {
  return talk(date, people, { type: "thank_you_sent" });
}

function application(events: readonly ApplicationEvent[], more: Partial<Application> = {}): Application {
  return { company: "Northwind", role: "Engineer", contacts, ...more, events: [...events] };
}

/** Whom the step thanks on the day, and whom its letter goes to; undefined without a step. */
function thanked(one: Application, today = "2026-09-10"): readonly [string, string | undefined] | undefined {
  const [step] = stepsOn(today, [{ key: "n", application: one }]).filter(({ kind }) => kind === "thank_you");
  if (step?.why.code !== "talked-with") return undefined;
  return [step.why.with.join(", "), recipientOf(one, "thank_you", { today: day(today) }).name];
}

describe("thanks after a talk with several people", () => {
  const three = talk("2026-09-09", ["Jane Roe", "Bob Lee", "Ann Ray"]);
  for (const [name, events, expected, more] of [
    ["each gets a mail of their own", [three], ["Jane Roe, Bob Lee, Ann Ray", "Jane Roe"], {}],
    ["the next when one is thanked", [three, thanks("2026-09-10", "Jane Roe")], ["Bob Lee, Ann Ray", "Bob Lee"], {}],
    [
      "the last, however the names are written",
      [three, thanks("2026-09-10", "jane  roe"), thanks("2026-09-10", "Ann Ray")],
      ["Bob Lee", "Bob Lee"],
      {},
    ],
    ["done when all are", [three, thanks("2026-09-10", "Jane Roe", "Bob Lee", "Ann Ray")], undefined, {}],
    ["thanks without a name were for all", [three, thanks("2026-09-10")], undefined, {}],
    ["skipped is for all", [three, talk("2026-09-10", [], { type: "skipped", step: "thank_you" })], undefined, {}],
    [
      "two talks on one day, one each",
      [talk("2026-09-09", ["Jane Roe"]), talk("2026-09-09", ["Bob Lee"]), thanks("2026-09-10", "Jane Roe")],
      ["Bob Lee", "Bob Lee"],
      {},
    ],
    [
      "who was in both is thanked once",
      [talk("2026-09-09", ["Jane Roe"]), talk("2026-09-09", ["Jane Roe", "Bob Lee"])],
      ["Jane Roe, Bob Lee", "Jane Roe"],
      {},
    ],
    ["only those with an address", [three], ["Bob Lee", "Bob Lee"], { contacts: contacts.slice(1, 2) }],
    [
      "an address that takes no answer is none",
      [three],
      ["Bob Lee", "Bob Lee"],
      { contacts: [{ name: "Jane Roe", email: "no-reply@x.example" }, ...contacts.slice(1, 2)] },
    ],
    ["one mail where nobody has one", [three], ["Jane Roe, Bob Lee, Ann Ray", "Jane Roe"], { contacts: [] }],
    ["and it is enough", [three, thanks("2026-09-10", "Jane Roe")], undefined, { contacts: [] }],
    ["nobody noted", [talk("2026-09-09", [])], ["", "Jane Roe"], {}],
    ["a name that is none", [talk("2026-09-09", ["?"]), thanks("2026-09-10", "?")], undefined, {}],
    ["an offer makes them late", [three, talk("2026-09-09", [], { type: "offer" })], undefined, {}],
    ["a talk that did not take place", [talk("2026-09-09", ["Jane Roe"], { cancelled: "by_them" })], undefined, {}],
    [
      "what was moved leaves the day it was moved to",
      [talk("2026-09-08", ["Jane Roe"], { cancelled: "moved" }), talk("2026-09-09", ["Bob Lee"])],
      ["Bob Lee", "Bob Lee"],
      {},
    ],
  ] as const) {
    it(name, () => {
      assert.deepEqual(thanked(application(events, more as Partial<Application>)), expected);
    });
  }
});

describe("thanks after a first call", () => {
  const call = (people: readonly string[]) => talk("2026-09-09", people, { type: "screen" });
  for (const [name, one, expected] of [
    ["with somebody known", application([call(["Jane Roe"])]), ["Jane Roe", "Jane Roe"]],
    [
      "with nobody noted, and one contact",
      application([call([])], { contacts: [...contacts.slice(0, 1)] }),
      ["", "Jane Roe"],
    ],
    ["with nobody known", application([call([])], { contacts: [] }), undefined],
    ["with a name alone", application([call(["Jane Roe"])], { contacts: [] }), undefined],
    ["a machine's", application([{ ...call(["Jane Roe"]), automatic: true }]), undefined],
    ["sent", application([call(["Jane Roe"]), thanks("2026-09-10", "Jane Roe")]), undefined],
    [
      "before an interview on its day",
      application([call(["Jane Roe"]), talk("2026-09-09", ["Bob Lee"])]),
      ["Jane Roe, Bob Lee", "Jane Roe"],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(thanked(one), expected));
  }
});

describe("thanks that were sent", () => {
  const two = application([talk("2026-09-09", ["Jane Roe", "Bob Lee"])]);
  const to = (line: string) =>
    eventsWhenSent("thank_you", two, parseDraft(`To: ${line}\nSubject: Thanks\n\nThanks`), day("2026-09-10")).map(
      (event) => event.with,
    );
  for (const [line, expected] of [
    ["Jane Roe <jan@northwind.example>", ["Jane Roe"]],
    ["bob@northwind.example", ["Bob Lee"]],
    ["BOB@northwind.example, jan@northwind.example", ["Jane Roe", "Bob Lee"]],
    ["Bob Lee <bob@northwind.example>, Jane Roe <jan@northwind.example>", ["Jane Roe", "Bob Lee"]],
    ["Bob Lee <private@example.org>", ["Bob Lee"]],
    ["office@northwind.example", undefined],
    ["", undefined],
  ] as const) {
    it(`say to whom: ${line}`, () => assert.deepEqual(to(line), [expected]));
  }

  it("go round by the draft alone, one after the other, and no step is left", () => {
    let one = two;
    const names: (string | undefined)[] = [];
    for (let round = 0; round < 2; round++) {
      const draft = writeDraft(
        {
          application: one,
          kind: "thank_you",
          language: "en",
          today: day("2026-09-10"),
          journal: {},
          keepInMind: false,
        },
        "n",
      );
      assert.equal(draft.kind, "draft");
      const sent = eventsWhenSent("thank_you", one, parseDraft(draft.text), day("2026-09-10"));
      names.push(...sent.map((event) => event.with?.join()));
      one = application([...(one.events ?? []), ...sent]);
    }
    assert.deepEqual(names, ["Jane Roe", "Bob Lee"]);
    assert.equal(thanked(one), undefined);
  });
});
