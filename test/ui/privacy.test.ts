import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { runCommand } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";

/** A window on a repository that goes to `remote`. */
async function openRepository(remote: string, options: WindowOptions = {}): Promise<{ page: Page; folder: string }> {
  const folder = copyOfFixture("routine");
  commitAll(folder);
  execFileSync("git", ["remote", "add", "origin", remote], { cwd: folder });
  const { page } = await openWindow({ workspace: folder, settings: { "rebound.internal.today": "2026-09-22" }, ...options });
  await runCommand(page, "Rebound: Focus on Next Steps View");
  return { page, folder };
}

const warning = "applications.yaml, journal.yaml goes to github.com with git.";

describe("the check who can see the files", () => {
  it("warns once when the repository could be public, and again when asked", async () => {
    const { page } = await openRepository("https://github.com/ada/jobs.git");
    const toast = page.locator(".notification-toast").filter({ hasText: warning });
    await toast.waitFor();
    await toast.getByRole("button", { name: "It Is Private" }).click();
    await toast.waitFor({ state: "detached" });

    await runCommand(page, "Developer: Reload Window");
    await page.locator(".notification-toast").waitFor({ state: "detached" });
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await toast.waitFor();
    assert.equal(await toast.count(), 1);
  });

  it("says nothing of a private host unless asked", async () => {
    const { page } = await openRepository("https://git.example.org/ada/jobs.git");
    await runCommand(page, "Rebound: Check Who Can See Your Files");
    await page.locator(".notification-toast").filter({ hasText: "Rebound knows of no public place that git sends your files to" }).waitFor();
    assert.equal(await page.locator(".notification-toast").count(), 1);
  });

  it("says what it could not check without the git extension", async () => {
    const { page } = await openRepository("git@github.com:ada/jobs.git", { trusted: false });
    await page.locator(".notification-toast").filter({ hasText: "Without the git extension Rebound cannot see whether applications.yaml, journal.yaml goes with it" }).waitFor();
  });
});
