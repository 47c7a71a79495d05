import { execFileSync } from "node:child_process";
import type { Locator, Page } from "playwright-core";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { runCommand, treeRow } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";

/** A window on a repository that goes to `remote`. */
async function openRepository(remote: string, options: WindowOptions = {}): Promise<Page> {
  const folder = copyOfFixture("routine");
  commitAll(folder);
  execFileSync("git", ["remote", "add", "origin", remote], { cwd: folder });
  const { page } = await openWindow({ workspace: folder, settings: { "rebound.internal.today": "2026-09-22" }, ...options });
  await runCommand(page, "Rebound: Focus on Next Steps View");
  await treeRow(page, /^Prepare for Contoso/).waitFor();
  return page;
}

/** The list of notifications; when it is driven from outside, VS Code does not let them pop up. */
async function notifications(page: Page): Promise<Locator> {
  await runCommand(page, "Notifications: Show Notifications");
  return page.locator(".notifications-center");
}

const warning = "applications.yaml, journal.yaml goes to github.com with git.";

describe("the check who can see the files", () => {
  it("warns once when the repository could be public, and again when asked", async () => {
    const page = await openRepository("https://github.com/ada/jobs.git");
    const center = await notifications(page);
    await center.getByText(warning).waitFor();
    await center.getByRole("button", { name: "It Is Private" }).focus();
    await page.keyboard.press("Enter");
    await center.waitFor({ state: "hidden" });

    await page.reload();
    await treeRow(page, /^Prepare for Contoso/).waitFor();
    await (await notifications(page)).getByText("No new notifications").waitFor();
    await page.keyboard.press("Escape");
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await (await notifications(page)).getByText(warning).waitFor();
  });

  it("says nothing of a private host unless asked", async () => {
    const page = await openRepository("https://git.example.org/ada/jobs.git");
    await (await notifications(page)).getByText("No new notifications").waitFor();
    await page.keyboard.press("Escape");
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await (await notifications(page)).getByText("Rebound knows of no public place that git sends your files to").waitFor();
  });

  it("says what it could not check without the git extension, in Restricted Mode", async () => {
    const page = await openRepository("git@github.com:ada/jobs.git", { trusted: false });
    await (await notifications(page)).getByText("Without the git extension Rebound cannot see whether applications.yaml, journal.yaml goes with it").waitFor();
  });
});
