/**
 * Pictures of the window, to be looked at: the four states of a first look, and the tree in dark and light. They go to
 * .vscode-test/screenshots; the README's picture and the icon go to media.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browser, closeBrowser } from "../harness/browser.ts";
import { projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { choose, runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

const folder = join(projectRoot, ".vscode-test", "screenshots");
const settings = {
  "rebound.internal.today": "2025-06-24",
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.stickyScroll.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};
const size = { width: 1000, height: 640 };
const broken = 'applications:\n  - company: Northwind\n    role: Engineer\n  - company: "Initech\n    role: Engineer\n';
mkdirSync(folder, { recursive: true });
mkdirSync(join(projectRoot, "media", "readme"), { recursive: true });

await picture("1-no-folder", {}, (page) => page.getByRole("button", { name: "Open Folder" }).first().waitFor());
await picture("2-no-file", { workspace: folderWith(undefined) }, (page) => page.getByRole("button", { name: "Create Application Log" }).waitFor());
await picture("3-empty-file", { workspace: folderWith("") }, (page) => page.locator(".welcome-view-content").getByRole("button", { name: "Add Application" }).waitFor());
await picture("4-broken-file", { workspace: folderWith(broken) }, (page) => treeRow(page, /^Northwind/).waitFor());
for (const theme of ["dark", "light", "high-contrast", "high-contrast-light"] as const) {
  await picture(`tree-${theme}`, { workspace: copyOfFixture("real-search"), theme }, showRunza);
}
await picture(join(projectRoot, "media", "readme", "window.png"), { workspace: copyOfFixture("real-search"), theme: "light" }, showRunza);
await icon();
await closeBrowser();

async function picture(name: string, options: WindowOptions, ready: (page: Page) => Promise<void>): Promise<void> {
  const window = await openWindow({ size, settings, ...options });
  await runCommand(window.page, "View: Show Rebound");
  await ready(window.page);
  await window.page.locator(".progress-badge, .monaco-progress-container.active").first().waitFor({ state: "detached" });
  await window.page.screenshot({ path: name.endsWith(".png") ? name : join(folder, `${name}.png`) });
  await window.close();
}

async function showRunza(page: Page): Promise<void> {
  await treeRow(page, /^Runza/).waitFor();
  await widenSidebar(page);
  await runCommand(page, "Rebound: Open in File");
  await choose(page, "Which application?", "Runza");
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}

async function widenSidebar(page: Page): Promise<void> {
  const box = await page.locator(".part.sidebar").boundingBox();
  if (!box) throw new Error("the sidebar is not to be seen");
  await page.mouse.move(box.x + box.width, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 90, box.y + 200, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + box.width + 300, box.y + 200);
}

/** A folder whose applications file holds the text, or that has none. */
function folderWith(text: string | undefined): string {
  const made = temporaryFolder("my-job-search");
  if (text !== undefined) writeFileSync(join(made, "applications.yaml"), text);
  return made;
}

/** The extension's icon is drawn as SVG; VS Code wants a PNG of 256 by 256. */
async function icon(): Promise<void> {
  const page = await (await browser()).newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin:0">${readFileSync(join(projectRoot, "media", "icon.svg"), "utf8")}</body>`);
  await page.screenshot({ path: join(projectRoot, "media", "icon.png"), omitBackground: true });
}
