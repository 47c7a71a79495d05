import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { choose, chooseFromMenu, enter, focusRow, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

const runza = "Runza, Eng Mgr, second interview";
const settings = { "rebound.internal.today": "2025-06-24", "files.autoSave": "off" };

/** A window on the real search, its tree in focus, and what stands in the file. */
async function openSearch(options: Parameters<typeof openWindow>[0] = {}): Promise<{ page: Page; text: () => string }> {
  const folder = copyOfFixture("real-search");
  const { page } = await openWindow({ workspace: folder, settings, ...options });
  await runCommand(page, "View: Show Rebound");
  await treeRow(page, runza).waitFor();
  await runCommand(page, "Rebound: Focus on Applications View");
  return { page, text: () => readFileSync(join(folder, "applications.yaml"), "utf8") };
}

/** The text with lines added after the last event of Runza's record. */
function withEvent(text: string, lines: string): string {
  const start = text.indexOf("company: Runza\n");
  const end = text.indexOf("\n\n", start) + 1;
  return text.slice(0, end) + lines + text.slice(end);
}

/** How many applications are closed; they are folded away at the end of the tree. */
async function closedCount(page: Page): Promise<number> {
  await runCommand(page, "Rebound: Focus on Applications View");
  await page.keyboard.press("End");
  return Number(/\d+/.exec((await treeRow(page, /^Closed, /).getAttribute("aria-label")) ?? "")?.[0]);
}

describe("logging a rejection by keyboard", () => {
  for (const host of ["node", "web"] as const) {
    it(`adds exactly the lines that say so, in the ${host} host; undo takes them back`, async () => {
      const { page, text } = await openSearch({ host });
      const before = text();
      const closed = await closedCount(page);

      await focusRow(page, runza);
      await chooseFromMenu(page, "Log Rejection");
      await choose(page, "Log Rejection: Runza", "Yesterday");
      await choose(page, "Did they give a reason?", "No reason given");

      await page.getByText("Runza: you got as far as the second interview.").first().waitFor();
      await treeRow(page, runza).waitFor({ state: "detached" });
      await page.keyboard.press("End");
      await treeRow(page, `Closed, ${closed + 1} applications`).waitFor();
      const added = "      - date: 2025-06-23\n        type: rejected\n";
      await eventually(() => assert.equal(text(), withEvent(before, added)));

      await runCommand(page, "Rebound: Open in File");
      await choose(page, "Which application?", "Runza");
      await page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await page.keyboard.press("Control+Z");
      await page.locator(".tab.active.dirty").waitFor();
      await page.keyboard.press("Control+S");
      await page.locator(".tab.active:not(.dirty)").waitFor();
      await eventually(() => assert.equal(text(), before));
      assert.equal(await closedCount(page), closed);
      await focusRow(page, runza);
    });
  }

  describe("in one window", () => {
    let page: Page;
    let text: () => string;
    before(async () => {
      ({ page, text } = await openSearch());
    });

    it("writes nothing when it is left with Esc, at any step", async () => {
      const before = text();
      const steps = [
        async () => quickInput(page, /Which application\?/),
        async () => {
          await choose(page, /Which application\?/, "Runza");
          return quickInput(page, "When?");
        },
        async () => {
          await choose(page, "When?", "Today");
          return quickInput(page, "Did they give a reason?");
        },
      ];
      for (let last = 1; last <= steps.length; last++) {
        await runCommand(page, "Rebound: Log Rejection");
        for (const step of steps.slice(0, last)) await step();
        await page.keyboard.press("Escape");
        await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      }
      assert.equal(text(), before);
      await treeRow(page, runza).waitFor();
      assert.equal(await page.getByRole("dialog").filter({ hasText: "Runza" }).count(), 0);
    });

    it("takes three inputs from the palette, with a way back, and says who gave the reason", async () => {
      const before = text();
      await runCommand(page, "Rebound: Log Rejection");
      await choose(page, /Which application\?/, "Runza");
      await quickInput(page, "Log Rejection: Runza (2/3)");
      await page.keyboard.press("Control+Alt+-");
      await choose(page, "Log Rejection (1/3)", "Runza");
      await enter(page, "Log Rejection: Runza (2/3)", "2025-06-24");
      await choose(page, "Log Rejection: Runza (3/3)", "They gave a reason…");
      await choose(page, "Which reason did they give?", "Experience");
      await treeRow(page, runza).waitFor({ state: "detached" });
      const added =
        "      - date: 2025-06-24\n        type: rejected\n        reason: experience\n        basis: stated\n";
      await eventually(() => assert.equal(text(), withEvent(before, added)));
    });

    it("logs one by a company that is not in the file yet", async () => {
      const before = text();
      const closed = await closedCount(page);
      await runCommand(page, "Rebound: Log Rejection");
      await choose(page, /Which application\?/, "Initech");
      // The company is put into the input with a comma; until then it would take the place of what is typed.
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>(".quick-input-widget input[type=text]")?.value === "Initech, ",
      );
      await enter(page, /Which application\?/, "Initech, Data Engineer");
      await choose(page, "Log Rejection: Initech", "Today");
      await choose(page, "Did they give a reason?", "No reason given");
      await treeRow(page, `Closed, ${closed + 1} applications`).waitFor();
      const added =
        "- company: Initech\n    role: Data Engineer\n    events:\n      - date: 2025-06-24\n        type: rejected";
      await eventually(() => assert.equal(text().slice(before.length).trim(), added));
      assert.ok(text().startsWith(before));
    });
  });
});
