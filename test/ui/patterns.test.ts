import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../harness/temporary.ts";
import type { WindowOptions } from "../harness/window.ts";
import { runCommand, webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import {
  axeFindings,
  axeFindingsInThemes,
  cutOff,
  makeRoom,
  openAll,
  openPanel,
  openSmallPanel,
  press,
  smallRooms,
  tabTo,
} from "./reflectWindow.ts";

/** The day after its last event, which is a rejection. */
const lastDay = { settings: { "rebound.internal.today": "2025-06-25" } };

async function openPatterns(folder = copyOfFixture("real-search"), options: WindowOptions = {}): Promise<Page> {
  const { page } = await openPanel(folder, "Rebound: Show Patterns", { ...lastDay, ...options });
  return page;
}

function logOf(text: string): string {
  const folder = temporaryFolder("patterns");
  writeFileSync(join(folder, "applications.yaml"), text);
  return folder;
}

/** The text of the editor that is to be seen, whose tab has this name. */
async function openedText(page: Page, name: string): Promise<string> {
  await page.getByRole("tab", { name: new RegExp(`^${RegExp.escape(name)}`) }).waitFor();
  const lines = page.locator(".editor-group-container.active .view-lines");
  await lines.getByText(/\S/).first().waitFor();
  return (await lines.innerText()).replaceAll("\u00a0", " ");
}

describe("the Patterns page", () => {
  it("tells the real search with the counts known from its source", async () => {
    const page = await openPatterns();
    const view = webview(page);
    await view.getByText(/^74 are out: 68 without an answer yet/).waitFor();
    for (const place of ["Applied 133", "First call 27", "Interview 10", "Rejected 61"])
      await view.getByText(place, { exact: true }).waitFor();
    await view.getByRole("img", { name: /flow from left to right/ }).waitFor();
    await view.getByText(/^Answers from a person so far: 65 of 133/).waitFor();
  });

  it("is driven by keyboard: dates, kind, numbers, sharing without names, every export, and to the other page and back", async () => {
    const page = await openPatterns();
    const view = webview(page);
    await press(page, view.locator("summary", { hasText: "Kind and dates" }));
    await tabTo(page, view.getByLabel("Applied from"));
    await page.keyboard.type("05052025"); // The same day wherever the month stands.
    await view
      .getByText(/left out: .*outside these dates/)
      .first()
      .waitFor();
    await press(page, view.getByRole("button", { name: "All dates" }));
    await view.getByText(/^74 are out: 68 without an answer yet/).waitFor();
    await tabTo(page, view.getByLabel("Applied up to"));
    await page.keyboard.type("05052025");
    await view.getByText(/^Applications, applied up to May 5, 2025\./).waitFor();
    await press(page, view.getByRole("button", { name: "All dates" }));
    await press(page, view.getByLabel("Kind"), "ArrowDown");
    await view.getByText(/^Asks, all dates\./).waitFor();
    await page.keyboard.press("ArrowUp");
    await view.getByText(/^74 are out: 68 without an answer yet/).waitFor();

    const silent = view.getByRole("region", { name: "Still out" });
    await press(page, silent.locator("summary", { hasText: "How is this computed?" }));
    await silent.getByText(/^For each that has waited t days/).waitFor();
    await press(page, silent.locator("summary", { hasText: "The numbers" }), "Space");
    const companies = silent.getByRole("row").nth(1);
    await companies.getByText("Carino's Italian").waitFor();

    await press(page, view.getByRole("checkbox", { name: /Share without names/ }), "Space");
    await companies.getByText("Company 1").waitFor();

    for (const [button, file, begins] of [
      ["Summary as Markdown", "rebound-summary.md", /^# Patterns\n/],
      ["Summary as JSON", "rebound-summary.json", /^\{\n +"version": 2,\n/],
      ["Flow for SankeyMATIC", "rebound-flow.txt", /^They wrote first \[5\] They wrote\n/],
      ["Picture as SVG: How long an answer takes", "rebound-time-to-answer.svg", /^<svg xmlns/],
    ] as const) {
      await press(page, view.getByRole("button", { name: button }));
      assert.match(await openedText(page, file), begins);
      await runCommand(page, "Rebound: Show Patterns");
    }

    await press(page, view.getByRole("button", { name: "Reflect", exact: true }));
    await view.getByRole("heading", { name: /^Looking back: / }).waitFor();
    await press(page, view.getByRole("button", { name: "Patterns", exact: true }), "Space");
    await view.getByRole("heading", { name: "Patterns", level: 1 }).waitFor();
  });

  it("keeps the dates and sharing without names when another page is shown meanwhile", async () => {
    const page = await openPatterns();
    const view = webview(page);
    await view.locator("summary", { hasText: "Kind and dates" }).click();
    await view.getByLabel("Applied from").fill("2025-05-05");
    await view
      .getByText(/left out: .*outside these dates/)
      .first()
      .waitFor();
    await view.getByRole("checkbox", { name: /Share without names/ }).check();
    await view.getByRole("button", { name: "Reflect" }).click();
    await view.getByRole("heading", { level: 1, name: /^Looking back/ }).waitFor();
    await view.getByRole("button", { name: "Patterns" }).click();
    await view
      .getByText(/left out: .*outside these dates/)
      .first()
      .waitFor();
    assert.ok(await view.getByRole("checkbox", { name: /Share without names/ }).isChecked());
  });

  it("waits until the morning after a rejection, says so, and shows the figures when it is asked to", async () => {
    const page = await openPatterns(undefined, { settings: { "rebound.internal.today": "2025-06-24" } });
    const view = webview(page);
    await view.getByText("Looking back is easier after some time.").waitFor();
    assert.equal(await view.locator(".figure").count(), 0);
    assert.deepEqual(await axeFindings(page), []);
    await view.getByRole("button", { name: "Show the page all the same" }).click();
    await view.getByText(/^74 are out: 68 without an answer yet/).waitFor();
  });

  it("of a log that was left alone says until when it counts, and counts up to today when nothing new came", async () => {
    const page = await openPatterns(undefined, { settings: { "rebound.internal.today": "2025-08-20" } });
    const view = webview(page);
    const note = view.getByText(
      "Nothing was written down after Jun 24, 2025, so all waits are counted up to that day.",
    );
    await note.waitFor();
    await press(page, view.getByRole("button", { name: "Nothing new came: count up to today" }));
    await note.waitFor({ state: "detached" });
    assert.equal(await view.getByRole("button", { name: /^Nothing new came/ }).count(), 0);
  });

  it("folds what is not asked first, and opens it by keyboard", async () => {
    const page = await openPatterns();
    const view = webview(page);
    assert.equal(await view.getByRole("heading", { level: 2 }).count(), 7);
    assert.ok((await view.getByRole("img").count()) <= 2, "two pictures at once");
    await press(page, view.locator("summary", { hasText: "The wait after a talk" }));
    await view.getByText(/^Going by these, .* the last on which eight were still watched\./).waitFor();
  });

  it("of an empty log says where it begins, and of one that has just begun what it would need, in every theme", async () => {
    const folder = logOf("applications: []\n");
    const page = await openPatterns(folder, { theme: "high-contrast-light" });
    await webview(page).getByText("Nothing has begun yet. The first application you log shows up here.").waitFor();
    await webview(page).getByText("Nothing is out right now.").waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
    writeFileSync(
      join(folder, "applications.yaml"),
      "applications:\n  - company: A\n    role: Developer\n    applied: 2025-06-01\n",
    );
    await webview(page).getByText("in the log since they were sent: 7 more.").first().waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder, ["light", "dark"]), []);
  });
});

describe("accessibility of the Patterns page", () => {
  it("has no findings in any theme, with everything open", async () => {
    const folder = copyOfFixture("real-search");
    const page = await openPatterns(folder);
    await openAll(page);
    await webview(page).getByRole("table", { name: "Ever reached" }).waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder, ["light", "high-contrast", "high-contrast-light"]), []);
  });

  for (const [language, command] of [
    ["en", "Rebound: Show Patterns"],
    ["de", "Rebound: Muster anzeigen"],
  ] as const) {
    it(`has everything in sight and in reach in small rooms, in the language ${language}`, async () => {
      const { page } = await openSmallPanel(copyOfFixture("real-search"), command, {
        ...lastDay,
        ...(language === "de" && { language }),
      });
      await openAll(page);
      await webview(page).locator("table").last().waitFor();
      await webview(page).locator("svg").last().waitFor();
      for (const [name, size] of smallRooms) {
        await makeRoom(page, size);
        assert.deepEqual(await cutOff(page), [], name);
        assert.deepEqual(await axeFindings(page), [], name);
      }
    });
  }
});
