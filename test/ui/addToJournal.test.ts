import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parseJournal } from "../../src/core/document/parseJournal.ts";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { choose, enter, offered, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";

describe("adding to the journal, by keyboard", () => {
  const folder = copyOfFixture("small-log");
  const file = join(folder, "journal.yaml");
  const journal = () => parseJournal(readFileSync(file, "utf8")).journal;
  let page: Page;
  before(async () => {
    commitAll(folder);
    ({ page } = await openWindow({
      workspace: folder,
      settings: { "rebound.internal.today": "2026-09-22", "files.autoSave": "off" },
    }));
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, /^Northwind/)
      .first()
      .waitFor();
  });

  const leave = async (title: string): Promise<void> => {
    await (await quickInput(page, title)).press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  };

  it("writes nothing wherever it is left, and shows again what was typed before the question about git", async () => {
    await runCommand(page, "Rebound: Add Achievement…");
    await leave("What did you do?");
    await runCommand(page, "Rebound: Add Achievement…");
    await enter(page, "What did you do?", "Cut the p99");
    await leave("When was it?");
    await runCommand(page, "Rebound: Add Achievement…");
    await enter(page, "What did you do?", "Cut the p99");
    await choose(page, "When was it?", "Today");
    await enter(page, "What shows it", "#go");
    await (await quickInput(page, "is for you alone")).press("Escape");
    assert.equal(await (await quickInput(page, "What did you do?")).inputValue(), "Cut the p99");
    await leave("What did you do?");
    assert.equal(existsSync(file), false);
  });

  it("adds an achievement, and a strength that it shows", async () => {
    await runCommand(page, "Rebound: Add Achievement…");
    await enter(page, "What did you do?", "");
    await page.getByText("Type it, or leave with Esc.").waitFor();
    await enter(page, "Add Achievement", "Cut the p99");
    await (await quickInput(page, "When was it?")).fill("2025-11");
    await page.getByRole("option", { name: "2025-11" }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "What shows it", "https://a.example/p99 #performance");
    await choose(page, "is for you alone", "Keep it in git");
    const achievements = [
      { date: "2025-11", text: "Cut the p99", evidence: "https://a.example/p99", tags: ["performance"] },
    ];
    await eventually(() => assert.deepEqual(journal(), { achievements }));

    await runCommand(page, "Rebound: Add Strength…");
    await enter(page, "What are you good at?", "Calm in incidents");
    await quickInput(page, "Where did it show?");
    assert.deepEqual(await offered(page), ["Cut the p99", "Leave it open"]);
    await page.keyboard.press("Enter");
    const strengths = [{ text: "Calm in incidents", evidence: "2025-11" }];
    await eventually(() => assert.deepEqual(journal(), { achievements, strengths }));
  });

  it("adds a person, with how to reach them and how often", async () => {
    await runCommand(page, "Rebound: Add Person…");
    await enter(page, "Who is it?", "Sam, sam@example.org");
    await choose(page, "Who are they to you?", "Somebody who speaks for you");
    await (await quickInput(page, "How often")).fill("6w");
    await page.getByRole("option", { name: /^every 6 weeks/ }).waitFor();
    await page.keyboard.press("Enter");
    const people = [{ name: "Sam", kind: "reference", contact: "sam@example.org", every: "6w" }];
    await eventually(() => assert.deepEqual(journal().people, people));
  });

  it("adds an application with its kind, told below the days", async () => {
    const log = (): string => readFileSync(join(folder, "applications.yaml"), "utf8");
    await runCommand(page, "Rebound: Add Application");
    await enter(page, "Which company?", "Litware");
    await enter(page, "Which role?", "Engineer");
    await choose(page, "When did you apply?", "The posting");
    await enter(page, "Where is the posting?", "https://litware.example.com/1");
    await choose(page, "When did you apply?", "What it is");
    await choose(page, "What is it?", "You ask somebody for work");
    await page.getByRole("option", { name: "What it is, You ask somebody for work" }).waitFor();
    await page.locator(".quick-input-list .focused").filter({ hasText: "Why you want it" }).waitFor();
    await page.keyboard.press("Enter");
    await enter(page, "Why do you want it?", "They know me.");
    await choose(page, "When did you apply?", "Today");
    await eventually(() =>
      assert.match(
        log(),
        /company: Litware\n {4}role: Engineer\n {4}kind: outreach\n {4}url: https:\/\/litware\.example\.com\/1\n {4}why: They know me\.\n {4}(events|applied):/,
      ),
    );
  });
});
