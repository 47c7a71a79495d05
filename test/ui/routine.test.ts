import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import {
  answer,
  choose,
  chooseFromMenu,
  focusRow,
  notification,
  offered,
  quickInput,
  runCommand,
  treeRow,
  webview,
} from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

/** A window on a copy of a fixture, with the next steps in focus; `change` rewrites the log first. */
async function openSteps(
  fixture: string,
  today: string,
  options: WindowOptions = {},
  change: (text: string) => string = (text) => text,
): Promise<{ page: Page; folder: string; text: () => string }> {
  const folder = copyOfFixture(fixture);
  const file = join(folder, "applications.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  const { page } = await openWindow({
    workspace: folder,
    ...options,
    settings: { "rebound.internal.today": today, ...options.settings },
  });
  await runCommand(page, "Rebound: Focus on Next Steps View");
  return { page, folder, text: () => readFileSync(file, "utf8") };
}

/** The real search with the rejection of Runza, the thank-you left out and the record archived. */
function withRoutine(text: string): string {
  const start = text.indexOf("company: Runza\n");
  const end = text.indexOf("\n\n", start) + 1;
  const events =
    "      - date: 2025-06-24\n        type: rejected\n      - date: 2025-06-24\n        type: skipped\n        step: rejection_thank_you\n";
  const record = text.slice(start, end).replace("    events:\n", "    archived: true\n    events:\n");
  return text.slice(0, start) + record + events + text.slice(end);
}

/** Makes it another day. */
function turnTo(folder: string, today: string): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify({ "rebound.internal.today": today }));
}

async function onStep(page: Page, step: string | RegExp, entry: string): Promise<void> {
  await runCommand(page, "Rebound: Focus on Next Steps View");
  await treeRow(page, step).waitFor();
  await focusRow(page, step, "Next Steps");
  await chooseFromMenu(page, entry);
}

describe("the routine by keyboard", () => {
  it("goes from the rejection over the draft, left out, to the archive, and to looking back after days of rest", async () => {
    const { page, folder, text } = await openSteps("real-search", "2025-06-24");
    const before = text();
    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Runza");
    await choose(page, "When?", "Today");
    await choose(page, "Did they give a reason?", "No reason given");

    await onStep(page, /^Thank Runza and ask for feedback, /, "Start Step");
    await quickInput(page, "Which follow-up?");
    assert.deepEqual((await offered(page)).slice(0, 2), ["Thanks after a rejection", "Ask for feedback"]);
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: /Runza/, selected: true }).waitFor();
    await page.locator(".view-line").filter({ hasText: "Runza" }).first().waitFor();

    await onStep(page, /^Thank Runza and ask for feedback, /, "Skip Step");
    await onStep(page, /^Archive Runza, /, "Start Step");
    await treeRow(page, /^Archive Runza/).waitFor({ state: "detached" });
    assert.equal(await treeRow(page, /^Look back on Runza/).count(), 0, "the day of a no is for nothing else");
    await eventually(() => assert.equal(text(), withRoutine(before)));

    // It was the fifth within two weeks: three days are for rest.
    turnTo(folder, "2025-06-25");
    await page.locator(".part.sidebar").getByText("That was a lot of answers in a short time.").waitFor();
    assert.equal(await treeRow(page, /^Look back on Runza/).count(), 0);
    turnTo(folder, "2025-06-27");
    await treeRow(page, /^Look back on Runza, how far it got: second interview/).waitFor();
    await onStep(page, /^Look back on Runza/, "Start Step");
    await webview(page).getByRole("heading", { name: /Runza/ }).first().waitFor();
  });

  it("counts what is due today on the icon and in the status bar, with a sentence, and keeps both off by setting", async () => {
    const { page, folder } = await openSteps("routine", "2026-09-22");
    await treeRow(page, /^Prepare for Contoso/).waitFor();
    await page.getByRole("tab", { name: "Rebound - 6 next steps today" }).waitFor();
    await page.getByRole("button", { name: /6 next steps today/ }).waitFor();
    mkdirSync(join(folder, ".vscode"));
    const off = { "rebound.badge": false, "rebound.statusBarItem": false, "rebound.internal.today": "2026-09-22" };
    writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(off));
    await page.getByRole("tab", { name: "Rebound", exact: true }).waitFor();
    await page.getByRole("button", { name: /6 next steps today/ }).waitFor({ state: "detached" });
  });

  it("says something true and restful when nothing is due", async () => {
    const { page } = await openSteps("routine", "2027-09-20", { settings: { "rebound.journalFile": "diary.yaml" } });
    await page.getByRole("tab", { name: "Rebound - 1 next step today" }).waitFor();
    await page.getByRole("button", { name: /1 next step today/ }).waitFor();
    await onStep(page, "Archive what has ended", "Start Step");
    await (await quickInput(page, "Archive What Has Ended")).press("Enter");
    await page.locator(".part.sidebar").getByText("Nothing is due today. Nothing is under way").waitFor();
    await page.getByRole("tab", { name: "Rebound", exact: true }).waitFor();
    await page.getByRole("button", { name: /next step/ }).waitFor({ state: "detached" });
  });
});

describe("steps that are no letters", () => {
  it("looks back on the application that was meant, not on the latest one", async () => {
    const rejected = (company: string, date: string): string =>
      `  - company: ${company}\n    role: Engineer\n    archived: true\n    events:\n      - date: 2026-09-09\n        type: interview\n      - date: ${date}\n        type: rejected\n`;
    const { page } = await openSteps(
      "routine",
      "2026-09-22",
      {},
      () => `applications:\n${rejected("Northwind", "2026-09-16")}${rejected("Contoso", "2026-09-17")}`,
    );
    await onStep(page, /^Look back on Northwind/, "Start Step");
    await webview(page)
      .getByRole("heading", { name: /Northwind/ })
      .first()
      .waitFor();
  });
});

describe("a week of a search", () => {
  let page: Page;
  let folder: string;
  let text: () => string;
  before(async () => {
    ({ page, folder, text } = await openSteps(
      "routine",
      "2026-09-22",
      {},
      (log) => `${log}\n  - company: Wingtip\n    role: Engineer\n`,
    ));
  });

  it("finds an application by any word, the latest first, and opens it", async () => {
    await runCommand(page, "Rebound: Find Application…");
    await quickInput(page, "Find Application");
    assert.deepEqual(await offered(page), [
      "Contoso",
      "Northwind",
      "Adatum",
      "Fabrikam",
      "Proseware",
      "Litware",
      "Tailspin",
      "Wingtip",
    ]);
    await choose(page, "Find Application", "Kim Lee");
    await page.getByRole("tab", { name: /applications\.yaml/, selected: true }).waitFor();
    const line =
      text()
        .split("\n")
        .findIndex((each) => each.includes("company: Fabrikam")) + 1;
    await page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
  });

  it("shows a plan, leads to it in the journal, and is over when the user says so", async () => {
    const journal = join(folder, "journal.yaml");
    const before = readFileSync(journal, "utf8");
    const plan = /^If an interviewer asks about scale: I tell the checkout story first/;
    await onStep(page, plan, "Start Step");
    await answer(page, "If an interviewer asks about scale: I tell the checkout story first", "Open Journal");
    await page.getByRole("tab", { name: /journal\.yaml/, selected: true }).waitFor();
    const line = before.split("\n").findIndex((each) => each.includes("if: an interviewer")) + 1;
    await page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
    assert.equal(readFileSync(journal, "utf8"), before);

    await onStep(page, plan, "Start Step");
    await answer(page, "If an interviewer asks about scale: I tell the checkout story first", "Done");
    await treeRow(page, plan).waitFor({ state: "detached" });
    await eventually(() =>
      assert.equal(
        readFileSync(journal, "utf8"),
        before.replace("due: 2026-09-22\n", "due: 2026-09-22\n    done: 2026-09-22\n"),
      ),
    );
  });

  it("writes to a person, and notes the day where they stand in the journal by then once the user says so", async () => {
    const journal = join(folder, "journal.yaml");
    const mail = page.waitForEvent("request", (each) => each.url().startsWith("mailto:"));
    await onStep(page, /^Get in touch with Sam/, "Start Step");
    assert.equal((await mail).url(), "mailto:sam@example.org");

    const moved = readFileSync(journal, "utf8").replace(
      "people:\n",
      "people:\n  - name: Kim\n    every: 7d\n    last: 2026-09-01\n",
    );
    writeFileSync(journal, moved);
    await treeRow(page, /^Get in touch with Kim/).waitFor();
    await answer(page, "Did you get in touch with Sam?", "Yes, Today");
    await treeRow(page, /^Get in touch with Sam/).waitFor({ state: "detached" });
    await eventually(() =>
      assert.equal(readFileSync(journal, "utf8"), moved.replace("last: 2026-08-20", "last: 2026-09-22")),
    );
  });

  it("takes a yes where there is an offer, and tells what is still under way", async () => {
    const before = text();
    await runCommand(page, "Rebound: Log Offer");
    await choose(page, /Which application\?/, "Fabrikam");
    await choose(page, "Log Offer: Fabrikam", "Today");
    await treeRow(page, "Offers, one application").waitFor();
    await runCommand(page, "Rebound: Accept Offer");
    await quickInput(page, /Which application\?/);
    assert.deepEqual(await offered(page), ["Fabrikam"]);
    await choose(page, /Which application\?/, "Fabrikam");
    await choose(page, "Accept Offer: Fabrikam", "Today");
    await notification(
      page,
      "Fabrikam: you accepted the offer. Take a moment for it. 2 other applications are under way. Where you withdraw,",
    );
    const events = ["offer", "accepted"].map((type) => `      - date: 2026-09-22\n        type: ${type}\n`).join("");
    const applied = "      - date: 2026-09-14\n        type: applied\n";
    await eventually(() => assert.equal(text(), before.replace(applied, applied + events)));
  });

  it("asks once before archiving without thanks, and records what is left out", async () => {
    await runCommand(page, "Rebound: Archive");
    await choose(page, /Which application\?/, "Northwind");
    await (await quickInput(page, "The thank-you to Northwind is still open")).press("Escape");
    assert.ok(!text().includes("archived"));
    await runCommand(page, "Rebound: Archive");
    await choose(page, /Which application\?/, "Northwind");
    await choose(page, "The thank-you to Northwind is still open", "Archive without it");
    await treeRow(page, /^Look back on Northwind/).waitFor();
    await eventually(() => {
      assert.match(text(), /type: skipped\n +step: rejection_thank_you/);
      assert.match(text(), /archived: true/);
    });
  });
});
