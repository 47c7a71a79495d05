import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../harness/eventually.ts";
import { choose, enter, runCommand } from "../harness/workbench.ts";
import { draftShows, openLog } from "./draftWindow.ts";

describe("feedback, by keyboard", () => {
  it("is kept as it was pasted, with one thing to try", async () => {
    const { page, folder, text } = await openLog();
    await runCommand(page, "Rebound: Record Feedback…");
    await choose(page, "Which application?", "Northwind");
    await draftShows(page, "Paste their answer");
    await page.keyboard.insertText('Hello Ada,\n\n  more depth on "scale".');
    await runCommand(page, "Rebound: Keep Feedback");
    await choose(page, "When did the answer come?", "Today");
    await enter(page, "Is there one thing you would like to try next time?", "they ask about scale");
    await enter(page, "then I will", "tell the checkout story first");
    await page.locator(".tab", { hasText: "rebound-feedback" }).waitFor({ state: "detached" });
    await eventually(() =>
      assert.match(text(), /type: feedback_received\n {8}text: \|-\n {10}Hello Ada,\n\n {12}more depth on "scale"\.\n/),
    );
    await eventually(() =>
      assert.match(
        readFileSync(join(folder, "journal.yaml"), "utf8"),
        /plan:\n {2}- if: they ask about scale\n {4}then: tell the checkout story first\n {4}from: northwind-backend\n/,
      ),
    );
  });

  it("is one undo step in both files", async () => {
    const { page, folder } = await openLog();
    const files = () => ["applications.yaml", "journal.yaml"].map((name) => readFileSync(join(folder, name), "utf8"));
    const before = files();
    await page.keyboard.press("Control+P");
    await choose(page, /Search files by name/, "applications.yaml");
    await runCommand(page, "Rebound: Record Feedback…");
    await choose(page, "Which application?", "Southwind");
    await draftShows(page, "Paste their answer");
    await page.keyboard.insertText("More depth.");
    await runCommand(page, "Rebound: Keep Feedback");
    await choose(page, "When did the answer come?", "Today");
    await enter(page, "Is there one thing you would like to try next time?", "they ask about scale");
    await enter(page, "then I will", "tell the checkout story first");
    await eventually(() => {
      const [log, journal] = files();
      assert.match(log ?? "", /id: southwind-data-engineer\n[^]*type: feedback_received\n/);
      assert.match(journal ?? "", /from: southwind-data-engineer\n/);
    });

    await page.locator(".tab", { hasText: "rebound-feedback" }).waitFor({ state: "detached" });
    // Where saving takes its time VS Code has opened the journal too.
    await page.locator(".tab", { hasText: "applications.yaml" }).click();
    await page.locator(".tab.active", { hasText: "applications.yaml" }).waitFor();
    await page.locator(".editor-instance .view-line").first().click();
    await page.keyboard.press("Control+Z");
    for (const name of ["applications.yaml", "journal.yaml"])
      await page.locator(".tab.dirty", { hasText: name }).waitFor();
    await runCommand(page, "File: Save All Files");
    await eventually(() => assert.deepEqual(files(), before));
  });
});
