import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { choose, enter, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { notification } from "./draftWindow.ts";

describe("logging an event by keyboard", () => {
  it("asks of an interview when, told in words, and which round, and adds exactly that", async () => {
    const folder = copyOfFixture("routine");
    const text = (): string => readFileSync(join(folder, "applications.yaml"), "utf8");
    const before = text();
    const { page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" },
    });
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, "Interviewing, one application").waitFor();

    await runCommand(page, "Rebound: Log Event…");
    await choose(page, "Log Event (1/3)", "Fabrikam");
    await choose(page, "What happened?", "Interview");
    await (await quickInput(page, "Log Event: Fabrikam (3/4)")).fill("2026-09-24");
    await page.getByRole("option", { name: /^2026-09-24.*Thursday, September 24, 2026/ }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "Which round? Enter leaves it open.", "panel");

    await page.locator(".statusbar-item", { hasText: "Fabrikam: Interview" }).waitFor();
    await treeRow(page, "Interviewing, 2 applications").waitFor();
    const applied = "      - date: 2026-09-14\n        type: applied\n";
    const interview = "      - date: 2026-09-24\n        type: interview\n        round: panel\n";
    await eventually(() => assert.equal(text(), before.replace(applied, applied + interview)));

    await runCommand(page, "Rebound: Open in File");
    await choose(page, "Which application?", "Fabrikam");
    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await page.keyboard.press("Control+Z");
    await treeRow(page, "Interviewing, one application").waitFor();
    await page.keyboard.press("Control+S");
    await eventually(() => assert.equal(text(), before));
  });

  it("offers to reopen where they reply to a letter sent after the no", async () => {
    const folder = copyOfFixture("routine");
    const file = join(folder, "applications.yaml");
    const lines = ["2026-09-01 applied", "2026-09-10 interview", "2026-09-17 rejected", "2026-09-18 thank_you_sent"];
    const before = [
      "applications:\n  - company: Litware\n    role: Engineer\n    events:",
      ...lines.map((line) => `      - date: ${line.replace(" ", "\n        type: ")}`),
    ];
    writeFileSync(file, `${before.join("\n")}\n`);
    const { page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" },
    });
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, "Closed, one application").waitFor();

    await runCommand(page, "Rebound: Log Event…");
    await choose(page, "Log Event (1/3)", "Litware");
    await choose(page, "What happened?", "They wrote");
    await choose(page, "When?", "Today");
    const logged = `${before.join("\n")}\n      - date: 2026-09-22\n        type: reply\n`;
    await eventually(() => assert.equal(readFileSync(file, "utf8"), logged));

    const message = await notification(page, "If they want to go on with you after all");
    await message.getByRole("button", { name: "Reopen" }).press("Enter");
    await treeRow(page, "Interviewing, one application").waitFor();
    await eventually(() =>
      assert.equal(readFileSync(file, "utf8"), `${logged}      - date: 2026-09-22\n        type: reopened\n`),
    );
  });
});
