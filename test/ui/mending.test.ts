import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
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
