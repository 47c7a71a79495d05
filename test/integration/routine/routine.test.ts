import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { historyInWords, metBeforeInWords } from "../../../src/words/companies.ts";
import { huntIn, run, stored, until } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { labels, stepLines } from "../stepLines.ts";

const northwind = { record: "northwind-backend" } as const;
const lastEvent = "      - date: 2026-09-21\n        type: rejected\n";

describe("the routine in the window", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  beforeEach(() => log.environment.clock.stop("2026-09-22" as Day));
  afterEach(() => log.reset());

  it("shows what is due and what is coming, with the reason and the next lead", async () => {
    assert.deepEqual(await stepLines(log), [
      "Today | 6",
      "  Prepare for Contoso | interview on Wed, Sep 23; 14:30; system design",
      "  Thank Northwind and ask for feedback | somebody there took time for you; they decided on Mon, Sep 21",
      "  Check in with Fabrikam | 8 days since you applied; Kim Lee is your contact",
      "  Archive what has ended | nothing is left to send",
      "  If an interviewer asks about scale: I tell the checkout story first | a plan of yours",
      "  Get in touch with Sam | every 30 days; last on Thu, Aug 20",
      "Coming | 1",
      "  Ask Adatum where things stand | Mon, Sep 28 · waiting until Fri, Sep 25",
      "Next lead: Tailspin | Staff Engineer",
    ]);
  });

  it("skips a step with one event, and the next one is there at once", async () => {
    await run("rebound.skipStep", northwind);
    const skipped = `${lastEvent}      - date: 2026-09-22\n        type: skipped\n        step: rejection_thank_you\n`;
    assert.equal(await log.stored(), log.original.replace(lastEvent, skipped));
    assert.ok((await labels(log)).includes("Archive Northwind"));

    await run("rebound.doStep", northwind);
    assert.ok((await log.stored()).includes("archived: true"));
    assert.ok((await labels(log)).includes("Look back on Northwind"));
  });

  it("unarchives without a trace", async () => {
    await run("rebound.archive", { record: "Litware · Engineer" });
    assert.ok((await labels(log)).includes("Archive Proseware"));
    await run("rebound.unarchive", { record: "Litware · Engineer" });
    assert.equal(await log.stored(), log.original);
  });

  it("snoozes until a day, and the step is back on it", async () => {
    await run("rebound.snoozeStep", { record: "Fabrikam · Backend Engineer", until: "2026-09-24" as Day });
    assert.match(await log.stored(), /waiting_until: 2026-09-23\n/);
    assert.ok((await stepLines(log)).some((line) => line.startsWith("  Check in with Fabrikam | Thu, Sep 24 · ")));
    log.environment.clock.stop("2026-09-24" as Day);
    assert.ok(
      (await stepLines(log)).includes("  Check in with Fabrikam | 10 days since you applied; Kim Lee is your contact"),
    );
  });

  it("snoozes every step, and says of no date that they named it", async () => {
    const journal = huntIn(log.environment, 0).journal.uri;
    assert.ok(journal);
    const before = await stored(journal);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    for (const step of [
      "archive all",
      "person 0",
      "prepare Contoso · Platform Engineer",
      "rejection_thank_you northwind-backend",
    ]) {
      await run("rebound.snoozeStep", { folder: folder?.uri.toString() ?? "", step, until: "2026-09-23" as Day });
    }

    const until23 = (step: string) => ({ [step]: "2026-09-23" });
    assert.deepEqual(
      parseApplications(await log.stored()).records.map(
        ({ application: { snoozed, waiting_until } }) => snoozed ?? waiting_until,
      ),
      [
        until23("rejection_thank_you"),
        until23("prepare"),
        undefined,
        "2026-09-25",
        until23("archive"),
        until23("archive"),
        undefined,
      ],
    );
    assert.match(await stored(journal), /last: 2026-08-20\n {4}due: 2026-09-23\n/);

    const today = async (): Promise<readonly string[]> => {
      const lines = await labels(log);
      return lines.slice(0, lines.indexOf("Coming"));
    };
    const put = ["Thank Northwind and ask for feedback", "Archive what has ended", "Get in touch with Sam"];
    const isPut = (label: string) => put.includes(label) || label === "Prepare for Contoso";
    assert.deepEqual((await today()).filter(isPut), []);
    log.environment.clock.stop("2026-09-23" as Day);
    // At what time of the day the test runs says whether the interview is still ahead.
    assert.deepEqual(
      (await today()).filter((label) => put.includes(label)),
      put,
    );

    await vscode.workspace.fs.writeFile(journal, Buffer.from(before));
    await until(log.environment, async () => (await huntIn(log.environment, 0).journal.read())?.text === before);
  });

  it("waits until the date they named", async () => {
    await run("rebound.setWaitingUntil", { record: "Adatum · Developer", date: "2026-10-02" as Day });
    assert.equal(await log.stored(), log.original.replace("waiting_until: 2026-09-25", "waiting_until: 2026-10-02"));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("an end takes the named date with it", async () => {
    await run("rebound.withdraw", { record: "Adatum · Developer", date: "2026-09-22" as Day });
    const text = await log.stored();
    assert.ok(text.includes("        type: withdrawn\n") && !text.includes("waiting_until"));
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  for (const [id, type] of [
    ["rebound.putOnHold", "on_hold"],
    ["rebound.reopen", "reopened"],
    ["rebound.logOffer", "offer"],
    ["rebound.acceptOffer", "accepted"],
    ["rebound.declineOffer", "declined"],
    ["rebound.withdraw", "withdrawn"],
  ] as const) {
    it(`logs ${type} as one event, and one undo takes it back`, async () => {
      await run(id, { record: "Fabrikam · Backend Engineer", date: "2026-09-22" as Day });
      const applied = "      - date: 2026-09-14\n        type: applied\n";
      assert.equal(
        await log.stored(),
        log.original.replace(applied, `${applied}      - date: 2026-09-22\n        type: ${type}\n`),
      );
      await log.undo();
      assert.equal(await log.stored(), log.original);
    });
  }

  it("archives several at once, in one step", async () => {
    const rows = ["Litware · Engineer", "Proseware · Engineer"].map((record) => ({ record }));
    await vscode.commands.executeCommand("rebound.archive", rows[0], rows);
    assert.equal((await log.stored()).split("archived: true").length, 3);
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("knows what there was with a company, but for the application that is looked at", async () => {
    const { hunts } = log.environment;
    const line = "2026-09-21 · Senior Backend Engineer · rejected, first interview";
    assert.deepEqual(historyInWords(await hunts.read(), " northwind"), [line]);
    assert.deepEqual(
      historyInWords(await hunts.read(), "Northwind", { folder: huntIn(log.environment, 0).id, ...northwind }),
      [],
    );
    assert.equal(metBeforeInWords(await hunts.read(), "Northwind"), `You know this company: ${line}.`);
    assert.equal(metBeforeInWords(await hunts.read(), "Initech"), undefined);
  });

  it("no longer reminds of a person or a plan that is skipped, and keeps everything else of them", async () => {
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    const before = await stored(uri);
    await run("rebound.skipStep", { step: "person 0" });
    await run("rebound.skipStep", { step: "plan 0" });
    const left = before.replace("    every: 30d\n", "").replace("    due: 2026-09-22\n", "");
    assert.equal(await stored(uri), left);
    const plan = "  If an interviewer asks about scale: I tell the checkout story first | a plan of yours";
    assert.deepEqual((await stepLines(log)).slice(-3), ["Plans | 1", plan, "Next lead: Tailspin | Staff Engineer"]);

    await run("rebound.snoozeStep", { step: "plan 0", until: "2026-12-24" as Day });
    assert.ok((await stepLines(log)).includes(plan.replace("| ", "| Thu, Dec 24 · ")));
    await run("rebound.skipStep", { step: "plan 0" });
    assert.equal(await stored(uri), left);
    await run("rebound.skipStep", { step: "plan 0" });
    assert.ok((await stored(uri)).includes("    done: 2026-09-22\n"));
    assert.ok(!(await labels(log)).includes("Plans"));
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before));
  });

  it("invites to look again at the must-haves after five rejections, until the day is noted", async () => {
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    const before = await stored(uri);
    const rejected = [1, 2, 3, 4, 5].map(
      (number) => `  - company: Company ${number}\n    role: R\n    rejected: 2026-09-1${number}\n`,
    );
    await log.write(`applications:\n${rejected.join("")}`);
    const step = "What must a role have for you?";
    log.environment.clock.stop("2026-09-16" as Day);
    assert.ok(!(await labels(log)).includes(step), "three days are for rest");
    log.environment.clock.stop("2026-09-18" as Day);
    const why = "some answers have come by now; it may all stay as it is";
    assert.ok((await stepLines(log)).includes(`  ${step} | ${why}`));
    await run("rebound.skipStep", { step: "wants" });
    const noted = await stored(uri);
    assert.equal(noted.replace("reviewed: 2026-09-18\n", ""), before);
    assert.notEqual(noted, before);
    assert.ok(!(await labels(log)).includes(step));
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before));
  });

  it("takes numbers from the settings, and sensible ones where they are not", async () => {
    const settings = vscode.workspace.getConfiguration("rebound.routine");
    await settings.update("firstCheckInDays", 10, vscode.ConfigurationTarget.Global);
    assert.ok((await stepLines(log)).some((line) => line.startsWith("  Check in with Fabrikam | Thu, Sep 24 · ")));
    await settings.update("firstCheckInDays", -3.5, vscode.ConfigurationTarget.Global);
    assert.ok(!(await labels(log)).includes("Check in with Fabrikam"));
    await settings.update("firstCheckInDays", undefined, vscode.ConfigurationTarget.Global);
  });
});
