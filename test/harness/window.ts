/**
 * A real VS Code window in Chromium with this extension in it, for tests that drive it as people do. Each window has a
 * server, settings and browser profile of its own; the browser is shared and stays for the run.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { browser } from "./browser.ts";
import { projectRoot } from "./project.ts";
import { remoteUri, startServer, windowAddress, type Server, type ServerOptions } from "./server.ts";
import { temporaryFolder } from "./temporary.ts";

export interface WindowOptions extends ServerOptions {
  /** A folder or `.code-workspace` file; without it the window is empty. */
  readonly workspace?: string | undefined;
  /** The extension host: Node's, unless told, or the browser's own. */
  readonly host?: "node" | "web" | undefined;
  readonly theme?: keyof typeof themes | undefined;
  /** The browser's language, such as `de-DE`; dates on pages follow it. */
  readonly locale?: string | undefined;
  readonly timezone?: string | undefined;
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

export interface Window {
  readonly page: Page;
  readonly server: Server;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** The release's own dark or light theme follows the browser; high contrast has one name in every release. */
const themes = {
  dark: { className: "vs-dark", settings: { "window.autoDetectColorScheme": true } },
  light: { className: "vs", settings: { "window.autoDetectColorScheme": true } },
  "high-contrast": { className: "hc-black", settings: { "workbench.colorTheme": "Default High Contrast" } },
  "high-contrast-light": { className: "hc-light", settings: { "workbench.colorTheme": "Default High Contrast Light" } },
} as const;

/** The pages of windows that are open. */
export const openWindows = new Set<Page>();

/** Opens a window and waits until the workbench is there. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const { workspace, host = "node", theme = "dark", locale = "en-GB", timezone = "Europe/Berlin", vsix } = options;
  const settings = { ...themes[theme].settings, ...options.settings };
  const server = await startServer({ ...options, settings });
  const extension = host === "web" ? await webExtension() : projectRoot;
  const payload = vsix === undefined ? { extensionDevelopmentPath: remoteUri(server, extension) } : {};

  const context = await (await browser()).newContext({
    locale,
    timezoneId: timezone,
    viewport: options.size ?? { width: 1280, height: 800 },
    colorScheme: theme.endsWith("light") ? "light" : "dark",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  openWindows.add(page);
  await page.goto(windowAddress(server, workspace, payload));
  await workbenchReady(page);
  await page.locator(`.monaco-workbench.file-icons-enabled.${themes[theme].className}`).waitFor();
  return {
    page,
    server,
    context,
    close: async () => {
      openWindows.delete(page);
      await context.close();
      await server.stop();
    },
  };
}

interface TestDriver {
  readonly whenWorkbenchRestored: () => Promise<void>;
}

/** Waits until the workbench has restored its views and editors. */
async function workbenchReady(page: Page): Promise<void> {
  const driver = await page.waitForFunction(() => (globalThis as { driver?: TestDriver }).driver, undefined, { timeout: 60_000 });
  await driver.evaluate((restored) => restored?.whenWorkbenchRestored());
}

/** A copy whose manifest has no entry for Node, so that VS Code runs it in the browser. */
async function webExtension(): Promise<string> {
  const folder = temporaryFolder("web-extension");
  const { main: _, ...manifest } = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8")) as Record<string, unknown>;
  for (const part of ["dist", "media", "l10n", "package.nls.json"]) {
    await cp(join(projectRoot, part), join(folder, part), { recursive: true }).catch(() => undefined);
  }
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}
