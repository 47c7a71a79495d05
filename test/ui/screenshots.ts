/**
 * Pictures of the window, to be looked at: the four states of a first look, the tree in every theme, and the pages of
 * the panel in every theme and in small rooms. They go to .vscode-test/screenshots; the README's picture and the icon
 * go to media.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browser, closeBrowser } from "../harness/browser.ts";
import { fixtures, projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow, type WindowOptions } from "../harness/window.ts";
import { choose, runCommand, treeRow, webview } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";
import { openSmallPanel, smallRooms } from "./reflectWindow.ts";

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
const themes = ["dark", "light", "high-contrast", "high-contrast-light"] as const;
mkdirSync(folder, { recursive: true });
mkdirSync(join(projectRoot, "media", "readme"), { recursive: true });

await picture("1-no-folder", {}, (page) => page.getByRole("button", { name: "Open Folder" }).first().waitFor());
await picture("2-no-file", { workspace: folderWith(undefined) }, (page) =>
  page.getByRole("button", { name: "Create Application Log" }).waitFor(),
);
await picture("3-empty-file", { workspace: folderWith("") }, (page) =>
  page.locator(".welcome-view-content").getByRole("button", { name: "Add Application" }).waitFor(),
);
await picture("4-broken-file", { workspace: folderWith(broken) }, (page) => treeRow(page, /^Northwind/).waitFor());
for (const theme of themes) {
  await picture(`tree-${theme}`, { workspace: copyOfFixture("real-search"), theme }, showRunza);
}
for (const [room, size] of [["wide", { width: 1000, height: 800 }], ...smallRooms] as const) {
  for (const theme of themes) await panel(theme, room, size);
}
await picture(
  join(projectRoot, "media", "readme", "window.png"),
  { workspace: copyOfFixture("real-search"), theme: "light" },
  showRunza,
);
await icon();
await closeBrowser();

async function picture(name: string, options: WindowOptions, ready: (page: Page) => Promise<void>): Promise<void> {
  const window = await openWindow({ size, settings, ...options });
  await runCommand(window.page, "View: Show Rebound");
  await ready(window.page);
  await window.page
    .locator(".progress-badge, .monaco-progress-container.active")
    .first()
    .waitFor({ state: "detached" });
  await window.page.screenshot({ path: name.endsWith(".png") ? name : join(folder, `${name}.png`) });
  await window.close();
}

/** Both pages in all their states, one after the other in one window, from top to bottom. */
async function panel(
  theme: (typeof themes)[number],
  room: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const workspace = copyOfFixture("reflection");
  const log = join(workspace, "applications.yaml");
  const window = await openSmallPanel(workspace, "Rebound: Look Back", {
    theme,
    size,
    settings: { ...settings, "rebound.internal.today": "2026-09-20" },
  });
  const view = webview(window.page);
  const button = (name: string) => view.getByRole("button", { name });
  const plan = async () => {
    await view.getByRole("textbox").fill("It is one answer, from one company.");
    await button("One plan").click();
  };
  const end = async () => {
    for (const step of ["if_then", "next"])
      await view.locator(`form[aria-labelledby=name-${step}]`).getByRole("button", { name: "Leave this out" }).click();
  };
  const states: readonly (readonly [name: string, arrive: () => unknown, shows: string])[] = [
    ["reflect-fresh", () => undefined, "This is still fresh"],
    ["reflect", () => button("Look back now all the same").click(), "Seven short steps."],
    ["reflect-plan", plan, "What you are good at"],
    ["reflect-end", end, "That is all for this one"],
    ["patterns-few", () => button("Patterns").click(), "Not told yet, and what it takes"],
    [
      "patterns-many",
      () => copyFileSync(join(fixtures, "real-search", "applications.yaml"), log),
      "Answers from a person so far",
    ],
    ["patterns-empty", () => writeFileSync(log, "applications: []\n"), "The first application you log shows up here"],
    ["reflect-empty", () => button("Reflect").click(), "Nothing to look back on"],
  ];
  for (const [name, arrive, shows] of states) {
    await arrive();
    await view.getByText(shows).first().waitFor();
    const height = Math.ceil(
      await view.locator("main").evaluate((main) => main.getBoundingClientRect().bottom + scrollY),
    );
    await window.page.setViewportSize({ width: size.width, height: height + 100 });
    await view.locator("html").evaluate(async (root, least) => {
      while (root.clientHeight < least)
        await new Promise((resolve) => addEventListener("resize", resolve, { once: true }));
    }, height);
    await window.page.screenshot({ path: join(folder, `${name}-${theme}-${room.replace(/\W+/g, "-")}.png`) });
  }
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
  await page.setContent(
    `<body style="margin:0">${readFileSync(join(projectRoot, "media", "icon.svg"), "utf8")}</body>`,
  );
  await page.screenshot({ path: join(projectRoot, "media", "icon.png"), omitBackground: true });
}
