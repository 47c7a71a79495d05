/** What the tests of drafts do in their windows. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { choose, runCommand } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

/** As on a desktop: where the editor saves by itself, tabs do not show what is not saved yet. */
const settings = { "rebound.internal.today": "2026-09-10", "files.autoSave": "off" };

/** A window on the follow-ups; `change` rewrites the log first. */
export async function openLog(options: WindowOptions = {}, change: (text: string) => string = (text) => text) {
  const folder = copyOfFixture("follow-ups");
  const file = join(folder, "applications.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  const { page, server } = await openWindow({ workspace: folder, settings, ...options });
  return { page, server, folder, text: () => readFileSync(file, "utf8") };
}

/** Drafts a follow-up from the palette. */
export async function draft(page: Page, company: string, kind: string): Promise<void> {
  await runCommand(page, "Rebound: Draft Follow-up…");
  await choose(page, "Which application?", company);
  await choose(page, "Which follow-up?", kind);
  await draftShows(page, "Application:");
}

/** Waits until the text is to be seen in an editor. */
export async function draftShows(page: Page, text: string): Promise<void> {
  // Monaco writes blanks as no-break spaces.
  await page
    .locator(".editor-instance .view-line", {
      hasText: new RegExp(RegExp.escape(text).replaceAll("\\x20", "[ \\u00a0]"), "u"),
    })
    .first()
    .waitFor();
}

/** Writes over everything in the active editor. */
export async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await write(page, text);
}

/** Writes at the cursor, and waits until it is kept. */
export async function write(page: Page, text: string): Promise<void> {
  const kept = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let wasDirty = false;
        const observer = new MutationObserver(() => {
          const isDirty = document.querySelector(".tab.active.dirty") !== null;
          if (wasDirty && !isDirty) {
            observer.disconnect();
            resolve();
          }
          wasDirty ||= isDirty;
        });
        observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["class"] });
      }),
  );
  await page.keyboard.insertText(text);
  await draftShows(page, text.split("\n").findLast((line) => line.length > 3 && line.length < 60) ?? "");
  await kept;
}

/** Hands the draft to the mail program; gives what reaches the browser, decoded by its own parser. */
export async function mailFrom(page: Page, open = () => runCommand(page, "Rebound: Open in Mail Program")) {
  const request = page.waitForEvent("request", (each) => each.url().startsWith("mailto:"));
  await open();
  const url = new URL((await request).url());
  const fields = Object.fromEntries(
    url.search
      .slice(1)
      .split("&")
      .map((field) => field.split("=", 2).map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(url.pathname), ...fields } as {
    readonly to: string;
    readonly subject?: string;
    readonly body?: string;
  };
}

/** The message in the notification centre: in a window that is driven, VS Code shows none by itself. */
export async function notification(page: Page, text: string) {
  await runCommand(page, "Notifications: Show Notifications");
  const item = page.locator(".notifications-center .notification-list-item", { hasText: text });
  await item.waitFor();
  return item;
}
