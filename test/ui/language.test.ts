import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow } from "../harness/window.ts";
import { quickInput, runCommand, treeRow } from "../harness/workbench.ts";

/** No Latin letter in it, so that every one on the screen is a text of ours. */
const log = `applications:
  - company: 北風
    role: 開発者
    events:
      - date: 2026-09-01
        type: applied
      - date: 2026-09-09
        type: interview
        round: 面接
  - company: 南風
    role: 開発者
    events:
      - date: 2026-09-01
        type: applied
  - company: 東風
    role: 開発者
  - company: 西風
    role: 開発者
    events:
      - date: 2026-09-01
        type: applied
      - date: 2026-09-03
        type: interview
      - date: 2026-09-08
        type: rejected
        reason: skills
        basis: stated
`;

async function openLog(language: string): Promise<Page> {
  const folder = temporaryFolder("language");
  writeFileSync(join(folder, "applications.yaml"), log);
  const { page } = await openWindow({ workspace: folder, language, settings: { "rebound.internal.today": "2026-09-10" } });
  await page.locator(".activitybar").getByRole("tab", { name: "Rebound" }).click();
  await treeRow(page, /^北風, /).waitFor();
  return page;
}

/** What can be seen and what is spoken. */
async function said(items: Locator): Promise<string[]> {
  return items.evaluateAll((elements) => elements.flatMap((element) => [element.getAttribute("aria-label") ?? "", element.textContent]));
}

/** Runs of plain Latin letters. Names of VS Code's, files and keys are none of ours to translate, and no language says days in this one. */
function untranslated(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replaceAll(/Rebound|applications\.yaml|journal\.yaml|YAML|Esc|\{\w+\}|\b[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+/g, ""))
    .filter((text) => /[a-z]{3,}/i.test(text));
}

/** All rows, also those further down. */
async function rows(page: Page): Promise<string[]> {
  return said(page.locator(".part.sidebar").getByRole("treeitem"));
}

describe("in a pseudo language, made from the English texts", () => {
  let page: Page;
  before(async () => {
    page = await openLog("qps-ploc");
  });

  it("the rows of the sidebar hold no text that cannot be translated", async () => {
    const texts = await rows(page);
    assert.ok(texts.length > 8, texts.join("\n"));
    assert.deepEqual(untranslated(texts), []);
  });

  it("nor do the commands in the palette", async () => {
    await page.keyboard.press("F1");
    await (await quickInput(page, "Type the name of a command to run")).fill(">Rebound:");
    const options = page.getByRole("option", { name: /^Rebound:/ });
    await options.first().waitFor();
    const texts = (await said(options)).filter((text) => !/View|recently used|similar commands/.test(text));
    assert.ok(texts.length > 8, texts.join("\n"));
    assert.deepEqual(untranslated(texts), []);
    await page.keyboard.press("Escape");
  });
});

describe("in German", () => {
  it("the tree and the questions of Log Rejection are German", async () => {
    const page = await openLog("de");
    await treeRow(page, /^Im Gespräch/).waitFor();
    await runCommand(page, "Rebound: Absage eintragen");
    await quickInput(page, /Welche Bewerbung\?/);
    await page.keyboard.press("Escape");
  });
});
