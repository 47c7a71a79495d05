/** What a newcomer sees: the command of the README, the address that it prints, and the messages as they pop up. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { browser } from "../harness/browser.ts";
import { exitCode, start } from "../harness/children.ts";
import { projectRoot } from "../harness/project.ts";
import { choose, quickInput, runCommand, treeRow } from "../harness/workbench.ts";

describe("npm start, to a browser", () => {
  it("shows the sample, says one thing after a rejection, and is gone after Ctrl+C", async () => {
    const child = start(process.execPath, ["test/harness/start.ts", "--browser"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = exitCode(child);
    const address = await new Promise<string>((resolve) => {
      if (child.stdout)
        createInterface(child.stdout).on("line", (line) => /^ +http/.test(line) && resolve(line.trim()));
    });
    const page = await (await browser()).newPage();
    await page.goto(address);
    const sample = new URL(address).searchParams.get("folder") ?? "";
    await page
      .getByRole("tab", { name: /^Rebound/ })
      .first()
      .click();
    await treeRow(page, /^Runza, /).waitFor({ timeout: 60_000 });
    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Runza");
    // The first choices are those that need no thought: today, and no reason.
    for (const question of ["When?", "Did they give a reason?"]) {
      await quickInput(page, question);
      await page.keyboard.press("Enter");
    }

    const message = page.locator(".notifications-toasts .notification-list-item-message");
    await message.waitFor();
    assert.deepEqual(
      (await message.allTextContents()).map((text) =>
        /^A no .+\. Runza: you got as far as the second interview\./.test(text),
      ),
      [true],
    );
    await page.close();

    assert.ok(existsSync(sample));
    child.kill("SIGINT");
    await ended;
    assert.ok(!existsSync(sample));
    await assert.rejects(fetch(address));
  });
});
