import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parseJournal } from "../../src/core/document/parseJournal.ts";
import { eventually } from "../harness/eventually.ts";
import { openWindow } from "../harness/window.ts";
import { answer, choose, enter, offered, quickInput, runCommand, treeRow } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";
import { draftShows, write } from "./draftWindow.ts";

const today = { "rebound.internal.today": "2026-09-22" };

/** A window on a repository without a journal. */
async function openWithoutJournal(): Promise<{ page: Page; journal: string; ignored: string }> {
  const folder = copyOfFixture("small-log");
  commitAll(folder);
  const { page } = await openWindow({ workspace: folder, settings: today });
  await runCommand(page, "View: Show Rebound");
  await treeRow(page, /^Northwind/)
    .first()
    .waitFor();
  return { page, journal: join(folder, "journal.yaml"), ignored: join(folder, ".gitignore") };
}

const question = "Your journal, journal.yaml, is for you alone";

describe("letting it out", () => {
  it("has people first, and a note goes into the journal, which is kept out of git when the user says so", async () => {
    const folder = copyOfFixture("routine");
    commitAll(folder);
    const journal = join(folder, "diary.yaml");
    const { page } = await openWindow({
      workspace: folder,
      settings: {
        ...today,
        "rebound.journalFile": "diary.yaml",
        "search.useIgnoreFiles": false,
        "files.autoSave": "off",
      },
    });
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Write it down");
    await draftShows(page, "Whatever comes to mind.");
    await page.keyboard.type("That was a long month.");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    await write(page, "angry, tired");
    await runCommand(page, "Rebound: Keep Note in Journal");
    await choose(page, "Your journal, diary.yaml, is for you alone", "Keep it out of git");
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Add somebody to lean on");
    await enter(page, "Add Somebody to Lean On", "Sam");
    await enter(page, "Add Somebody to Lean On", "sam@example.org");
    await runCommand(page, "Go to File...");
    await choose(page, /Search files by name/, "diary.yaml");
    await page.locator(".view-line").filter({ hasText: "sam@example.org" }).waitFor();
    await page.locator(".tab.active:not(.dirty)").filter({ hasText: "diary.yaml" }).waitFor();
    await runCommand(page, "Rebound: Let It Out");
    await page.locator(".quick-input-widget").getByRole("option").first().filter({ hasText: "Write to Sam" }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(readFileSync(join(folder, ".gitignore"), "utf8"), "/diary.yaml\n");
    const { journal: kept } = parseJournal(readFileSync(journal, "utf8"));
    assert.deepEqual(kept.reflections, [
      { date: "2026-09-22", feelings: ["angry", "tired"], note: "That was a long month." },
    ]);
    assert.deepEqual(kept.people, [{ name: "Sam", kind: "support", contact: "sam@example.org" }]);
  });

  it("has people and what does one good before anything else, and writes to them or calls them at once", async () => {
    const folder = copyOfFixture("routine");
    const journal = join(folder, "journal.yaml");
    const text = readFileSync(journal, "utf8").replace(
      "people:\n",
      "people:\n  - name: Lee\n    kind: network\n    contact: lee@example.org\n  - name: Kim\n    kind: support\n    contact: +49 (30) 123-456\n",
    );
    writeFileSync(journal, text);
    const { page } = await openWindow({ workspace: folder, settings: today });
    for (const [way, link] of [
      ["Call Kim", "tel:+4930123456"],
      ["Write to Sam", "mailto:sam@example.org"],
    ] as const) {
      await runCommand(page, "Rebound: Let It Out");
      await quickInput(page, "Let It Out");
      // As a tree does that is drawn anew.
      await page.locator(".part.sidebar").getByRole("tree").first().focus();
      assert.deepEqual((await offered(page)).slice(0, 4), ["Call Kim", "Write to Sam", "a long run", "Write it down"]);
      const opened = page.waitForEvent("request", (each) => /^(tel|mailto):/.test(each.url()));
      await choose(page, "Let It Out", way);
      assert.equal((await opened).url(), link);
    }
    assert.equal(readFileSync(journal, "utf8"), text);
  });

  it("is one click away after a rejection, and has ways that help others until there are own ones", async () => {
    const { page, journal } = await openWithoutJournal();
    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Northwind");
    await choose(page, "When?", "Today");
    await choose(page, "Did they give a reason?", "No reason given");
    await answer(page, "Northwind:", "Let It Out");
    await quickInput(page, "Let It Out");
    assert.deepEqual((await offered(page)).slice(0, 7), [
      "A run",
      "A walk",
      "Dancing",
      "Cleaning the house",
      "Something nice to eat",
      "Crying",
      "Write it down",
    ]);
    await choose(page, "Let It Out", "Take something off this list");
    await choose(page, "Take something off this list", "Crying");
    await runCommand(page, "Rebound: Let It Out");
    await quickInput(page, "Let It Out");
    assert.deepEqual((await offered(page)).slice(4, 6), ["Something nice to eat", "Write it down"]);
    await choose(page, "Let It Out", "A walk");
    await page.locator(".statusbar-item").filter({ hasText: "Take your time." }).waitFor();
    assert.equal(existsSync(journal), false);
  });

  it("takes one of the own comforts off, and choosing one gives the status bar a rest until tomorrow", async () => {
    const folder = copyOfFixture("routine");
    const journal = join(folder, "journal.yaml");
    const before = readFileSync(journal, "utf8");
    writeFileSync(journal, before.replace(/^comforts:.*$/m, "comforts: [a long run, a film]"));
    const { page } = await openWindow({ workspace: folder, settings: today });
    const counted = page.locator(".statusbar-item").filter({ hasText: /next steps? today/ });
    await runCommand(page, "View: Show Rebound");
    await counted.waitFor();
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Take something off this list");
    await choose(page, "Take something off this list", "a film");
    await eventually(() => assert.match(readFileSync(journal, "utf8"), /^comforts: \[a long run\]$/m));
    assert.ok(await counted.isVisible());
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "a long run");
    await counted.waitFor({ state: "hidden" });
  });

  it("writes nothing wherever it is left", async () => {
    const { page, journal, ignored } = await openWithoutJournal();
    const ways: readonly (readonly [string, string, readonly string[]])[] = [
      ["Add something that helps", "Add Something That Helps", ["a long run"]],
      ["Add somebody to lean on", "Add Somebody to Lean On", ["Sam", "sam@example.org"]],
    ];
    await runCommand(page, "Rebound: Let It Out");
    await leave(page, "Let It Out");
    for (const [way, title, answers] of ways) {
      for (let given = 0; given <= answers.length; given++) {
        await runCommand(page, "Rebound: Let It Out");
        await choose(page, "Let It Out", way);
        for (const text of answers.slice(0, given)) await enter(page, title, text);
        if (given === answers.length) await leaveTo(page, question, title, answers[0]);
        await leave(page, title);
      }
    }
    assert.deepEqual([existsSync(journal), existsSync(ignored)], [false, false]);
  });

  it("leaves the journal to git when the user says so, and does not ask again", async () => {
    const { page, journal, ignored } = await openWithoutJournal();
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Add something that helps");
    await enter(page, "Add Something That Helps", "a long run");
    await choose(page, question, "Keep it in git");
    await eventually(() =>
      assert.deepEqual(parseJournal(readFileSync(journal, "utf8")).journal, { comforts: ["a long run"] }),
    );
    await runCommand(page, "Rebound: Let It Out");
    await choose(page, "Let It Out", "Add something that helps");
    await enter(page, "Add Something That Helps", "tea");
    await eventually(() =>
      assert.deepEqual(parseJournal(readFileSync(journal, "utf8")).journal, { comforts: ["a long run", "tea"] }),
    );
    assert.equal(existsSync(ignored), false);
  });
});

/** Leaves one question for the one that it leads back to, which shows what was typed there before. */
async function leaveTo(page: Page, title: string, before: string, typed: string | undefined): Promise<void> {
  await (await quickInput(page, title)).press("Escape");
  assert.equal(await (await quickInput(page, before)).inputValue(), typed);
}

async function leave(page: Page, title: string): Promise<void> {
  await (await quickInput(page, title)).press("Escape");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}
