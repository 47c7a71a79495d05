import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import {
  choose,
  chooseFromMenu,
  enter,
  focusRow,
  offered,
  quickInput,
  runCommand,
  treeRow,
} from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { notification } from "./draftWindow.ts";

const hub = "What is worth keeping?";

describe("a debrief, by keyboard", () => {
  const folder = copyOfFixture("routine");
  const text = (): string => readFileSync(join(folder, "applications.yaml"), "utf8");
  let page: Page;
  before(async () => {
    ({ page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-25", "files.autoSave": "off" },
    }));
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, "Interviewing, one application").waitFor();
  });

  it("goes from line to line with Enter, and Done writes all at once", async () => {
    const before = text();
    await runCommand(page, "Rebound: Debrief…");
    await choose(page, "Which application?", "Contoso");
    await quickInput(page, hub);
    assert.deepEqual(await offered(page), [
      "Who was there",
      "Hours it took",
      "What you liked",
      "A warning sign",
      "Done",
    ]);
    await page.keyboard.press("Enter");
    await (await quickInput(page, "Who was there?")).fill("Kim Lee, Jo");
    await page.getByRole("option", { name: /^Kim Lee, Jo, new here/ }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Who was there, Kim Lee, Jo" }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "How many hours", "two");
    await page.getByText("Type the hours as a number").waitFor();
    await enter(page, "Debrief: Contoso · Hours it took", "1,5");
    await page.getByRole("option", { name: "Hours it took, 1.5" }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "What did you like there?", "how they disagree");
    await page.getByRole("option", { name: "What you liked, how they disagree" }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "Was there anything about them that made you wonder?", "");
    await quickInput(page, hub);
    await page.locator(".quick-input-list .focused").filter({ hasText: "Done" }).waitFor();
    assert.equal(text(), before);
    await page.keyboard.press("Enter");

    const people = "    tags: [performance]\n    contacts:\n      - name: Kim Lee\n      - name: Jo\n";
    const facts = "        with: [Kim Lee, Jo]\n        hours: 1.5\n        liked: [how they disagree]\n";
    const after = before
      .replace("    why: A team that runs what it builds.\n    tags: [performance]\n", (own) =>
        own.replace("    tags: [performance]\n", people),
      )
      .replace("round: system design\n", `round: system design\n${facts}`);
    await eventually(() => assert.equal(text(), after));

    await runCommand(page, "Rebound: Open in File");
    await choose(page, "Which application?", "Contoso");
    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+S");
    await eventually(() => assert.equal(text(), before));
  });

  it("writes nothing when it is left before Done", async () => {
    const before = text();
    for (const leaveIn of ["What did you like there?", hub]) {
      await focusRow(page, /^Contoso/);
      await chooseFromMenu(page, "Debrief…");
      await choose(page, hub, "What you liked");
      if (leaveIn === hub) await enter(page, "What did you like there?", "the office");
      await (await quickInput(page, leaveIn)).press("Escape");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    }
    assert.equal(text(), before);
  });

  it("is one button away when a talk is logged that has taken place", async () => {
    await runCommand(page, "Rebound: Log Event…");
    await choose(page, "Which application?", "Fabrikam");
    await choose(page, "What happened?", "First call");
    await choose(page, "When?", "Today");
    await enter(page, "Which round?", "");
    const message = await notification(page, "Fabrikam: First call");
    await message.getByRole("button", { name: "Debrief…" }).press("Enter");
    await choose(page, hub, "Who was there");
    await choose(page, "Who was there?", "Kim Lee");
    await page.getByRole("option", { name: "Who was there, Kim Lee" }).waitFor();
    await choose(page, hub, "Done");
    await eventually(() => assert.match(text(), /date: 2026-09-25\n {8}type: screen\n {8}with: \[Kim Lee\]\n/));
  });
});
