import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { eventually } from "../harness/eventually.ts";
import { isStored, killExtensionHosts } from "../harness/extensionHost.ts";
import type { Server } from "../harness/server.ts";
import { openWindow } from "../harness/window.ts";
import { choose, quickInput, runCommand, treeRow, webview } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";
import { draft, draftShows, openLog, write } from "./draftWindow.ts";
import { heading, openPanel, press } from "./reflectWindow.ts";

const field = (page: Page) => webview(page).getByRole("textbox");

/** Reloads the window at once, as its own command does. */
async function reload(page: Page): Promise<void> {
  const reloaded = page.waitForEvent("load");
  await runCommand(page, "Developer: Reload Window");
  await reloaded;
}

const anyRow = (page: Page) => treeRow(page, /^(Northwind|Fabrikam)/).first();

async function showTree(page: Page): Promise<void> {
  await runCommand(page, "View: Show Rebound");
  await anyRow(page).waitFor();
}

/** Ends the extension host as a crash does; the tree is there before. */
async function killHost(page: Page, server: Server): Promise<void> {
  const gone = anyRow(page).waitFor({ state: "detached" });
  killExtensionHosts(server);
  await gone;
}

/** Loads the window anew, as people do: while an extension is developed VS Code starts no other host by itself. */
async function comeBack(page: Page): Promise<void> {
  await reload(page);
  await anyRow(page).waitFor();
}

describe("what was typed in the page", () => {
  for (const options of [{ host: "web" }, { release: "oldest" }] as const) {
    it(`is there after a reload in the middle of a word: ${JSON.stringify(options)}`, async () => {
      const { page } = await openPanel(copyOfFixture("reflection"), "Rebound: Look Back", options);
      await field(page).fill("half a sen");
      await reload(page);
      await heading(page).waitFor();
      assert.equal(await field(page).inputValue(), "half a sen");
    });
  }

  it("is there when its window was closed, and in the journal when the page is left", async () => {
    const folder = copyOfFixture("reflection");
    const { page, openAgain } = await openPanel(folder);
    await field(page).fill("half a sen");
    await page.close({ runBeforeUnload: true });
    const later = await openAgain();
    await runCommand(later, "Rebound: Look Back");
    await heading(later).waitFor();
    await eventually(() => assert.match(readFileSync(join(folder, "journal.yaml"), "utf8"), /friend: half a sen/));
  });

  it("is there when the extension host was killed", async () => {
    const { page, server } = await openPanel(copyOfFixture("reflection"));
    await showTree(page);
    await field(page).fill("half a sen");
    await killHost(page, server);
    await comeBack(page);
    await runCommand(page, "Rebound: Look Back");
    await heading(page).waitFor();
    // The page may remember that the step was open, or begin folded where the host went before it could be told.
    const friend = webview(page).getByRole("listitem").filter({ hasText: "To a friend" });
    await friend.locator("button, textarea").first().waitFor();
    if ((await friend.locator("textarea").count()) === 0) await press(page, friend.locator("button"));
    await friend.locator("textarea").waitFor();
    assert.equal(await field(page).inputValue(), "half a sen");
  });
});

describe("what was written in a draft", () => {
  it("is there when the extension host was killed before it could save", async () => {
    const { page, server } = await openLog();
    await showTree(page);
    await draft(page, "Northwind", "Thank-you after an interview");
    await page.keyboard.type("Half a sen");
    await killHost(page, server);
    // In the first second VS Code has no backup of an editor yet, and its reload asks before it loses words.
    await eventually(() => assert.ok(isStored(server, "Half a sen")));
    await comeBack(page);
    await draftShows(page, "Half a sen");
    await page.locator(".tab.active:not(.dirty)").filter({ hasText: "Northwind" }).waitFor();
  });
});

describe("a note to let it out", () => {
  const question = "Your journal, journal.yaml, is for you alone";

  it("is stored from the first key, asks about git only when it is to be kept, and Esc loses nothing", async () => {
    const folder = copyOfFixture("small-log");
    commitAll(folder);
    const settings = { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" };
    const { page } = await openWindow({ workspace: folder, settings });
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Write it down");
    await draftShows(page, "Whatever comes to mind.");
    await write(page, "That was a long month.");
    await reload(page);
    // A reload starts VS Code anew, extension host and all.
    await page.locator(".view-line", { hasText: "month" }).first().waitFor();
    await draftShows(page, "That was a long month.");
    await runCommand(page, "Rebound: Keep Note in Journal");
    await (await quickInput(page, question)).press("Escape");
    await draftShows(page, "That was a long month.");
    assert.equal(existsSync(join(folder, "journal.yaml")), false);

    await runCommand(page, "View: Close Editor");
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Write it down");
    await draftShows(page, "That was a long month.");
    await runCommand(page, "Rebound: Keep Note in Journal");
    await choose(page, question, "Keep it out of git");
    await page.locator(".tab", { hasText: "Write It Down" }).waitFor({ state: "detached" });
    await eventually(() =>
      assert.deepEqual(parse(readFileSync(join(folder, "journal.yaml"), "utf8")), {
        reflections: [{ date: "2026-09-22", note: "That was a long month." }],
      }),
    );
  });
});
