import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow } from "../harness/window.ts";
import { choose, enter, focusRow, notification, runCommand, treeRow } from "../harness/workbench.ts";

/** A window on a folder whose applications file holds the text, or that has none. */
async function openFolder(text?: string): Promise<{ page: Page; file: string }> {
  const folder = temporaryFolder("welcome");
  const file = join(folder, "applications.yaml");
  if (text !== undefined) writeFileSync(file, text);
  const { page } = await openWindow({ workspace: folder, settings: { "rebound.internal.today": "2026-09-22" } });
  await runCommand(page, "View: Show Rebound");
  return { page, file };
}

/** Presses the only button of the view's welcome by keyboard. */
async function pressOnly(page: Page, name: string): Promise<void> {
  const buttons = page.locator(".part.sidebar .welcome-view-content").getByRole("button");
  await buttons.first().waitFor();
  assert.equal(await buttons.count(), 1);
  assert.equal(await buttons.textContent(), name);
  await buttons.focus();
  await page.keyboard.press("Enter");
}

describe("a first look", () => {
  it("without a folder offers to open one", async () => {
    const { page } = await openWindow();
    await runCommand(page, "View: Show Rebound");
    await pressOnly(page, "Open Folder");
    await page.locator(".quick-input-widget").waitFor();
  });

  it("without a file offers to create one, with two examples to start from; undo takes it away again", async () => {
    const { page, file } = await openFolder();
    await pressOnly(page, "Create Application Log");
    await treeRow(page, /^Example Company, Backend Engineer, first interview/).waitFor();
    await treeRow(page, /^Another Example, Platform Engineer, lead/).waitFor();
    await eventually(() => assert.match(readFileSync(file, "utf8"), /^# /));
    assert.match((await page.locator(".tab.active").getAttribute("aria-label")) ?? "", /applications\.yaml/);

    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await page.keyboard.press("Control+Z");
    await page
      .locator(".part.sidebar .welcome-view-content")
      .getByRole("button", { name: "Create Application Log" })
      .waitFor();
    await eventually(() => assert.equal(existsSync(file), false));
  });

  describe("in one window", () => {
    let page: Page;
    let file: string;
    before(async () => {
      ({ page, file } = await openFolder("applications:\n  - company: Initech\n    role: Tester\n"));
      await treeRow(page, /^Initech/).waitFor();
    });

    for (const [name, text] of [
      ["an empty file", ""],
      ["nothing but comments", "# soon\n"],
      ["an empty list and a key of one's own", "version: 1\napplications: []\n"],
    ] as const) {
      it(`with ${name} offers to add an application`, async () => {
        writeFileSync(file, text);
        await pressOnly(page, "Add Application");
        await enter(page, "Which company?", "Northwind");
        await enter(page, "Which role?", "Engineer");
        await choose(page, "When did you apply?", "Today");
        await treeRow(page, /^Northwind, Engineer, applied, last event today/).waitFor();
        await eventually(() =>
          assert.match(
            readFileSync(file, "utf8"),
            /- company: Northwind\n +role: Engineer\n +events:\n +- date: 2026-09-22\n +type: applied\n/,
          ),
        );
        // The file is shown once it is saved; a change from outside while VS Code saves would be taken for its own.
        await page.getByRole("tab", { name: /applications\.yaml/, selected: true }).waitFor();
        await runCommand(page, "View: Close All Editors");
      });
    }
  });

  it("leaves a file of another program in peace, and says so only when a log is to be created", async () => {
    const other = "applications:\n  - name: web\n    namespace: prod\n  - name: worker\n";
    const { page, file } = await openFolder(other);
    await pressOnly(page, "Create Application Log");
    await notification(page, "applications.yaml belongs to another program, as far as can be told");
    await page.locator(".statusbar-item", { hasText: "0" }).and(page.getByLabel("No Problems")).first().waitFor();
    assert.equal(readFileSync(file, "utf8"), other);
  });

  it("says in one sentence that applications are in another form, and leads there", async () => {
    const other =
      "applications:\n  - company: Northwind\n    title: Engineer\n    status: rejected\n" +
      "  - company: Initech\n    title: Developer\n    status: applied\n";
    const { page, file } = await openFolder(other);
    await treeRow(page, /^Northwind/).waitFor();
    await runCommand(page, "Rebound: Focus on Applications View");
    await focusRow(page, "2 applications are in another form (title, status), and are not read in full.");
    await page.keyboard.press("Enter");
    await page.locator(".statusbar-item", { hasText: "Ln 3" }).waitFor();
    assert.equal(readFileSync(file, "utf8"), other);
  });

  it("at a file that cannot be read says where, shows the rest, leads there, and writes nothing", async () => {
    const broken =
      'applications:\n  - company: Northwind\n    role: Engineer\n  - company: "Initech\n    role: Engineer\n';
    const { page, file } = await openFolder(broken);
    await treeRow(page, /^Northwind, Engineer/).waitFor();
    await runCommand(page, "Rebound: Focus on Applications View");
    await focusRow(page, /cannot be read in full because of line \d/);
    const line = /line (\d+)/.exec((await treeRow(page, /cannot be read/).getAttribute("aria-label")) ?? "")?.[1];
    await page.keyboard.press("Enter");
    await page.locator(".statusbar-item", { hasText: `Ln ${line}` }).waitFor();

    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Northwind");
    await choose(page, "When?", "Today");
    await choose(page, "Did they give a reason?", "No reason given");
    await page.getByText("Nothing was written, so that nothing gets lost.").first().waitFor();
    assert.equal(readFileSync(file, "utf8"), broken);
  });
});
