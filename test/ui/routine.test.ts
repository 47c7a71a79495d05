import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parseJournal } from "../../src/core/document/parseJournal.ts";
import { eventually } from "../harness/eventually.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { choose, chooseFromMenu, enter, focusRow, quickInput, runCommand, treeRow, webview } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";

/** A window on a copy of a fixture, with the next steps in focus. */
async function openSteps(fixture: string, today: string, options: WindowOptions = {}): Promise<{ page: Page; folder: string; text: () => string }> {
  const folder = copyOfFixture(fixture);
  const { page } = await openWindow({ workspace: folder, ...options, settings: { "rebound.internal.today": today, ...options.settings } });
  await runCommand(page, "Rebound: Focus on Next Steps View");
  return { page, folder, text: () => readFileSync(join(folder, "applications.yaml"), "utf8") };
}

/** The real search with the rejection of Runza, the thank-you left out and the record archived. */
function withRoutine(text: string): string {
  const start = text.indexOf("company: Runza\n");
  const end = text.indexOf("\n\n", start) + 1;
  const events = "      - date: 2025-06-24\n        type: rejected\n      - date: 2025-06-24\n        type: skipped\n        step: rejection_thank_you\n";
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
  it("goes from the rejection over the draft, left out, to the archive, and to looking back on the next day", async () => {
    const { page, folder, text } = await openSteps("real-search", "2025-06-24");
    const before = text();
    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Runza");
    await choose(page, "When?", "Today");
    await choose(page, "Did they give a reason?", "No reason given");

    await onStep(page, /^Thank Runza and ask for feedback, /, "Start Step");
    await page.getByRole("tab", { name: /Runza/, selected: true }).waitFor();
    await page.locator(".view-line").filter({ hasText: "Runza" }).first().waitFor();

    await onStep(page, /^Thank Runza and ask for feedback, /, "Skip Step");
    await onStep(page, /^Archive Runza, /, "Start Step");
    await treeRow(page, /^Look back on Runza, Wed/).waitFor();
    assert.equal(await treeRow(page, /^Archive Runza/).count(), 0);
    await eventually(() => assert.equal(text(), withRoutine(before)));

    turnTo(folder, "2025-06-25");
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
    const { page } = await openSteps("routine", "2027-09-20");
    await treeRow(page, "Archive what has ended").waitFor();
    await onStep(page, "Archive what has ended", "Start Step");
    await (await quickInput(page, "Archive What Has Ended")).press("Enter");
    await page.locator(".part.sidebar").getByText("Nothing is under way").waitFor();
  });

  it("asks once before archiving without thanks, and records what is left out", async () => {
    const { page, text } = await openSteps("routine", "2026-09-22");
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

  it("finds an application by any word and opens it", async () => {
    const { page } = await openSteps("routine", "2026-09-22");
    await runCommand(page, "Rebound: Find Application…");
    await choose(page, "Find Application", "Jane Roe");
    await page.getByRole("tab", { name: /applications\.yaml/, selected: true }).waitFor();
  });
});

describe("letting it out", () => {
  it("has people first, and a note goes into the journal, which is kept out of git when the user says so", async () => {
    const folder = copyOfFixture("routine");
    commitAll(folder);
    const journal = join(folder, "diary.yaml");
    const { page } = await openWindow({ workspace: folder, settings: { "rebound.internal.today": "2026-09-22", "rebound.journalFile": "diary.yaml", "search.useIgnoreFiles": false } });
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Write it down");
    await enter(page, "Write It Down", "angry, tired");
    await enter(page, "Write It Down", "That was a long month.");
    await choose(page, "Your journal, diary.yaml, is for you alone", "Keep it out of git");
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Add somebody to lean on");
    await enter(page, "Add Somebody to Lean On", "Sam");
    await enter(page, "Add Somebody to Lean On", "sam@example.org");
    await runCommand(page, "Go to File...");
    await choose(page, /Search files by name/, "diary.yaml");
    await page.locator(".view-line").filter({ hasText: "sam@example.org" }).waitFor();
    await page.locator(".tab.active:not(.dirty)").filter({ hasText: "diary.yaml" }).waitFor();
    await runCommand(page, "Rebound: Let It Out");
    await page.locator(".quick-input-widget").getByRole("option").first().filter({ hasText: "Write to Sam" }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(readFileSync(join(folder, ".gitignore"), "utf8"), "/diary.yaml\n");
    const { journal: kept } = parseJournal(readFileSync(journal, "utf8"));
    assert.deepEqual(kept.reflections, [{ date: "2026-09-22", feelings: ["angry", "tired"], note: "That was a long month." }]);
    assert.deepEqual(kept.people, [{ name: "Sam", kind: "support", contact: "sam@example.org" }]);
  });

  it("writes nothing when it is left", async () => {
    const { page, folder } = await openSteps("routine", "2026-09-22", { settings: { "rebound.journalFile": "diary.yaml" } });
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Write it down");
    await enter(page, "Write It Down", "angry");
    await (await quickInput(page, "Write It Down")).press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    assert.equal(existsSync(join(folder, "diary.yaml")), false);
  });
});

describe("arranging the applications by keyboard", () => {
  it("filters by a tag, says so, and shows all again", async () => {
    const { page } = await openSteps("routine", "2026-09-22");
    await runCommand(page, "Rebound: Filter Applications…");
    await choose(page, "Filter Applications", "payments");
    await treeRow(page, /^Contoso, /).waitFor({ state: "detached" });
    await treeRow(page, "Closed, one application").waitFor();
    await runCommand(page, "Rebound: Show All Applications");
    await treeRow(page, /^Contoso, /).waitFor();
  });

  it("a row dropped on another group is logged where that is one clear event, and else refused", async () => {
    const { page, text } = await openSteps("routine", "2026-09-22");
    const before = text();
    await treeRow(page, /^Adatum, /).dragTo(treeRow(page, /^Leads, /));
    await page.getByText("There is no single event that takes Adatum to “Leads”. Nothing was changed.").first().waitFor();
    assert.equal(text(), before);
    await treeRow(page, /^Tailspin, /).dragTo(treeRow(page, /^Waiting, /));
    await choose(page, /Log Event: Tailspin/, "Today");
    await treeRow(page, "Waiting, 3 applications").waitFor();
    await eventually(() => assert.match(text(), /type: applied\n$/));
  });
});
