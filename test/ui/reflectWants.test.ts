import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../harness/eventually.ts";
import { choose, quickInput, webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { axeFindingsInThemes, openPanel, press } from "./reflectWindow.ts";

describe("the page Reflect after the fifth rejection", () => {
  it("goes through what a role must have, and has the long line after the kind step", async () => {
    const folder = copyOfFixture("reflection");
    const [applications, journal] = [join(folder, "applications.yaml"), join(folder, "journal.yaml")];
    const more = [1, 2, 3].map(
      (number) =>
        `  - company: Company ${number}\n    role: Engineer\n    events:\n      - date: 2026-08-0${number}\n        type: rejected\n`,
    );
    writeFileSync(applications, `${readFileSync(applications, "utf8")}\n${more.join("")}`);
    const before = readFileSync(journal, "utf8");
    const { page } = await openPanel(folder);
    const view = webview(page);

    await view.getByText("Nothing is written down yet about what a role must have.").waitFor();
    await press(page, view.getByRole("button", { name: "Go through it" }));
    const prompt = /^Pick one to move it/;
    await choose(page, prompt, "four-day week");
    await view.getByRole("listitem").filter({ hasText: "four-day week" }).waitFor();
    const input = await quickInput(page, prompt);
    await input.fill("own office");
    await page.getByRole("option", { name: /It would be nice to have/ }).click();
    await view.getByRole("listitem").filter({ hasText: "own office" }).waitFor();
    await choose(page, prompt, "four-day week");
    await choose(page, "Where does it belong?", "It would be nice to have");
    await view.getByText("A role must have:").waitFor({ state: "detached" });
    await (await quickInput(page, prompt)).press("Escape");
    const added = "must_haves: []\nnice_to_haves: [own office, four-day week]\nreviewed: 2026-09-22\n";
    await eventually(() => {
      const after = readFileSync(journal, "utf8");
      assert.equal(after.replace(added, ""), before);
      assert.notEqual(after, before);
    });

    assert.equal(await view.getByText("The long line").count(), 0);
    await press(page, view.getByRole("button", { name: "Leave this out" }));
    await press(page, view.locator("summary", { hasText: "The long line" }));
    const line = view.locator("details .timeline > div");
    await line.last().waitFor();
    assert.deepEqual(await line.allInnerTexts(), [
      "November 2025\nCut the checkout's p99 from 900 to 140 ms.",
      "since July 10, 2026\nA search. Applications: 6, rounds: 2.",
    ]);
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
  });
});
