import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import {
  choose,
  chooseFromMenu,
  focusRow,
  notification,
  offered,
  quickInput,
  runCommand,
  treeRow,
  webview,
} from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { press } from "./reflectWindow.ts";

const settings = { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" };
const letter = "Dear <b>Ada</b> $(alert),\n\nwe went with somebody else.\n";

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

describe("filing a mail by keyboard", () => {
  for (const host of ["node", "web"] as const)
    it(`goes from the step over what was copied to the file, and opens it again, in the ${host} host`, async () => {
      const folder = copyOfFixture("routine");
      const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), "utf8");
      const before = read("applications.yaml");
      const { page } = await openWindow({ workspace: folder, settings, host });
      await runCommand(page, "Rebound: Skip Step");
      await choose(page, "Which step?", "Thank Northwind");
      await runCommand(page, "Rebound: Focus on Next Steps View");
      await treeRow(page, /^Archive Northwind, /).waitFor();
      // While it is written it may be read in part.
      await eventually(() => assert.ok(read("applications.yaml").length > before.length));
      const after = read("applications.yaml");

      // Nothing is copied yet: it says so, and looks again when it is chosen.
      await copy(page, " \n");
      await focusRow(page, /^Archive Northwind, /, "Next Steps");
      await chooseFromMenu(page, "File Mail…");
      await quickInput(page, "What should be filed?");
      assert.deepEqual(await offered(page), ["Nothing is copied yet", "A saved mail…"]);
      await copy(page, letter);
      await choose(page, "What should be filed?", "Nothing is copied yet");
      const copied = page.locator(".quick-input-widget").getByRole("option", { name: "What you copied" });
      await copied.waitFor();
      assert.match((await copied.textContent()) ?? "", /3 lines.*Dear <b>Ada<\/b> \$\(alert\),/);
      assert.equal(await copied.locator("b, .codicon-alert").count(), 0);

      // Esc writes nothing.
      await page.keyboard.press("Escape");
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      assert.equal(read("applications.yaml"), after);
      assert.throws(() => read("archive"), /ENOENT/);

      await runCommand(page, "Rebound: File Mail…");
      await choose(page, "Which application?", "Northwind");
      await choose(page, "File Mail: Northwind", "What you copied");
      await notification(page, "it need not be deleted");
      const file = "archive/northwind-backend/2026-09-21.md";
      assert.equal(read(file), letter);
      const linked = after.replace("type: rejected\n", `type: rejected\n        file: ${file}\n`);
      await eventually(() => assert.equal(read("applications.yaml"), linked));

      // The event has a file now, so it is asked which one is meant; a saved mail this time.
      writeFileSync(join(folder, "saved.eml"), "From: \r\n\0");
      await runCommand(page, "Rebound: File Mail…");
      await choose(page, "Which application?", "Northwind");
      await choose(page, "File Mail: Northwind", "A saved mail…");
      const path = await quickInput(page, "A saved mail…");
      // The dialog writes the folder it begins in over what stands there.
      await page.waitForFunction(
        (input) => (input as HTMLInputElement).value.endsWith("/"),
        await path.elementHandle(),
      );
      await path.fill(join(folder, "saved.eml"));
      await page.keyboard.press("Enter");
      await choose(page, "Which event does it belong to?", "None, only file it");
      await eventually(() => assert.equal(read("archive/northwind-backend/2026-09-22.eml"), "From: \r\n\0"));
      assert.equal(read("applications.yaml"), linked);

      await runCommand(page, "Rebound: Look Back");
      await press(page, webview(page).getByRole("button", { name: file }));
      await page.getByRole("tab", { name: "2026-09-21.md", selected: true }).waitFor();
    });

  it("asks before the first one whether git keeps them, and not again", async () => {
    const folder = copyOfFixture("routine");
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const { page } = await openWindow({ workspace: folder, settings });
    await copy(page, letter);
    const fileOf = async (company: string): Promise<void> => {
      await runCommand(page, "Rebound: File Mail…");
      await choose(page, "Which application?", company);
      await choose(page, `File Mail: ${company}`, "What you copied");
    };
    await fileOf("Northwind");
    await quickInput(page, "The mails you file, in archive/, are for you alone");
    await page.keyboard.press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    assert.deepEqual([existsSync(join(folder, "archive")), existsSync(join(folder, ".gitignore"))], [false, false]);

    await fileOf("Northwind");
    await choose(page, "The mails you file, in archive/, are for you alone", "Keep it out of git");
    await notification(page, "archive/northwind-backend/2026-09-21.md");
    assert.equal(readFileSync(join(folder, ".gitignore"), "utf8"), "/archive/\n");
    await fileOf("Adatum");
    await notification(page, "archive/adatum-developer/2026-09-16.md");
  });
});
