import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prompts } from "../../src/core/reflection/prompts.ts";
import { webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { axeFindings, heading, openPanel } from "./reflectWindow.ts";

describe("the page Reflect is for everybody", () => {
  for (const theme of ["dark", "light", "high-contrast", "high-contrast-light"] as const) {
    it(`in the theme ${theme}`, async () => {
      const { page } = await openPanel(copyOfFixture("reflection"), "Rebound: Look Back", { theme });
      assert.deepEqual(await axeFindings(page), []);
      await webview(page).getByRole("textbox").fill("x");
      await webview(page).getByRole("button", { name: "One plan" }).click();
      await webview(page).getByText("What you are good at").waitFor();
      assert.deepEqual(await axeFindings(page), []);
    });
  }

  it("on a page 320 pixels wide, and with nothing to show", async () => {
    const folder = copyOfFixture("reflection");
    const { page } = await openPanel(folder, "Rebound: Look Back", { size: { width: 720, height: 900 } });
    const width = () => webview(page).locator("html").evaluate((root) => ({ shown: root.clientWidth, needed: root.scrollWidth }));
    await page.setViewportSize({ width: 720 - (await width()).shown + 320, height: 900 });
    await webview(page).locator("html").evaluate(async () => {
      while (innerWidth !== 320) await new Promise((resolve) => addEventListener("resize", resolve, { once: true }));
    });
    assert.deepEqual(await width(), { shown: 320, needed: 320 });
    assert.deepEqual(await axeFindings(page), []);
    writeFileSync(join(folder, "applications.yaml"), "applications: []\n");
    await webview(page).getByRole("heading", { name: "Nothing to look back on" }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });

  it("in German, and in the browser's own extension host", async () => {
    const { page } = await openPanel(copyOfFixture("reflection"), "Rebound: Zurückblicken", { host: "web", language: "de" });
    assert.equal(await heading(page).textContent(), "Rückblick: Northwind");
    assert.match((await webview(page).getByRole("textbox").getAttribute("aria-labelledby")) ?? "", /question/);
    const question = webview(page).locator(".question");
    const german = prompts.friend.map(({ de }) => de.replace("{days}", "50"));
    assert.ok(german.includes((await question.textContent()) ?? ""));
  });
});
