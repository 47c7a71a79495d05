/**
 * For all UI tests: a picture and the messages of each window when a test fails; windows that a test opened are closed
 * after it, those that a `before` hook opened at the end at the latest; no browser is left behind.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { closeBrowser } from "./browser.ts";
import { projectRoot } from "./project.ts";
import { openWindows, type Window } from "./window.ts";

const pictures = join(projectRoot, ".vscode-test", "failures");

let openBefore: ReadonlySet<Window> = new Set();

export const mochaHooks = {
  beforeEach(): void {
    openBefore = new Set(openWindows);
  },
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state === "failed") await takePictures(this.currentTest.fullTitle());
    for (const window of openWindows) if (!openBefore.has(window)) await window.close();
  },
  async afterAll(): Promise<void> {
    for (const window of openWindows) await window.close();
    await closeBrowser();
  },
};

/** The text of what lies over the window: a picture is gone with the machine that took it. */
async function saidIn(page: Page): Promise<string> {
  const parts = [".notification-list-item-message", ".dialog-message-text", ".quick-input-widget .label-name"];
  return JSON.stringify(await page.locator(parts.join(", ")).allInnerTexts());
}

async function takePictures(title: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const [index, window] of [...openWindows].entries()) {
    const path = join(pictures, `${title.replace(/\W+/g, "-")}-${index}.png`);
    await window.page.screenshot({ path });
    console.log(`      a picture of the window: ${path}, which says: ${await saidIn(window.page)}`);
  }
}
