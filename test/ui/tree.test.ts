import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openWindow, themes } from "../harness/window.ts";
import { focusRow, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture, writeTheme } from "../harness/workspace.ts";

const settings = { "rebound.internal.today": "2025-06-24" };

describe("the tree of applications", () => {
  const folder = copyOfFixture("real-search");
  let page: Page;
  before(async () => {
    ({ page } = await openWindow({ workspace: folder, settings }));
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, /^Runza/).waitFor();
  });

  for (const theme of ["dark", "light"] as const) {
    it(`has nothing that axe objects to, in ${theme}`, async () => {
      writeTheme(folder, theme);
      await page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor();
      const sidebar = new AxeBuilder({ page }).include(".part.sidebar .tree-explorer-viewlet-tree-view");
      // Rows say in full what they show in short: "last event yesterday" for "1 d".
      const { violations } = await sidebar.disableRules("label-content-name-mismatch").analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        [],
      );
    });
  }

  it("says each row in full, and opens the record of a row with Enter", async () => {
    await treeRow(page, "Interviewing, 6 applications").waitFor();
    await treeRow(page, "Runza, Eng Mgr, second interview, last event yesterday").waitFor();
    await runCommand(page, "Rebound: Focus on Applications View");
    await focusRow(page, /^Runza/);
    await page.keyboard.press("Enter");
    await page.locator(".editor-instance .view-line", { hasText: "company: Runza" }).waitFor();
    await page.locator(".statusbar-item", { hasText: "Ln 228" }).waitFor();
  });
});
