import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { type DraftKind } from "../../../src/core/drafts/kinds.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

describe("whom a draft is for", () => {
  const tom = { name: "Tom Lee", email: "tom@x.example" };
  const jane = { name: "Jane Roe", email: "jane@x.example" };
  const talk = (...people: readonly string[]) => ({
    events: [{ date: today, type: "interview", with: people } as const],
  });
  const cases: readonly (readonly [string, DraftKind, Partial<Application>, string | undefined, string | undefined])[] =
    [
      [
        "who was in the talk",
        "thank_you",
        { contacts: [tom, jane], ...talk("jane roe") },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "who was in the talk, for a later hello",
        "stay_in_touch",
        { contacts: [tom, jane], ...talk("Jane Roe") },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "who was in the latest talk",
        "thank_you",
        {
          contacts: [jane, tom],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Tom Lee").events],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      ...(["rejection_thank_you", "feedback"] as const).map(
        (kind) =>
          [
            `who wrote the no, for ${kind}`,
            kind,
            {
              contacts: [jane, tom],
              events: [...talk("Jane Roe").events, { date: today, type: "rejected", with: ["Tom Lee"] } as const],
            },
            "Tom Lee",
            "tom@x.example",
          ] as const,
      ),
      [
        "who was met, where who wrote the no has no address",
        "rejection_thank_you",
        {
          contacts: [jane],
          events: [...talk("Jane Roe").events, { date: today, type: "rejected", with: ["Tom Lee"] }],
        },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "nobody of a talk still to come",
        "thank_you",
        {
          contacts: [jane, tom],
          events: [...talk("Tom Lee").events, { date: "2026-10-02" as Day, type: "interview", with: ["Jane Roe"] }],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "the first contact for a check-in",
        "check_in",
        { contacts: [tom, jane], ...talk("Jane Roe") },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "a contact with an address before one without",
        "check_in",
        { contacts: [{ name: "Ann" }, tom] },
        "Tom Lee",
        "tom@x.example",
      ],
      ["a contact without an address", "check_in", { contacts: [{ name: "Ann" }] }, "Ann", undefined],
      ["somebody of the talk when there is no contact", "thank_you", talk("Jane Roe"), "Jane Roe", undefined],
      [
        "who was in the talk, though there is no address",
        "thank_you",
        { contacts: [tom], ...talk("Bob Ray") },
        "Bob Ray",
        undefined,
      ],
      [
        "who was in the latest talk, though an earlier one has an address",
        "thank_you",
        {
          contacts: [jane],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Bob Ray").events],
        },
        "Bob Ray",
        undefined,
      ],
      [
        "whoever was met and has an address, for a later hello",
        "stay_in_touch",
        {
          contacts: [tom, jane],
          events: [{ date: "2026-09-09" as Day, type: "interview", with: ["Jane Roe"] }, ...talk("Bob Ray").events],
        },
        "Jane Roe",
        "jane@x.example",
      ],
      [
        "the first contact when nobody noted who was in the talk",
        "thank_you",
        { contacts: [tom], ...talk() },
        "Tom Lee",
        "tom@x.example",
      ],
      [
        "nobody of a talk that did not take place",
        "thank_you",
        {
          contacts: [tom],
          events: [
            { date: "2026-09-09" as Day, type: "rejected" },
            { date: "2026-09-15" as Day, type: "interview", with: ["Bob Ray"], cancelled: "by_them" },
          ],
        },
        "Tom Lee",
        "tom@x.example",
      ],
      ["nobody", "thank_you", {}, undefined, undefined],
    ];
  for (const [name, kind, more, expectedName, expectedEmail] of cases) {
    it(name, () => {
      const recipient = recipientOf(applicationWith("", more), kind, { today });
      assert.equal(recipient.name, expectedName);
      assert.equal(recipient.email, expectedEmail);
    });
  }
});
