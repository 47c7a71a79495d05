import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { temporaryFolder } from "../harness/temporary.ts";
import type { WindowOptions } from "../harness/window.ts";
import { runCommand, webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { axeFindings, cutOff, openPanel, openSmallPanel, smallRooms } from "./reflectWindow.ts";

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

/** Tabs through the page until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = target.and(webview(page).locator(":focus"));
  for (let step = 0; step < 200 && (await focused.count()) === 0; step++) await page.keyboard.press("Tab");
  await focused.waitFor();
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
    await view.getByText("138 have begun").waitFor();
    for (const place of ["Applied 133", "First call 27", "Interview 10", "Rejected 61"]) await view.getByText(place, { exact: true }).waitFor();
    await view.getByRole("img", { name: /flow from left to right/ }).waitFor();
    await view.getByText(/^65 of 133 got a word from a person/).waitFor();
  });

  it("is driven by keyboard: dates, numbers, sharing without names, export", async () => {
    const page = await openPatterns();
    const view = webview(page);
    await tabTo(page, view.getByLabel("Applied from"));
    await page.keyboard.type("05052025"); // The same day wherever the month stands.
    await view.getByText(/left out: .*outside these dates/).first().waitFor();
    await tabTo(page, view.getByRole("button", { name: "All dates" }));
    await page.keyboard.press("Enter");
    await view.getByText("138 have begun").waitFor();

    const silent = view.getByRole("region", { name: "Still silent" });
    await tabTo(page, silent.locator("summary", { hasText: "The numbers" }));
    await page.keyboard.press("Enter");
    const companies = silent.getByRole("row").nth(1);
    await companies.getByText("Carino's Italian").waitFor();

    await tabTo(page, view.getByRole("checkbox", { name: /Share without names/ }));
    await page.keyboard.press("Space");
    await companies.getByText("Company 1").waitFor();

    await tabTo(page, view.getByRole("button", { name: "Summary as Markdown" }));
    await page.keyboard.press("Enter");
    assert.match(await openedText(page, "rebound-summary.md"), /^# Patterns\n/);
  });

  it("keeps the dates and sharing without names when another page is shown meanwhile", async () => {
    const page = await openPatterns();
    const view = webview(page);
    await view.getByLabel("Applied from").fill("2025-05-05");
    await view.getByText(/left out: .*outside these dates/).first().waitFor();
    await view.getByRole("checkbox", { name: /Share without names/ }).check();
    await view.getByRole("button", { name: "Reflect" }).click();
    await view.getByRole("heading", { level: 1, name: /^Looking back/ }).waitFor();
    await view.getByRole("button", { name: "Patterns" }).click();
    await view.getByText(/left out: .*outside these dates/).first().waitFor();
    assert.ok(await view.getByRole("checkbox", { name: /Share without names/ }).isChecked());
  });

  it("opens a picture as SVG and the flow for SankeyMATIC", async () => {
    const page = await openPatterns();
    await webview(page).getByRole("button", { name: "Picture as SVG: Time to an answer" }).click();
    assert.match(await openedText(page, "rebound-time-to-answer.svg"), /^<svg xmlns/);
    await runCommand(page, "Rebound: Show Patterns");
    await webview(page).getByRole("button", { name: "Flow for SankeyMATIC" }).click();
    assert.match(await openedText(page, "rebound-flow.txt"), /^They wrote first \[5\] They wrote\n/);
  });

  it("shows hostile text as text", async () => {
    const hostile = `<img src=x onerror="document.title='owned'"><b>bold</b>`;
    const record = `  - company: '${hostile.replaceAll("'", "''")}'\n    role: '${hostile.replaceAll("'", "''")}'\n    source: '${hostile.replaceAll("'", "''")}'\n    events: [{ date: 2025-06-01, type: applied }]\n`;
    const page = await openPatterns(logOf(`applications:\n${record}`));
    const view = webview(page);
    await view.getByRole("region", { name: "Still silent" }).getByText(hostile).first().waitFor();
    await view.getByRole("region", { name: "Groups" }).getByText(hostile).first().waitFor();
    assert.equal(await view.locator("img, b").count(), 0);
  });

  it("waits until the morning after a rejection, says so, and shows the figures when it is asked to", async () => {
    const page = await openPatterns(undefined, { settings: { "rebound.internal.today": "2025-06-24" } });
    const view = webview(page);
    await view.getByText("Looking back is easier with a night in between.").waitFor();
    assert.equal(await view.locator(".figure").count(), 0);
    assert.deepEqual(await axeFindings(page), []);
    await view.getByRole("button", { name: "Show the figures all the same" }).click();
    await view.getByText("138 have begun").waitFor();
  });

  it("says what a log that has just begun would need", async () => {
    const page = await openPatterns(logOf("applications:\n  - company: A\n    role: Developer\n    applied: 2025-06-01\n"));
    await webview(page).getByText("With 7 more there is enough to say more than counts.").first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });

  it("of an empty log says where it begins, and of every figure how it is computed", async () => {
    const page = await openPatterns(logOf("applications: []\n"));
    await webview(page).getByText("Nothing has begun yet.").waitFor();
    assert.equal(await webview(page).locator("summary", { hasText: "How is this computed?" }).count(), 15);
    assert.deepEqual(await axeFindings(page), []);
  });
});

describe("accessibility of the Patterns page", () => {
  for (const theme of ["dark", "light", "high-contrast", "high-contrast-light"] as const) {
    it(`has no findings in the ${theme} theme, with everything open`, async () => {
      const page = await openPatterns(undefined, { theme });
      await webview(page).locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await webview(page).getByRole("table", { name: "Ever reached" }).waitFor();
      assert.deepEqual(await axeFindings(page), []);
    });
  }

  for (const [name, size] of smallRooms) {
    for (const [language, command] of [["en", "Rebound: Show Patterns"], ["de", "Rebound: Muster anzeigen"]] as const) {
      it(`has everything in sight and in reach in ${name}, in the language ${language}`, async () => {
        const { page } = await openSmallPanel(copyOfFixture("real-search"), command, { ...lastDay, size, ...(language === "de" && { language }) });
        await webview(page).locator("details").evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        await webview(page).locator("table").last().waitFor();
        await webview(page).locator("svg").last().waitFor();
        assert.deepEqual(await cutOff(page), []);
        assert.deepEqual(await axeFindings(page), []);
      });
    }
  }
});
