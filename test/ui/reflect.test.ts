import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { eventually } from "../harness/eventually.ts";
import { choose, quickInput, runCommand, webview } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";
import { axeFindingsInThemes, heading, openPanel, press, tabTo } from "./reflectWindow.ts";

const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
const field = (page: Page) => webview(page).getByRole("textbox");
const button = (page: Page, name: string) => webview(page).getByRole("button", { name, exact: true });
/** A step in the quiet list, with what was written in it. */
const step = (page: Page, name: string) => webview(page).getByRole("listitem").filter({ hasText: name });

/** Reloads the window as its own command does; the panel comes back with it. */
async function reload(page: Page): Promise<void> {
  const reloaded = page.waitForEvent("load");
  await runCommand(page, "Developer: Reload Window");
  await reloaded;
  // A reload starts VS Code anew, extension host and all.
  await heading(page).waitFor();
}

describe("the page Reflect", () => {
  it("is gone through by keyboard, and the journal holds every word", async () => {
    const folder = copyOfFixture("reflection");
    const before = { applications: read(folder, "applications.yaml"), journal: read(folder, "journal.yaml") };
    const { page } = await openPanel(folder);
    const chooser = webview(page).getByRole("combobox", { name: "Look back on:" });
    await press(page, chooser, "ArrowDown");
    await webview(page).getByRole("heading", { name: "Looking back: Tailspin" }).waitFor();
    await press(page, chooser, "ArrowUp");
    await webview(page).getByRole("heading", { name: "Looking back: Northwind" }).waitFor();
    assert.equal(
      await webview(page).getByText("What you did before").count(),
      0,
      "no achievements before the kind step",
    );

    await tabTo(page, field(page));
    await page.keyboard.type("It is one answer.");
    await page.keyboard.press("Enter");
    await page.keyboard.type('- from one company: "theirs" # not yours');
    await webview(page).getByText("Kept in your journal.").waitFor();
    assert.equal(await webview(page).getByText("What you did before").count(), 0, "nor beside it");
    await press(page, button(page, "Next"));
    await webview(page).getByRole("listitem").filter({ hasText: "Cut the checkout's p99" }).waitFor();
    for (const answer of ["The on-call story", "", "We do not know"]) {
      await webview(page).locator("textarea:focus").waitFor();
      await page.keyboard.type(answer);
      await press(page, button(page, answer === "" ? "Leave this out" : "Next"));
    }
    await press(page, button(page, "Nothing to learn, and that is okay"));
    await webview(page).getByRole("textbox", { name: "If …" }).and(webview(page).locator(":focus")).waitFor();
    await page.keyboard.type("they ask about scale");
    await page.keyboard.press("Tab");
    await page.keyboard.type("I tell the checkout story");
    await press(page, button(page, "Next"));
    await webview(page).locator("textarea:focus").waitFor();
    await page.keyboard.type("Call Sam");
    await press(page, button(page, "Done"));
    await webview(page).getByRole("heading", { name: "That is all for this one" }).waitFor();
    await step(page, "What is next").getByText("Call Sam").waitFor();
    await webview(page).getByText("Contoso · Platform Engineer").waitFor();

    await eventually(() => assert.match(read(folder, "journal.yaml"), /next: Call Sam/));
    const [added, ...rest] = read(folder, "applications.yaml")
      .split("\n")
      .filter((line) => !before.applications.split("\n").includes(line));
    assert.match(added ?? "", /^ {2}(- | {2})id: northwind-senior-backend-engineer/);
    assert.ok(rest.length <= 1, "only the id is new, perhaps with the line it stands before");
    const journal = read(folder, "journal.yaml");
    assert.equal(journal.slice(0, before.journal.length), before.journal, "every byte that was there stays");
    const { reflections, plan } = parse(journal) as { reflections: unknown; plan: unknown };
    const [{ asked, ...reflection }] = reflections as [{ asked: object }];
    assert.deepEqual(Object.keys(asked).sort(), [
      "friend",
      "happened",
      "if_then",
      "next",
      "reasons",
      "to_try",
      "went_well",
    ]);
    assert.deepEqual(reflection, {
      application: "northwind-senior-backend-engineer",
      date: "2026-09-22",
      answers: {
        friend: 'It is one answer.\n- from one company: "theirs" # not yours',
        went_well: "The on-call story",
        reasons: "We do not know",
        to_try: "nothing to learn",
        if: "they ask about scale",
        then: "I tell the checkout story",
        next: "Call Sam",
      },
      skipped: ["happened"],
    });
    assert.deepEqual(plan, [
      { if: "they ask about scale", then: "I tell the checkout story", from: "northwind-senior-backend-engineer" },
    ]);

    await press(page, button(page, "Contoso · Platform Engineer"));
    await page.locator(".editor-instance .view-line", { hasText: "company: Contoso" }).waitFor();
    await runCommand(page, "Rebound: Look Back");
    await press(page, button(page, "Archive it"), "Space");
    await choose(page, "The thank-you to Northwind is still open", "Archive without it");
    await webview(page).getByText("It is archived. Everything in it is kept.").waitFor();
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
  });

  it("loses nothing when it is hidden, reloaded or closed in the middle of a word", async () => {
    const { page } = await openPanel(copyOfFixture("reflection"));
    await field(page).fill("half a sen");
    await reload(page);
    assert.equal(await field(page).inputValue(), "half a sen");

    await field(page).fill("half a sentence, and mo");
    await runCommand(page, "View: Close Editor");
    await runCommand(page, "Rebound: Look Back");
    await heading(page).waitFor();
    await press(page, step(page, "To a friend").getByRole("button"));
    assert.equal(await field(page).inputValue(), "half a sentence, and mo");

    await field(page).fill("half a sentence, and more");
    await press(page, button(page, "Patterns"));
    await webview(page).getByRole("heading", { name: "Patterns", level: 1 }).waitFor();
    await press(page, button(page, "Reflect"), "Space");
    await webview(page)
      .getByRole("heading", { name: /^Looking back/ })
      .waitFor();
    assert.equal(await field(page).inputValue(), "half a sentence, and more");
  });

  it("stays at the step that was open while its record is given an id behind the other page", async () => {
    const folder = copyOfFixture("reflection");
    const { page } = await openPanel(folder);
    await field(page).fill("half a sentence");
    await press(page, button(page, "Patterns"));
    await webview(page).getByRole("heading", { name: "Patterns", level: 1 }).waitFor();
    await eventually(() => assert.match(read(folder, "applications.yaml"), /id: northwind-senior-backend-engineer\n/));
    await eventually(() => assert.match(read(folder, "journal.yaml"), /friend: half a sentence\n/));
    await press(page, button(page, "Reflect"), "Space");
    await webview(page)
      .getByRole("heading", { name: /^Looking back/ })
      .waitFor();
    assert.equal(await field(page).inputValue(), "half a sentence");
  });

  it("has the words where VS Code gives the workspace another storage, as it does while an earlier window still holds it", async () => {
    const folder = copyOfFixture("real-search");
    const { page, openAgain } = await openPanel(folder, "Rebound: Look Back", {
      settings: { "rebound.internal.today": "2025-07-01" },
    });
    await field(page).fill("One of many");
    const later = await openAgain();
    await runCommand(later, "Rebound: Look Back");
    // Whether the step is open or folded depends on how much of the first window VS Code has stored by then.
    const words = step(later, "To a friend").evaluate(
      (item) => item.querySelector("textarea")?.value ?? item.textContent,
    );
    assert.match(await words, /One of many/);
  });

  it("asks once where the journal goes, and keeps every word without one", async () => {
    const folder = copyOfFixture("real-search");
    commitAll(folder);
    const { page } = await openPanel(folder, "Rebound: Look Back", {
      settings: { "rebound.internal.today": "2025-07-01" },
    });
    await field(page).fill("One of many");
    await press(page, button(page, "Next"));
    await (await quickInput(page, "Where should it be kept?")).press("Escape");
    await webview(page).getByText("Kept on this machine until there is a journal.").waitFor();
    await press(page, button(page, "Leave this out"));
    await step(page, "What went well").getByText("left out").waitFor();
    assert.equal(existsSync(join(folder, "journal.yaml")), false);

    await reload(page);
    await step(page, "To a friend").getByText("One of many").waitFor();
    await press(page, button(page, "Keep it in a journal"));
    await choose(page, "Where should it be kept?", "Keep it out of git");
    await webview(page).getByText("Kept in your journal.").waitFor();
    await eventually(() => {
      const { reflections } = parse(read(folder, "journal.yaml")) as {
        reflections: [{ answers: unknown; skipped: unknown }];
      };
      assert.deepEqual(
        reflections.map(({ answers, skipped }) => ({ answers, skipped })),
        [{ answers: { friend: "One of many" }, skipped: ["went_well"] }],
      );
    });
    assert.match(read(folder, ".gitignore"), /^\/journal\.yaml$/m);
  });

  it("keeps words aside while the journal is broken, and writes them when it is mended", async () => {
    const folder = copyOfFixture("reflection");
    const journal = join(folder, "journal.yaml");
    const { page } = await openPanel(folder);
    const whole = read(folder, "journal.yaml");
    writeFileSync(journal, `${whole}plan: [\n`);
    await field(page).fill("Still here");
    await press(page, button(page, "Next"));
    await webview(page).getByText("The journal cannot be written right now.").waitFor();
    assert.equal(read(folder, "journal.yaml"), `${whole}plan: [\n`);
    writeFileSync(journal, whole);
    await webview(page).getByText("Kept in your journal.").waitFor();
    await eventually(() => assert.match(read(folder, "journal.yaml"), /friend: Still here/));
  });

  it("leaves a fresh rejection alone, says so, and by keyboard lets it out or goes on", async () => {
    const folder = copyOfFixture("reflection");
    const { page } = await openPanel(folder, "Rebound: Look Back", {
      settings: { "rebound.internal.today": "2026-09-20" },
    });
    await webview(page).getByText("Looking back is easier after some time.").waitFor();
    assert.equal(await field(page).count(), 0);
    assert.deepEqual(await axeFindingsInThemes(page, folder), []);
    await press(page, button(page, "Let it out"));
    await (await quickInput(page, "Let It Out")).press("Escape");
    await press(page, button(page, "Look back now all the same"));
    await field(page).waitFor();
  });
});
