import assert from "node:assert/strict";
import { type DraftKind, draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { requestOf, today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

describe("the role of a contact", () => {
  const person = (name: string, role?: string) => ({
    name,
    email: `${name.toLowerCase().replace(" ", ".")}@x.example`,
    ...(role === undefined ? {} : { role }),
  });
  const nameFor = (kind: DraftKind, contacts: Application["contacts"], more: Partial<Application> = {}) =>
    recipientOf(applicationWith("applied 09-01", { contacts, ...more }), kind, { today }).name;
  const toDeciders = ["check_in", "ask_kindly", "negotiate", "accept", "decline", "withdraw"] as const;

  for (const role of [
    "recruiter",
    "Senior Technical Recruiter",
    "Recruiterin",
    "Talent Acquisition Partner",
    "talent sourcer",
    "headhunter",
    "HR",
    "HR Business Partner",
    "People Partner",
    "hiring manager",
    "Hiring Manager (Platform)",
    "Personalerin",
    "Personalreferent",
    "Leiterin Personalabteilung",
    "Personalvermittler",
    "Ansprechpartnerin",
    "Fachvorgesetzter",
    "Recruiter, friend of Tom",
    "referral program recruiter",
  ]) {
    it(`comes before anybody else: ${role}`, () => {
      for (const kind of toDeciders) {
        assert.equal(
          nameFor(kind, [person("Tom Lee"), person("Ann Ray", "engineer"), person("Jane Roe", role)]),
          "Jane Roe",
        );
        assert.equal(nameFor(kind, [person("Tom Lee"), { name: "Jane Roe", role }]), "Jane Roe", "without an address");
      }
    });
  }

  it("leaves the order of the file where it does not tell", () => {
    for (const kind of toDeciders) {
      assert.equal(nameFor(kind, [person("Tom Lee", "engineer"), person("Jane Roe", "team lead")]), "Tom Lee");
      assert.equal(nameFor(kind, [person("Tom Lee", "hiring manager"), person("Jane Roe", "recruiter")]), "Tom Lee");
      assert.equal(
        nameFor(kind, [{ name: "Ann Ray", role: "recruiter" }, person("Jane Roe", "recruiter")]),
        "Jane Roe",
      );
    }
  });

  for (const role of [
    "friend",
    "a friend of mine",
    "referral",
    "referrer",
    "referred me",
    "she referred me; engineer there",
    "recommended me",
    "reference",
    "former colleague",
    "Freund",
    "Freundin von mir",
    "Bekannter",
    "Empfehlung",
    "hat mich empfohlen",
    "ehemaliger Kollege",
  ]) {
    it(`keeps letters that ask something away: ${role}`, () => {
      const friend = person("Tom Poe", role);
      for (const kind of [...toDeciders, "feedback", "rejection_thank_you"] as const) {
        assert.equal(nameFor(kind, [friend]), undefined);
        assert.equal(nameFor(kind, [friend, person("Ann Ray")]), "Ann Ray");
        assert.equal(nameFor(kind, [friend, { name: "Ann Ray" }]), "Ann Ray");
        for (const language of draftLanguages) {
          const application = applicationWith("applied 09-01", { contacts: [friend] });
          const result = writeDraft({ ...requestOf(kind, "little", language), application }, "key");
          assert.ok(result.kind === "draft");
          assert.doesNotMatch(result.text, /Tom|Poe/iu);
        }
      }
      assert.equal(nameFor("stay_in_touch", [friend]), "Tom Poe");
      assert.equal(nameFor("stay_in_touch", [friend, { name: "Ann Ray" }]), "Ann Ray");
    });
  }

  it("keeps them away from a friend who was in the talk, who may be thanked for it", () => {
    const events = [{ date: today, type: "interview", with: ["Tom Poe"] }] as const;
    const contacts = [person("Tom Poe", "friend")];
    for (const kind of draftKinds)
      assert.equal(
        recipientOf(applicationWith("", { contacts, events }), kind, { today }).name,
        kind === "thank_you" || kind === "stay_in_touch" ? "Tom Poe" : undefined,
        kind,
      );
  });

  it("does not keep the letter away by which a friend is asked for work", () => {
    const friend = [person("Tom Poe", "friend")];
    assert.equal(nameFor("outreach", friend, { kind: "outreach" }), "Tom Poe");
    assert.equal(nameFor("outreach", friend), undefined);
    assert.equal(nameFor("check_in", friend, { kind: "outreach" }), undefined);
  });
});
