import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { answer, notification, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";

/** A window on a repository that goes to `remote`. */
async function openRepository(remote: string, options: WindowOptions = {}): Promise<{ page: Page; folder: string }> {
  const folder = copyOfFixture("routine");
  commitAll(folder);
  execFileSync("git", ["remote", "add", "origin", remote], { cwd: folder });
  const { page } = await openWindow({
    workspace: folder,
    settings: { "rebound.internal.today": "2026-09-22" },
    ...options,
  });
  await runCommand(page, "Rebound: Focus on Next Steps View");
  await treeRow(page, /^Prepare for Contoso/).waitFor();
  return { page, folder };
}

/**
 * Types the path of a folder without folders in it into the dialog that asks for one, and takes it when it is listed.
 */
async function pickFolder(page: Page, folder: string): Promise<void> {
  const path = await quickInput(page, "A folder that no public repository holds");
  // The dialog writes the folder it begins with over what stands there.
  await page.waitForFunction((input) => (input as HTMLInputElement).value.endsWith("/"), await path.elementHandle());
  await path.fill(`${folder}/`);
  const listed = page.locator(".quick-input-widget").getByRole("option");
  await listed.nth(1).waitFor({ state: "detached" });
  await listed.filter({ hasText: ".." }).waitFor();
  await page.getByRole("button", { name: "Copy Here" }).press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** The list of notifications; when it is driven from outside, VS Code does not let them pop up. */
async function notifications(page: Page): Promise<Locator> {
  await runCommand(page, "Notifications: Show Notifications");
  return page.locator(".notifications-center");
}

const warning = "Git sends applications.yaml and journal.yaml to github.com.";

describe("the check who can see the files", () => {
  for (const button of ["It Is Private", "Don't Ask Again Here"]) {
    it(`warns once when the repository could be public, and again when asked: ${button}`, async () => {
      const { page } = await openRepository("https://github.com/ada/jobs.git");
      await answer(page, warning, button);
      await page.locator(".notifications-center").waitFor({ state: "hidden" });

      const reloaded = page.waitForEvent("domcontentloaded");
      await runCommand(page, "Developer: Reload Window");
      await reloaded;
      await treeRow(page, /^Prepare for Contoso/).waitFor();
      await (await notifications(page)).getByText("No new notifications").waitFor();
      await page.keyboard.press("Escape");
      await runCommand(page, "Rebound: Check Who Can See Your Files");
      await notification(page, warning);
    });
  }

  it("makes a private copy where the user says, over nothing that is there, and opens it", async () => {
    const { page, folder } = await openRepository("https://github.com/ada/jobs.git");
    const files = ["applications.yaml", "journal.yaml"];
    const before = files.map((file) => readFileSync(join(folder, file), "utf8"));
    const copy = temporaryFolder("copy");
    await answer(page, warning, "Make a Private Copy…");
    await pickFolder(page, copy);
    await notification(page, "Copied. The files here are as they were");
    const copied = (of: string): readonly string[] => files.map((file) => readFileSync(join(of, file), "utf8"));
    assert.deepEqual([copied(copy), copied(folder)], [before, before]);

    writeFileSync(join(copy, "applications.yaml"), "applications: []\n");
    await page.keyboard.press("Escape");
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await answer(page, warning, "Make a Private Copy…");
    await pickFolder(page, copy);
    await notification(page, "is there already, so nothing was copied over it");
    assert.equal(readFileSync(join(copy, "applications.yaml"), "utf8"), "applications: []\n");

    await page.keyboard.press("Escape");
    const opened = page.waitForURL((url) => url.searchParams.get("folder") === copy);
    await answer(page, "Copied. The files here are as they were", "Open the Copy");
    await opened;
  });

  it("says nothing of a host it does not know unless asked, and then that it cannot tell who reads there", async () => {
    const { page } = await openRepository("https://git.example.org/ada/jobs.git");
    await (await notifications(page)).getByText("No new notifications").waitFor();
    await page.keyboard.press("Escape");
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await (await notifications(page))
      .getByText("Git sends applications.yaml and journal.yaml to git.example.org. Rebound does not know that place")
      .waitFor();
  });

  it("says what it could not check without the git extension, in Restricted Mode", async () => {
    const { page } = await openRepository("git@github.com:ada/jobs.git", { trusted: false });
    await (await notifications(page))
      .getByText(
        "Without the git extension Rebound cannot see whether git sends applications.yaml and journal.yaml there too",
      )
      .waitFor();
  });
});
