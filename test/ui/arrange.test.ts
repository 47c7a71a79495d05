import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { choose, chooseFromMenu, enter, focusRow, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

/** A window on a week of a search, its tree in focus. */
async function openWeek(): Promise<{ page: Page; text: () => string }> {
  const folder = copyOfFixture("routine");
  const { page } = await openWindow({ workspace: folder, settings: { "rebound.internal.today": "2026-09-22" } });
  await runCommand(page, "View: Show Rebound");
  await treeRow(page, /^Contoso, /).waitFor();
  await runCommand(page, "Rebound: Focus on Applications View");
  return { page, text: () => readFileSync(join(folder, "applications.yaml"), "utf8") };
}

/** Waits until the rows of the tree, from the top, begin like this. */
async function rowsAre(page: Page, names: readonly string[]): Promise<void> {
  const tree = page.locator(".part.sidebar").getByRole("tree", { name: "Applications" });
  const begins = names.map((name) => `[aria-label^=${JSON.stringify(name)}]`);
  const inOrder = begins.map((begin, index) => `.monaco-list-row[data-index="${index}"]${begin}`);
  for (const row of inOrder) await tree.locator(row).waitFor();
  await tree.locator(`.monaco-list-row[data-index="${names.length}"]`).waitFor({ state: "detached" });
}

describe("arranging the applications by keyboard", () => {
  it("starts with what is closed folded, and sorts the rows of each group", async () => {
    const { page } = await openWeek();
    const upper = [
      "Interviewing, ",
      "Contoso, ",
      "Waiting, ",
      "Adatum, ",
      "Fabrikam, ",
      "Leads, ",
      "Tailspin, ",
      "Closed, 3 applications",
    ];
    await rowsAre(page, upper);
    await focusRow(page, /^Closed, /);
    await page.keyboard.press("ArrowRight");
    await rowsAre(page, [...upper, "Northwind, ", "Proseware, ", "Litware, "]);
    await runCommand(page, "Rebound: Sort Applications…");
    await choose(page, "By what?", "By company");
    await rowsAre(page, [...upper, "Litware, ", "Northwind, ", "Proseware, "]);
    await runCommand(page, "Rebound: Sort Applications…");
    await choose(page, "By what?", "Next step first");
    await rowsAre(page, [
      "Interviewing, ",
      "Contoso, ",
      "Waiting, ",
      "Fabrikam, ",
      "Adatum, ",
      "Leads, ",
      "Tailspin, ",
      "Closed, ",
      "Proseware, ",
      "Litware, ",
      "Northwind, ",
    ]);
  });

  it("archives the rows that are selected together, and asks once about the thanks that are open", async () => {
    const { page, text } = await openWeek();
    const before = text();
    await focusRow(page, /^Closed, /);
    await page.keyboard.press("ArrowRight");
    await focusRow(page, /^Proseware, /);
    await page.keyboard.press("Control+A");
    await chooseFromMenu(page, "Archive");
    await choose(page, "The thank-you to Northwind is still open", "Archive without it");
    const archived = treeRow(page, "Archived, 3 applications");
    await archived.waitFor();
    assert.equal(await archived.getAttribute("aria-expanded"), "false");
    const fold = (record: string, all: string): string =>
      all.replace(record, record.replace(/ {4}events:\n$/, "    archived: true\n$&"));
    const folded = [
      "company: Litware\n    role: Engineer\n    events:\n",
      "company: Proseware\n    role: Engineer\n    events:\n",
      "        role: recruiter\n    events:\n",
    ].reduce((all, record) => fold(record, all), before);
    const rejected = "      - date: 2026-09-21\n        type: rejected\n";
    const skipped = "      - date: 2026-09-22\n        type: skipped\n        step: rejection_thank_you\n";
    await eventually(() => assert.equal(text(), folded.replace(rejected, rejected + skipped)));
  });

  describe("in one window", () => {
    let page: Page;
    let text: () => string;
    before(async () => {
      ({ page, text } = await openWeek());
    });

    it("shows what has the words that are typed, says which, and all again", async () => {
      await runCommand(page, "Rebound: Filter Applications…");
      await enter(page, "Pick a tag, or type words", "kim backend");
      await rowsAre(page, ["Waiting, ", "Fabrikam, "]);
      await page.locator(".part.sidebar .pane-header", { hasText: "Applications" }).getByText("kim backend").waitFor();
      await runCommand(page, "Rebound: Filter Applications…");
      await choose(page, "Pick a tag, or type words", "Show all");
      await treeRow(page, /^Contoso, /).waitFor();
    });

    it("filters by a tag, says so, and shows all again", async () => {
      await runCommand(page, "Rebound: Filter Applications…");
      await choose(page, "Filter Applications", "payments");
      await treeRow(page, /^Contoso, /).waitFor({ state: "detached" });
      await treeRow(page, "Closed, one application").waitFor();
      await runCommand(page, "Rebound: Show All Applications");
      await treeRow(page, /^Contoso, /).waitFor();
    });

    it("a row dropped on another group is logged where that is one clear event, and else refused", async () => {
      const before = text();
      await treeRow(page, /^Adatum, /).dragTo(treeRow(page, /^Leads, /));
      await page
        .getByText("There is no single event that takes Adatum to “Leads”. Nothing was changed.")
        .first()
        .waitFor();
      assert.equal(text(), before);
      await treeRow(page, /^Tailspin, /).dragTo(treeRow(page, /^Waiting, /));
      await choose(page, /Log Event: Tailspin/, "Today");
      await treeRow(page, "Waiting, 3 applications").waitFor();
      await eventually(() => assert.match(text(), /type: applied\n$/));
    });
  });
});
