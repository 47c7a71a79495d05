import assert from "node:assert/strict";
import { draftKinds } from "../../../src/core/drafts/kinds.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

type Contact = NonNullable<Application["contacts"]>[number];

describe("an application by way of an agency", () => {
  const jane = { name: "Jane Roe", email: "jane@northwind.example", role: "hiring manager" };
  const hr = { name: "Ann Ray", email: "ann@northwind.example", role: "recruiter" };
  const events = [{ date: today, type: "interview", with: ["Jane Roe"] }] as const;
  const cases: readonly (readonly [string, string, Contact])[] = [
    ["whose address has its name", "Example Recruiting", { name: "Tom Poe", email: "tom@example-recruiting.com" }],
    ["whose address is short for it", "Quantum Talent Partners", { name: "Tom Poe", email: "tom@quantum.example" }],
    ["whose address has more", "Hays AG", { name: "Tom Poe", email: "tom@mail.hays-response.example" }],
    ["whose address has its umlauts", "Müller & Söhne GmbH", { name: "Tom Poe", email: "t@mueller-soehne.example" }],
    ["whose role names it", "Example Recruiting", { name: "Tom Poe", role: "consultant at Example Recruiting" }],
    ["who is one by role", "Example Recruiting", { name: "Tom Poe", email: "tom@mail.example", role: "headhunter" }],
    ["who is one by role in German", "Beispiel GmbH", { name: "Tom Poe", role: "Personalberater" }],
    ["who is the person between", "Tom Poe", { name: "Tom Poe", email: "tom@mail.example" }],
    ["of a person between", "Tom Poe (Quantum)", { name: "tom poe", email: "tom@mail.example" }],
    ["of an agency in brackets", "Sue Fox (Quantum)", { name: "Tom Poe", email: "tom@quantum.example" }],
  ];
  for (const [what, via, contact] of cases) {
    it(`has its letters for the contact ${what}: ${via}`, () => {
      for (const kind of draftKinds) {
        const nameFor = (more: Partial<Application>) =>
          recipientOf(applicationWith("", { contacts: [jane, hr, contact], events, ...more }), kind, { today }).name;
        assert.equal(nameFor({ via }), kind === "thank_you" ? "Jane Roe" : contact.name, kind);
        assert.notEqual(nameFor({}), contact.name, kind);
        assert.equal(nameFor({ via, events: [{ date: today, type: "interview" }] }), contact.name, "nobody was noted");
      }
    });
  }

  for (const [what, via, contact] of [
    ["at the employer", "Example Recruiting", { name: "Tom Poe", email: "tom@northwind.example" }],
    ["without an address", "Example Recruiting", { name: "Tom Poe" }],
    ["with an address elsewhere", "Quantum", { name: "Tom Poe", email: "tom@mail.example" }],
    ["whom no answer reaches", "Quantum", { name: "Tom Poe", email: "no-reply@quantum.example" }],
    ["who is a friend", "Tom Poe", { name: "Tom Poe", email: "tom@mail.example", role: "friend" }],
    ["of an agency without a name", "?", { name: "Tom Poe", email: "tom@mail.example" }],
  ] as const) {
    it(`has them for the recruiter where there is only a contact ${what}`, () => {
      const application = applicationWith("", { via, contacts: [contact, hr] });
      assert.equal(recipientOf(application, "check_in", { today }).name, "Ann Ray");
    });
  }
});
