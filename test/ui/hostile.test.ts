import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { fieldsIn, hostileFiles, hostileText } from "../harness/hostile.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { runCommand, treeRow, webview } from "../harness/workbench.ts";
import { openAll, openPanel, press } from "./reflectWindow.ts";

/** What a text becomes when it is taken for more. */
const markup = "img, a[href], b, em, iframe, .codicon-alert";

/** The fields whose texts can be seen there, to the letter; nothing there is made of them but text. */
async function shownIn(place: Locator): Promise<readonly string[]> {
  const [texts, made] = await place.evaluateAll(
    (elements, markup) =>
      [
        elements.map(({ textContent }) => textContent),
        elements.flatMap((one) => [...one.querySelectorAll(markup)].map(({ outerHTML }) => outerHTML)),
      ] as const,
    markup,
  );
  assert.deepEqual(made, []);
  return fieldsIn(texts.join("\n"));
}

describe("hostile texts in every field of the files are shown as text", () => {
  let page: Page;
  before(async () => {
    const folder = temporaryFolder("hostile");
    const { applications, journal } = hostileFiles();
    writeFileSync(join(folder, "applications.yaml"), JSON.stringify({ applications }));
    writeFileSync(join(folder, "journal.yaml"), JSON.stringify(journal));
    ({ page } = await openPanel(folder));
  });

  const tree = (name: string) => page.locator(".part.sidebar").getByRole("tree", { name });

  it("on the page Reflect", async () => {
    const view = webview(page);
    await view.getByRole("heading", { name: `Looking back: ${hostileText("application.company")}` }).waitFor();
    assert.deepEqual(await shownIn(view.locator("body")), [
      ...["company", "role"].map((field) => `application.${field}`),
      ...["file", "liked", "note", "red_flags", "round", "text", "with"].map((field) => `event.${field}`),
      ...["achievements.evidence", "achievements.text", "must_haves", "nice_to_haves"].map(
        (field) => `journal.${field}`,
      ),
      ...["friend", "happened", "if", "next", "reasons", "then", "to_try", "went_well"].map(
        (answer) => `journal.reflections.answers.${answer}`,
      ),
      ...["roles.company", "roles.title", "strengths.evidence", "strengths.text"].map((field) => `journal.${field}`),
    ]);
    await press(page, view.getByRole("button", { name: "To a friend" }));
    assert.equal(await view.getByRole("textbox").inputValue(), hostileText("journal.reflections.answers.friend"));
    assert.equal(await view.locator("html").evaluate(() => document.title), "Rebound");
  });

  it("on the page Patterns", async () => {
    const view = webview(page);
    await press(page, view.getByRole("button", { name: "Patterns", exact: true }));
    await view.getByRole("heading", { name: "Patterns", level: 1 }).waitFor();
    await view.locator("svg").last().waitFor();
    await openAll(page);
    // A location is shown by its places, which are words of it.
    assert.deepEqual(await shownIn(view.locator("body")), [
      ...["company", "documents", "role", "skills", "source", "tags", "via"].map((field) => `application.${field}`),
      "event.round",
    ]);
  });

  it("in the rows of both trees", async () => {
    await runCommand(page, "View: Show Rebound");
    await treeRow(page, /^If </).waitFor();
    await treeRow(page, /next event in 2 days/).waitFor();
    assert.deepEqual(await shownIn(tree("Applications")), ["application.company", "application.role"]);
    assert.deepEqual(await shownIn(tree("Next Steps")), [
      "application.company",
      "application.contacts.name",
      "application.role",
      "event.round",
      "event.with",
      "event.zone",
      "journal.people.name",
      "journal.plan.if",
      "journal.plan.then",
    ]);
  });

  it("in the hovers of rows", async () => {
    for (const [view, row, says, fields] of [
      [
        "Applications",
        /next event in 2 days/,
        "2026-09-24",
        ["application.company", "application.role", "event.file", "event.round"],
      ],
      ["Next Steps", /^Prepare for/, "Prepare for", ["application.company", "event.round", "event.with", "event.zone"]],
      ["Next Steps", /^Get in touch with/, "Get in touch with", ["journal.people.name"]],
      ["Next Steps", /^If/, "If <", ["journal.plan.if", "journal.plan.then"]],
    ] as const) {
      await tree(view).getByRole("treeitem", { name: row }).first().hover();
      const hover = page.locator(".monaco-hover:visible").filter({ hasText: says });
      await hover.waitFor();
      assert.deepEqual(await shownIn(hover), fields);
    }
  });

  it("in a choice of applications", async () => {
    await runCommand(page, "Rebound: Open in File");
    const options = page.locator(".quick-input-widget").getByRole("option");
    await options.first().waitFor();
    assert.deepEqual(await shownIn(options), ["application.company", "application.role"]);
  });
});
