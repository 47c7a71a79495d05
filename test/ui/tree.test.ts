import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow } from "../harness/window.ts";
import { focusRow, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

const settings = { "rebound.internal.today": "2025-06-24" };
const hostile = "$(trash) <b>x</b> [y](command:workbench.action.closeWindow) **z**";

describe("the tree of applications", () => {
  for (const theme of ["dark", "light"] as const) {
    it(`has nothing that axe objects to, in ${theme}`, async () => {
      const { page } = await openWindow({ workspace: copyOfFixture("real-search"), settings, theme });
      await runCommand(page, "View: Show Rebound");
      await treeRow(page, /^Runza/).waitFor();
      const sidebar = new AxeBuilder({ page }).include(".part.sidebar .tree-explorer-viewlet-tree-view");
      // Rows say in full what they show in short: "last event yesterday" for "1 d".
      const { violations } = await sidebar.disableRules("label-content-name-mismatch").analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]), []);
    });
  }

  it("says each row in full, and opens the record of a row with Enter", async () => {
    const { page } = await openWindow({ workspace: copyOfFixture("real-search"), settings });
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, "Interviewing, 6 applications").waitFor();
    await treeRow(page, "Runza, Eng Mgr, second interview, last event yesterday").waitFor();
    await runCommand(page, "Rebound: Focus on Applications View");
    await focusRow(page, /^Runza/);
    await page.keyboard.press("Enter");
    await page.locator(".editor-instance .view-line", { hasText: "company: Runza" }).waitFor();
    await page.locator(".statusbar-item", { hasText: "Ln 228" }).waitFor();
  });

  it("shows what the file says as text, whatever it is", async () => {
    const folder = temporaryFolder("hostile");
    writeFileSync(join(folder, "applications.yaml"), `applications:\n  - company: '${hostile}'\n    role: '${hostile}'\n    events:\n      - { date: 2025-06-20, type: note, note: '${hostile}' }\n`);
    const { page } = await openWindow({ workspace: folder, settings });
    await runCommand(page, "View: Show Rebound");
    const row = treeRow(page, `${hostile}, ${hostile}`);
    await row.waitFor();
    assert.equal(await row.locator(".codicon-trash, b, a[href]").count(), 0);
    await row.hover();
    const hover = page.locator(".monaco-hover").filter({ hasText: "2025-06-20" });
    await hover.waitFor();
    assert.ok((await hover.innerText()).includes(hostile));
    assert.equal(await hover.locator(".codicon-trash, b, strong, a").count(), 0);

    await runCommand(page, "Rebound: Open in File");
    const choice = page.locator(".quick-input-widget").getByRole("option").filter({ hasText: hostile });
    await choice.waitFor();
    assert.equal(await choice.locator(".codicon-trash").count(), 0);
  });
});
