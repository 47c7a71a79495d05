import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/drafts/draftText.ts";
import { type DraftKind } from "../../../src/core/drafts/kinds.ts";
import { eventsWhenSent } from "../../../src/core/drafts/sent.ts";
import type { Application, ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { today } from "../../fixtures/drafts/records.ts";
import { applicationWith } from "./applicationWith.ts";

describe("what is written when a draft went out", () => {
  const draft = parseDraft("Subject: Your offer\n\nMay I ask?\n");
  const silent = parseDraft("Subject: Your offer\n\nThank you.\n");
  const asked = applicationWith("applied 09-01", { kind: "outreach" });
  const cases: readonly (readonly [DraftKind, Application, typeof draft, readonly Partial<ApplicationEvent>[]])[] = [
    ["thank_you", asked, draft, [{ type: "thank_you_sent" }]],
    ["check_in", asked, draft, [{ type: "check_in_sent" }]],
    ["ask_kindly", asked, draft, [{ type: "check_in_sent" }]],
    ["rejection_thank_you", asked, draft, [{ type: "thank_you_sent" }, { type: "feedback_asked" }]],
    ["rejection_thank_you", asked, silent, [{ type: "thank_you_sent" }]],
    ["feedback", asked, draft, [{ type: "feedback_asked" }]],
    ["stay_in_touch", asked, draft, [{ type: "kept_in_touch" }]],
    ["outreach", applicationWith("", { kind: "outreach" }), draft, [{ type: "applied" }]],
    ["outreach", asked, draft, [{ type: "kept_in_touch" }]],
    ["outreach", applicationWith("applied 09-01"), draft, [{ type: "kept_in_touch" }]],
    ["negotiate", asked, draft, [{ type: "note", note: "Your offer" }]],
    ["accept", asked, draft, [{ type: "accepted" }]],
    ["decline", asked, draft, [{ type: "declined" }]],
    ["withdraw", asked, draft, [{ type: "withdrawn" }]],
  ];
  for (const [kind, application, text, expected] of cases) {
    it(`${kind}: ${expected.map(({ type }) => type).join(", ")}`, () => {
      assert.deepEqual(
        eventsWhenSent(kind, application, text, today),
        expected.map((event) => ({ date: today, ...event })),
      );
    });
  }
});
