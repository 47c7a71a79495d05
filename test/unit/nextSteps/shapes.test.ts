import assert from "node:assert/strict";
import { mayFollow } from "../../../src/core/application/logEvent.ts";
import type { Stage, State } from "../../../src/core/application/stage.ts";
import { contactLink } from "../../../src/core/nextSteps/contactLink.ts";
import type { EventType } from "../../../src/core/schema/vocabulary.ts";

describe("the way to a person", () => {
  function opens(contact: string, link: string | undefined): void {
    it(`${contact} → ${String(link)}`, () => assert.equal(contactLink(contact), link));
  }
  opens("sam@example.org", "mailto:sam@example.org");
  opens(" sam+jobs@example.org ", "mailto:sam%2Bjobs@example.org");
  opens("sam@example.org?bcc=eve@example.org", undefined);
  opens("sam@example.org?subject=x", "mailto:sam@example.org%3Fsubject%3Dx");
  opens("a@b.example,c@d.example", undefined);
  opens("+49 (30) 123-456", "tel:+4930123456");
  opens("030 / 123456", "tel:030123456");
  opens("https://chat.example/sam", "https://chat.example/sam");
  opens("http://chat.example/sam", undefined);
  opens("javascript:alert(1)", undefined);
  opens("Sam's desk", undefined);
  opens("", undefined);
});

describe("which events are offered", () => {
  function offers(stage: Stage, state: State, expected: readonly EventType[]): void {
    const asked: readonly EventType[] = [
      "rejected",
      "withdrawn",
      "offer",
      "accepted",
      "declined",
      "on_hold",
      "reopened",
      "note",
    ];
    it(`${stage}, ${state}`, () =>
      assert.deepEqual(
        asked.filter((type) => mayFollow(type, { stage, state })),
        expected,
      ));
  }
  offers("applied", "live", ["rejected", "withdrawn", "offer", "on_hold", "note"]);
  offers("interview", "on_hold", ["rejected", "withdrawn", "offer", "reopened", "note"]);
  offers("offer", "live", ["rejected", "withdrawn", "offer", "accepted", "declined", "on_hold", "note"]);
  offers("offer", "rejected", ["reopened", "note"]);
  offers("accepted", "accepted", ["rejected", "reopened", "note"]);
});
