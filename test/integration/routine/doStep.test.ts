import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Day } from "../../../src/core/dates/dates.ts";
import type { DraftKind } from "../../../src/core/drafts/kinds.ts";
import { draftAddress } from "../../../src/extension/drafts/draftAddress.ts";
import { huntIn, run } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

interface Occasion {
  readonly kind: DraftKind;
  readonly events: readonly string[];
  readonly more?: string;
  readonly subject: string;
  readonly says: string;
}

/** As of Tuesday, 22 September 2026. */
const occasions: readonly Occasion[] = [
  {
    kind: "thank_you",
    events: ["2026-09-01 applied", "2026-09-21 interview"],
    subject: "Thank you for the interview on 21 September",
    says: "Thank you for the interview on 21 September, and for the time you took to talk about the Engineer role.",
  },
  {
    kind: "check_in",
    events: ["2026-09-14 applied"],
    subject: "My application for the Engineer role",
    says: "I applied for the Engineer role at Northwind on 14 September and would like to ask how things stand.",
  },
  {
    kind: "ask_kindly",
    events: ["2026-09-08 applied", "2026-09-16 reply"],
    more: "    waiting_until: 2026-09-21\n",
    subject: "My application for the Engineer role",
    says: "You mentioned that I might hear from you around 21 September.",
  },
  {
    kind: "rejection_thank_you",
    events: ["2026-09-01 applied", "2026-09-09 reply", "2026-09-21 rejected"],
    subject: "Thank you, and one question",
    says: "Thank you for letting me know your decision on the Engineer role.",
  },
  {
    kind: "stay_in_touch",
    events: ["2026-06-01 applied", "2026-06-10 interview", "2026-06-24 rejected", "2026-06-24 thank_you_sent"],
    more: "    archived: true\n",
    subject: "Hello again",
    says: "We talked on 10 June about the Engineer role, and I would like to stay in contact.",
  },
];

function logOf({ events, more = "" }: Occasion): string {
  const lines = events
    .map((event) => event.split(" "))
    .map(([date, type]) => `      - date: ${date}\n        type: ${type}\n`);
  return `applications:\n  - company: Northwind\n    role: Engineer\n    contacts:\n      - name: Jane Roe\n        email: jane@northwind.example\n${more}    events:\n${lines.join("")}`;
}

describe("a step that is a letter", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  beforeEach(() => log.environment.clock.stop("2026-09-22" as Day));
  afterEach(async () => {
    const draft = vscode.window.activeTextEditor?.document.uri;
    await log.reset();
    if (draft?.scheme === "rebound-draft") await vscode.workspace.fs.delete(draft);
  });

  for (const occasion of occasions) {
    const { kind, subject, says } = occasion;
    it(`opens its draft, filled in, and logs nothing: ${kind}`, async () => {
      const text = logOf(occasion);
      await log.write(text);
      const record = "Northwind · Engineer";
      await run("rebound.doStep", { record });
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document);
      assert.deepEqual(draftAddress(document.uri), {
        folder: huntIn(log.environment, 0).id,
        record,
        kind,
        language: "en",
      });
      const [to, about, application, empty, greeting] = document.getText().split("\n");
      assert.deepEqual(
        [to, about, application, empty, greeting],
        ["To: Jane Roe <jane@northwind.example>", `Subject: ${subject}`, `Application: ${record}`, "", "Hello Jane,"],
      );
      assert.ok(document.getText().includes(says), document.getText());
      assert.equal(await log.stored(), text);
    });
  }
});
