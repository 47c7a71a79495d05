import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { eventually } from "../harness/eventually.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { choose, quickInput, runCommand, webview } from "../harness/workbench.ts";
import { commitAll, copyOfFixture } from "../harness/workspace.ts";
import { axeFindings, heading, openPanel, tabTo } from "./reflectWindow.ts";

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
  await heading(page).waitFor({ timeout: 100_000 });
}

describe("the page Reflect", () => {
  it("is gone through by keyboard, and the journal holds every word", async () => {
    const folder = copyOfFixture("reflection");
    const before = { applications: read(folder, "applications.yaml"), journal: read(folder, "journal.yaml") };
    const { page } = await openPanel(folder);
    assert.equal(await heading(page).textContent(), "Looking back: Northwind");
    assert.equal(await webview(page).getByText("What you did before").count(), 0, "no achievements before the kind step");

    await tabTo(page, field(page));
    await page.keyboard.type("It is one answer.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- from one company: \"theirs\" # not yours");
    await webview(page).getByText("Kept in your journal.").waitFor();
    assert.equal(await webview(page).getByText("What you did before").count(), 0, "nor beside it");
    await tabTo(page, button(page, "Next"));
    await page.keyboard.press("Enter");
    await webview(page).getByRole("listitem").filter({ hasText: "Cut the checkout's p99" }).waitFor();
    for (const answer of ["The on-call story", "", "We do not know"]) {
      await webview(page).locator("textarea:focus").waitFor();
      await page.keyboard.type(answer);
      await tabTo(page, button(page, answer === "" ? "Leave this out" : "Next"));
      await page.keyboard.press("Enter");
    }
    await tabTo(page, button(page, "Nothing to learn, and that is okay"));
    await page.keyboard.press("Enter");
    await webview(page).getByRole("textbox", { name: "If …" }).and(webview(page).locator(":focus")).waitFor();
    await page.keyboard.type("they ask about scale");
    await page.keyboard.press("Tab");
    await page.keyboard.type("I tell the checkout story");
    await tabTo(page, button(page, "Next"));
    await page.keyboard.press("Enter");
    await webview(page).locator("textarea:focus").waitFor();
    await page.keyboard.type("Call Sam");
    await tabTo(page, button(page, "Done"));
    await page.keyboard.press("Enter");
    await webview(page).getByRole("heading", { name: "That is all for this one" }).waitFor();
    await step(page, "What is next").getByText("Call Sam").waitFor();
    await webview(page).getByText("Contoso · Platform Engineer").waitFor();
    assert.deepEqual(await axeFindings(page), []);

    await eventually(() => assert.match(read(folder, "journal.yaml"), /next: Call Sam/));
    const [added, ...rest] = read(folder, "applications.yaml").split("\n").filter((line) => !before.applications.split("\n").includes(line));
    assert.match(added ?? "", /^ {2}(- | {2})id: northwind-senior-backend-engineer/);
    assert.ok(rest.length <= 1, "only the id is new, perhaps with the line it stands before");
    const journal = read(folder, "journal.yaml");
    assert.equal(journal.slice(0, before.journal.length), before.journal, "every byte that was there stays");
    const { reflections, plan } = parse(journal) as { reflections: unknown; plan: unknown };
    const [{ asked, ...reflection }] = reflections as [{ asked: object }];
    assert.deepEqual(Object.keys(asked).sort(), ["friend", "happened", "if_then", "next", "reasons", "to_try", "went_well"]);
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
    assert.deepEqual(plan, [{ if: "they ask about scale", then: "I tell the checkout story", from: "northwind-senior-backend-engineer" }]);
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
    await step(page, "To a friend").getByRole("button").click();
    assert.equal(await field(page).inputValue(), "half a sentence, and mo");

    await field(page).fill("half a sentence, and more");
    await button(page, "Patterns").click();
    await webview(page).getByRole("heading", { name: "Patterns", level: 1 }).waitFor();
    await button(page, "Reflect").click();
    await heading(page).filter({ hasText: "Looking back" }).waitFor();
    assert.equal(await field(page).inputValue(), "half a sentence, and more");
  });

  it("has the words where VS Code gives the workspace another storage, as it does while an earlier window still holds it", async () => {
    const folder = copyOfFixture("real-search");
    const { page, openAgain } = await openPanel(folder, "Rebound: Look Back", { settings: { "rebound.internal.today": "2025-07-01" } });
    await field(page).fill("One of many");
    const later = await openAgain();
    await runCommand(later, "Rebound: Look Back");
    await heading(later).waitFor();
    assert.equal(await field(later).inputValue(), "One of many");
  });

  it("asks once where the journal goes, and keeps every word without one", async () => {
    const folder = copyOfFixture("real-search");
    commitAll(folder);
    const { page } = await openPanel(folder, "Rebound: Look Back", { settings: { "rebound.internal.today": "2025-07-01" } });
    await field(page).fill("One of many");
    await button(page, "Next").click();
    await (await quickInput(page, "Where should it be kept?")).press("Escape");
    await webview(page).getByText("Kept on this machine until there is a journal.").waitFor();
    await button(page, "Leave this out").click();
    await step(page, "What went well").getByText("left out").waitFor();
    assert.equal(existsSync(join(folder, "journal.yaml")), false);

    await reload(page);
    await step(page, "To a friend").getByText("One of many").waitFor();
    await button(page, "Keep it in a journal").click();
    await choose(page, "Where should it be kept?", "Keep it out of git");
    await webview(page).getByText("Kept in your journal.").waitFor();
    await eventually(() => {
      const { reflections } = parse(read(folder, "journal.yaml")) as { reflections: [{ answers: unknown; skipped: unknown }] };
      assert.deepEqual(reflections.map(({ answers, skipped }) => ({ answers, skipped })), [{ answers: { friend: "One of many" }, skipped: ["went_well"] }]);
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
    await button(page, "Next").click();
    await webview(page).getByText("The journal cannot be written right now.").waitFor();
    assert.equal(read(folder, "journal.yaml"), `${whole}plan: [\n`);
    writeFileSync(journal, whole);
    await webview(page).getByText("Kept in your journal.").waitFor();
    await eventually(() => assert.match(read(folder, "journal.yaml"), /friend: Still here/));
  });

  it("leaves a fresh rejection alone, says so, and goes on when it is asked to", async () => {
    const { page } = await openPanel(copyOfFixture("reflection"), "Rebound: Look Back", { settings: { "rebound.internal.today": "2026-09-20" } });
    await webview(page).getByText("Looking back is easier with a night in between.").waitFor();
    assert.equal(await field(page).count(), 0);
    assert.deepEqual(await axeFindings(page), []);
    await button(page, "Look back now all the same").click();
    await field(page).waitFor();
  });

  it("shows hostile texts as text", async () => {
    const folder = temporaryFolder("hostile");
    const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>{{7*7}} [a](command:x) $(sync) \u202egnp`;
    const event = (type: string, more: object) => ({ date: "2026-09-10", type, ...more });
    const events = [event("interview", { round: hostile, note: hostile, with: [hostile], red_flags: [hostile], liked: [hostile] }), event("rejected", { text: hostile })];
    const log = { applications: [{ id: hostile, company: hostile, role: hostile, tags: [hostile], events }, { company: hostile, role: "lead", tags: [hostile] }] };
    const answers = { friend: hostile, to_try: hostile };
    const journal = {
      achievements: [{ date: "2025", text: hostile, evidence: `javascript:${hostile}` }],
      strengths: [{ text: hostile, evidence: hostile }],
      reflections: [{ application: hostile, date: "2026-09-12", asked: { friend: hostile, __proto__: hostile }, answers }],
    };
    writeFileSync(join(folder, "applications.yaml"), JSON.stringify(log));
    writeFileSync(join(folder, "journal.yaml"), JSON.stringify(journal));
    const { page } = await openPanel(folder);
    assert.equal(await heading(page).textContent(), `Looking back: ${hostile}`);
    await step(page, "To a friend").getByRole("button").click();
    assert.equal(await field(page).inputValue(), hostile);
    assert.ok((await webview(page).getByText(hostile).count()) >= 9);
    const document = webview(page).locator("html");
    assert.deepEqual(await document.evaluate((root) => [root.querySelectorAll("img, a, iframe, body script").length, root.ownerDocument.title]), [0, "Rebound"]);
  });
});
