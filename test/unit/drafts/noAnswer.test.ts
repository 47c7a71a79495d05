import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { takesNoAnswer } from "../../../src/core/drafts/noAnswer.ts";
import { recipientOf } from "../../../src/core/drafts/recipient.ts";
import { writeDraft } from "../../../src/core/drafts/writeDraft.ts";
import { requestOf, today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

describe("an address that takes no answer", () => {
  const silent = [
    "no-reply@x.example",
    "noreply@x.example",
    "NoReply@x.example",
    "no_reply@x.example",
    "no.reply@x.example",
    "donotreply@x.example",
    "do-not-reply@x.example",
    "do_not_reply@x.example",
    "dontreply@x.example",
    "mailer-daemon@x.example",
    "MAILER-DAEMON@x.example",
    "postmaster@x.example",
    "bounce@x.example",
    "bounces+123=jane@x.example",
    "bounce-7@x.example",
    "no-reply+123@x.example",
    "noreply-jobs@x.example",
    "jobs-noreply@x.example",
    "northwind.no-reply@x.example",
    "noreplyjobs@x.example",
    "noresponse@x.example",
    "nicht-antworten@x.example",
    "keine-antwort@x.example",
    "bitte.nicht.antworten@x.example",
    "auto-reply@x.example",
    '"no-reply"@x.example',
    " noreply@x.example ",
    "jane@noreply.x.example",
  ];
  const open = [
    "jane@x.example",
    "reply@x.example",
    "reply-42@x.example",
    "antwort@x.example",
    "jobs@x.example",
    "bewerbung@x.example",
    "nora.eply@x.example",
    "gino.reply@x.example",
    "bouncer@x.example",
    "post@x.example",
    "jane@noreply-free.example",
    "",
  ];
  for (const address of silent)
    it(`is known by its name: ${address}`, () => {
      assert.ok(takesNoAnswer(address));
      for (const kind of draftKinds) {
        const alone = applicationWith("applied 09-01", { contacts: [{ name: "Northwind Careers", email: address }] });
        assert.deepEqual(recipientOf(alone, kind, { today }), {}, "nobody is known");
        for (const language of draftLanguages) {
          const result = writeDraft({ ...requestOf(kind, "little", language), application: alone }, "key");
          assert.ok(result.kind === "draft");
          assert.equal(parseDraft(result.text).to, "");
          assert.match(result.text, /^(?:Hello|Guten Tag),$/mu);
        }
      }
    });
  for (const address of open) it(`is none: ${address}`, () => assert.ok(!takesNoAnswer(address)));

  const bot = { name: "Jane Roe", email: "no-reply@x.example" };
  const tom = { name: "Tom Lee", email: "tom@x.example" };
  const interview = { date: today, type: "interview", with: ["Jane Roe"] } as const;

  it("leaves the mail to another contact, with or without an address", () => {
    for (const other of [tom, { name: "Ann Ray" }])
      assert.equal(
        recipientOf(applicationWith("", { contacts: [bot, other] }), "check_in", { today }).name,
        other.name,
      );
  });

  it("leaves the name of who was in the talk", () => {
    const application = applicationWith("", { contacts: [bot, tom], events: [interview] });
    const recipient = recipientOf(application, "thank_you", { today });
    assert.deepEqual([recipient.name, recipient.email], ["Jane Roe", undefined]);
  });

  it("is passed over where the same person has another", () => {
    const again = { name: "Jane Roe", email: "jane@x.example" };
    const application = applicationWith("", { contacts: [bot, again], events: [interview] });
    for (const kind of ["thank_you", "check_in"] as const)
      assert.equal(recipientOf(application, kind, { today }).email, "jane@x.example");
  });
});
