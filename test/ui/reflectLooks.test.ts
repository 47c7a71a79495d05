import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prompts } from "../../src/core/reflection/prompts.ts";
import { steps } from "../../src/core/reflection/steps.ts";
import { webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import {
  axeFindings,
  axeFindingsInThemes,
  cutOff,
  heading,
  makeRoom,
  openPanel,
  openSmallPanel,
  smallRooms,
} from "./reflectWindow.ts";

describe("the page Reflect is for everybody", () => {
  it("in every theme", async () => {
    const folder = copyOfFixture("reflection");
    const { page } = await openPanel(folder);
    assert.deepEqual(await axeFindingsInThemes(page, folder, ["light", "high-contrast", "high-contrast-light"]), []);
    await webview(page).getByRole("textbox").fill("x");
    await webview(page).getByRole("button", { name: "One plan" }).click();
    await webview(page).getByText("What you are good at").waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder, ["dark", "light", "high-contrast"]), []);
  });

  for (const [language, command, leave, done] of [
    ["en", "Rebound: Look Back", "Leave this out", "That is all for this one"],
    ["de", "Rebound: Zurückblicken", "Das auslassen", "Das war alles zu dieser Bewerbung"],
  ] as const) {
    it(`in small rooms, step by step, in the language ${language}`, async () => {
      const { page } = await openSmallPanel(copyOfFixture("reflection"), command, {
        ...(language === "de" && { language }),
      });
      const view = webview(page);
      for (const step of steps) {
        await view.locator(`#name-${step}`).waitFor();
        await view
          .getByRole("textbox")
          .first()
          .fill(`${"A sentence that takes more than a line of the list. ".repeat(3)}${"X".repeat(80)}`);
        for (const [name, size] of smallRooms) {
          await makeRoom(page, size);
          assert.deepEqual(await cutOff(page), [], name);
        }
        await view.getByRole("button", { name: leave }).click();
      }
      await view.getByRole("heading", { name: done }).waitFor();
      for (const [name, size] of smallRooms) {
        await makeRoom(page, size);
        assert.deepEqual(await cutOff(page), [], name);
        assert.deepEqual(await axeFindings(page), [], name);
      }
    });
  }

  it("with nothing to show", async () => {
    const folder = copyOfFixture("reflection");
    const { page } = await openPanel(folder);
    writeFileSync(join(folder, "applications.yaml"), "applications: []\n");
    await webview(page).getByRole("heading", { name: "Nothing to look back on" }).waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
  });

  it("in German, and in the browser's own extension host", async () => {
    const { page } = await openPanel(copyOfFixture("reflection"), "Rebound: Zurückblicken", {
      host: "web",
      language: "de",
    });
    assert.equal(await heading(page).textContent(), "Rückblick: Northwind");
    assert.match((await webview(page).getByRole("textbox").getAttribute("aria-labelledby")) ?? "", /question/);
    const question = webview(page).locator(".question");
    const german = prompts.friend.map(({ de }) => de.replace("{days}", "50"));
    assert.ok(german.includes((await question.textContent()) ?? ""));
  });
});
