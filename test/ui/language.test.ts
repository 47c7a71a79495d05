import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWindow } from "../harness/window.ts";
import { choose, enter, quickInput, runCommand, treeRow, webview } from "../harness/workbench.ts";
import { amiss, forms } from "./languageForms.ts";
import { foreignHunt, pseudo, saidInPanel, saidInWindow, untranslated } from "./pseudoLanguage.ts";

async function openHunt(language: string): Promise<{ page: Page; folder: string }> {
  const folder = foreignHunt();
  const { page } = await openWindow({
    workspace: folder,
    language,
    locale: "ja-JP",
    settings: { "rebound.internal.today": "2026-09-10", "workbench.tips.enabled": false },
  });
  await page.locator(".activitybar").getByRole("tab", { name: "Rebound" }).click();
  await treeRow(page, /^北風, /).waitFor();
  return { page, folder };
}

describe("in a pseudo language, made from the English texts, nothing is untranslated", () => {
  let page: Page;
  let folder: string;
  before(async () => {
    ({ page, folder } = await openHunt("qps-ploc"));
    // What other tests copied is offered to be filed.
    await page.evaluate(() => navigator.clipboard.writeText("海"));
  });

  const run = (command: string): Promise<void> => runCommand(page, `Rebound: ${pseudo(command)}`);
  async function look(said = saidInWindow): Promise<void> {
    const texts = await said(page);
    assert.ok(
      texts.some((text) => /[ȧḗǿ]/.test(text)),
      `Nothing of ours is to be seen: ${texts.join("\n")}`,
    );
    assert.deepEqual(untranslated(texts), []);
  }

  it("in the sidebar and the status bar", () => look());

  it("in the palette", async () => {
    await page.keyboard.press("F1");
    await (await quickInput(page, "Type the name of a command to run")).fill(">Rebound:");
    await page
      .getByRole("option", { name: /^Rebound:/ })
      .first()
      .waitFor();
    await look();
    await page.keyboard.press("Escape");
  });

  for (const [command, answers] of Object.entries(forms)) {
    it(`in ${command}`, async () => {
      await run(command);
      for (const [heading, answer, typed] of answers) {
        const input = await quickInput(page, pseudo(heading));
        await look();
        if (answer === "Enter" || answer === "Escape") await input.press(answer);
        else if (typed) await enter(page, pseudo(heading), answer);
        else await choose(page, pseudo(heading), /\w/.test(answer) ? pseudo(answer) : answer);
      }
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    });
  }

  it("in a row's hover", async () => {
    await treeRow(page, /^北風, /).hover();
    await page.locator(".monaco-hover:visible").first().waitFor();
    await look();
  });

  it("in notifications", async () => {
    await run("Check Who Can See Your Files");
    await runCommand(page, "Notifications: Show Notifications");
    await page.locator(".notifications-center .notification-list-item").first().waitFor();
    await look();
    await page.keyboard.press("Escape");
  });

  it("on the page to look back, step by step to its end", async () => {
    await run("Look Back");
    const view = webview(page);
    const leaveOut = view.getByRole("button", { name: pseudo("Leave this out") });
    await leaveOut.waitFor();
    for (let left = await leaveOut.count(); left > 0; left = await leaveOut.count()) {
      await look(saidInPanel);
      await leaveOut.first().click();
    }
    await look(saidInPanel);
  });

  it("on the page with the patterns, and in their summary", async () => {
    await run("Show Patterns");
    const view = webview(page);
    await view.getByRole("heading", { level: 1, name: pseudo("Patterns") }).waitFor();
    // Tables are drawn when they have a width.
    await view
      .locator("details")
      .evaluateAll((all: readonly HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
    await view.locator("caption", { hasText: pseudo("Events by type") }).waitFor();
    await look(saidInPanel);
    await view.getByRole("button", { name: pseudo("Summary as Markdown") }).click();
    assert.deepEqual(untranslated((await textOf("rebound-summary.md")).split("\n")), []);
  });

  it("around a draft: what can be done, hints, fixes, problems, and the question before it is discarded", async () => {
    await run("Draft Follow-up…");
    await choose(page, pseudo("Which application?"), "北風");
    await choose(page, pseudo("Which follow-up?"), pseudo("Check-in after silence"));
    await page.locator(".codelens-decoration").first().waitFor();
    await look();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("To: 雨\nSubject: 海\nApplication: 一\n雪\n\n[雨]");
    await page.locator(".squiggly-hint").or(page.locator(".squiggly-warning")).first().waitFor();
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor();
    await look();
    await page.keyboard.press("Escape");
    await runCommand(page, "Problems: Focus on Problems View");
    await page.locator(".markers-panel [role=treeitem]").nth(2).waitFor();
    await look();
    await run("Discard Draft");
    await page.locator(".monaco-dialog-box").waitFor();
    await look();
    await page.keyboard.press("Escape");
  });

  it("around a note", async () => {
    await run("Write It Down");
    await page.locator(".tab.active", { hasText: ".rebound-note" }).waitFor();
    await page.locator(".editor-instance .monaco-editor.focused .codelens-decoration").first().waitFor();
    await look();
    await run("Discard Draft");
    await page.locator(".tab", { hasText: ".rebound-note" }).waitFor({ state: "detached" });
  });

  it("above the records in the log", async () => {
    await run("Open in File");
    await choose(page, pseudo("Which application?"), "北風");
    await page.locator(".tab.active", { hasText: "applications.yaml" }).waitFor();
    await page.locator(".editor-instance .monaco-editor.focused .codelens-decoration").first().waitFor();
    await look();
  });

  it("in the walkthrough", async () => {
    await runCommand(page, "Welcome: Open Walkthrough...");
    await choose(page, /Select a walkthrough/i, pseudo("A Job Hunt Log That Is Yours"));
    await page
      .locator(".gettingStartedDetailsContent .getting-started-step", {
        hasText: pseudo("Keep your search in one file"),
      })
      .waitFor();
    await look();
  });

  it("in the settings", async () => {
    await runCommand(page, "Preferences: Open Settings (UI)");
    await page.locator(".settings-editor .search-container .monaco-editor.focused").waitFor();
    await page.keyboard.type("@ext:rebound-jobs.rebound");
    await page
      .locator(".settings-editor .setting-item-description", {
        hasText: pseudo("Show one kind sentence after a rejection is logged."),
      })
      .waitFor();
    await look();
  });

  it("where something in the log cannot be used", async () => {
    writeFileSync(join(folder, "applications.yaml"), amiss);
    await runCommand(page, "View: Show Rebound");
    await runCommand(page, "Problems: Focus on Problems View");
    await page.locator(".markers-panel [role=treeitem]").nth(8).waitFor();
    await look();
  });

  /** All of the text in the editor with this tab. */
  async function textOf(tab: string): Promise<string> {
    await page.getByRole("tab", { name: new RegExp(`^${RegExp.escape(tab)}`), selected: true }).waitFor();
    await page.locator(".editor-instance .monaco-editor.focused").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+C");
    return page.evaluate(() => navigator.clipboard.readText());
  }
});

describe("in German", () => {
  it("the tree and the questions of Log Rejection are German", async () => {
    const { page } = await openHunt("de");
    await treeRow(page, /^Im Gespräch/).waitFor();
    await runCommand(page, "Rebound: Absage eintragen");
    await quickInput(page, /Welche Bewerbung\?/);
    await page.keyboard.press("Escape");
  });
});
