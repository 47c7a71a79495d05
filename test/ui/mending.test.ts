import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parseApplications } from "../../src/core/document/parseApplications.ts";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { choose, enter, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

describe("the history of an application, by keyboard", () => {
  const folder = copyOfFixture("routine");
  const text = (): string => readFileSync(join(folder, "applications.yaml"), "utf8");
  let page: Page;
  before(async () => {
    ({ page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" },
    }));
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, "Interviewing, one application").waitFor();
  });

  it("goes on with an invitation after a no: the row is back, and there is a talk to prepare for", async () => {
    await runCommand(page, "Rebound: Log Event…");
    await choose(page, "Log Event (1/3)", "Northwind");
    await choose(page, "What happened?", "Interview");
    await (await quickInput(page, "Log Event: Northwind (3/4)")).fill("2026-09-24");
    await page.getByRole("option", { name: /^2026-09-24/ }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "Which round? Enter leaves it open.", "second round");
    await treeRow(page, "Interviewing, 2 applications").waitFor();
    await treeRow(page, /^Prepare for Northwind, interview on/).waitFor();
    await eventually(() =>
      assert.match(
        text(),
        /date: 2026-09-22\n {8}type: reopened\n {6}- date: 2026-09-24\n {8}type: interview\n {8}round: second round\n/,
      ),
    );
  });

  it("puts an event right, or takes it out, and undo brings it back", async () => {
    const before = text();
    await runCommand(page, "Rebound: Edit Event…");
    await choose(page, "Which application?", "Contoso");
    await choose(page, "Which event?", "Interview: system design");
    await (await quickInput(page, "Type the right day")).fill("pair programming");
    await page.getByRole("option", { name: "pair programming, as the round" }).waitFor();
    await page.keyboard.press("Enter");
    await eventually(() => assert.equal(text(), before.replace("round: system design", "round: pair programming")));

    await runCommand(page, "Rebound: Remove Event…");
    await choose(page, "Which application?", "Contoso");
    await choose(page, "Which event?", "Interview: pair programming");
    await treeRow(page, /^Prepare for Contoso/).waitFor({ state: "detached" });

    await runCommand(page, "Rebound: Open in File");
    await choose(page, "Which application?", "Contoso");
    await page.locator(".tab.active").filter({ hasText: "applications.yaml" }).waitFor();
    await runCommand(page, "Undo");
    await treeRow(page, /^Prepare for Contoso/).waitFor();
    await runCommand(page, "Undo");
    await runCommand(page, "File: Save");
    await eventually(() => assert.equal(text(), before));
    await runCommand(page, "View: Close Editor");
  });

  it("keeps a talk that is moved, and prepares for the new one", async () => {
    await treeRow(page, /^Prepare for Contoso, interview on Wed, Sep 23/).waitFor();
    await runCommand(page, "Rebound: Move Talk…");
    await choose(page, "Which application?", "Contoso");
    await choose(page, "Which event?", "Interview: system design");
    await (await quickInput(page, "To which day was it moved?")).fill("2026-09-24");
    await page.getByRole("option", { name: /^2026-09-24/ }).waitFor();
    await page.keyboard.press("Enter");
    await treeRow(page, /^Prepare for Contoso, interview on Thu, Sep 24/).waitFor();
    await eventually(() => assert.match(text(), /date: 2026-09-23\n[^-]*cancelled: moved\n/));
  });
});

describe("letting go of what is quiet, by keyboard", () => {
  it("archives what stays ticked, in one undo step", async () => {
    const folder = copyOfFixture("routine");
    const text = (): string => readFileSync(join(folder, "applications.yaml"), "utf8");
    const before = text();
    const { page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-12-01", "files.autoSave": "off" },
    });
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, /^Adatum/).waitFor();
    await runCommand(page, "Rebound: Let Go of What Is Quiet…");
    const input = await quickInput(page, "Let Go of What Is Quiet");
    const ticked = page.locator(".quick-input-widget").getByRole("checkbox", { checked: true });
    await page.getByText("quiet for 78 days").waitFor();
    await page.keyboard.press("Escape");
    await input.waitFor({ state: "hidden" });
    assert.equal(text(), before);

    await runCommand(page, "Rebound: Let Go of What Is Quiet…");
    await quickInput(page, "Let Go of What Is Quiet");
    await page
      .locator(".quick-input-widget")
      .getByRole("checkbox", { name: /^Adatum,/ })
      .click();
    assert.ok((await ticked.count()) > 0);
    await page.keyboard.press("Enter");
    await treeRow(page, /^Fabrikam/)
      .first()
      .waitFor({ state: "detached" });
    await eventually(() => {
      const archived = parseApplications(text()).records.filter(({ application }) => application.archived === true);
      assert.deepEqual(
        archived.map(({ application }) => application.company),
        ["Contoso", "Fabrikam"],
      );
    });
    await runCommand(page, "Rebound: Open in File");
    await choose(page, "Which application?", "Adatum");
    await page.locator(".tab.active").filter({ hasText: "applications.yaml" }).waitFor();
    await runCommand(page, "Undo");
    await treeRow(page, /^Fabrikam/)
      .first()
      .waitFor();
    await runCommand(page, "File: Save");
    await eventually(() => assert.equal(text(), before));
  });
});

describe("an accepted offer, by keyboard", () => {
  it("offers once to withdraw from the others, each with a draft of its own", async () => {
    const folder = copyOfFixture("routine");
    const before = readFileSync(join(folder, "applications.yaml"), "utf8");
    const { page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" },
    });
    await runCommand(page, "View: Show Rebound");
    await runCommand(page, "Rebound: Withdraw from the Others…");
    await quickInput(page, "Withdraw from the Others");
    await page.keyboard.press("Enter");
    for (const company of ["Contoso", "Fabrikam", "Adatum"]) {
      await page
        .locator(".tab")
        .filter({ hasText: `${company}, Withdraw` })
        .waitFor();
    }
    assert.equal(readFileSync(join(folder, "applications.yaml"), "utf8"), before);
  });
});
