/**
 * A real VS Code window in Chromium with this extension in it, for tests that drive it as people do. Each window has a
 * server, settings and browser profile of its own; the browser is shared and stays for the run.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getL10nPseudoLocalized, type l10nJsonFormat } from "@vscode/l10n-dev";
import type { BrowserContext, Page } from "playwright-core";
import { browser } from "./browser.ts";
import { projectRoot } from "./project.ts";
import { remoteUri, type Server, type ServerOptions, startServer, windowAddress } from "./server.ts";
import { linkToExtension, temporaryFolder } from "./temporary.ts";
import { webview } from "./workbench.ts";

export interface WindowOptions extends ServerOptions {
  /** A folder or `.code-workspace` file; without it the window is empty. */
  readonly workspace?: string | undefined;
  /** The extension host: Node's, unless told, or the browser's own. */
  readonly host?: "node" | "web" | undefined;
  readonly theme?: keyof typeof themes | undefined;
  /** The extension's language, `de`, or `qps-ploc`: a pseudo language made from the English texts. */
  readonly language?: string | undefined;
  /** The browser's language, such as `de-DE`; dates on pages follow it. */
  readonly locale?: string | undefined;
  readonly timezone?: string | undefined;
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

export interface Window {
  readonly page: Page;
  readonly server: Server;
  readonly context: BrowserContext;
  /** Another window on the same workspace, with an extension host of its own. */
  readonly openAgain: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The default themes of each release, and the class that the workbench has when they are loaded. */
export const themes = {
  dark: { className: "vs-dark", newest: "Dark 2026", oldest: "Default Dark Modern" },
  light: { className: "vs", newest: "Light 2026", oldest: "Default Light Modern" },
  "high-contrast": { className: "hc-black", newest: "Default High Contrast", oldest: "Default High Contrast" },
  "high-contrast-light": {
    className: "hc-light",
    newest: "Default High Contrast Light",
    oldest: "Default High Contrast Light",
  },
} as const;

export const openWindows = new Set<Window>();

const pseudoLanguage = "qps-ploc";

/** Two windows that open at once on two cores take their time. */
const patience = 120_000;

/** Opens a window and waits until the workbench is there. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const {
    workspace,
    release = "newest",
    host = "node",
    theme = "dark",
    locale = "en-GB",
    timezone = "Europe/Berlin",
    vsix,
  } = options;
  const settings = { "workbench.colorTheme": themes[theme][release], ...options.settings };
  const server = await startServer({ ...options, settings });
  const extension =
    host === "web" || options.language !== undefined ? await extensionCopy(host, options.language) : linkToExtension();
  const payload = vsix === undefined ? { extensionDevelopmentPath: remoteUri(server, extension) } : {};

  const context = await (await browser()).newContext({
    locale,
    timezoneId: timezone,
    viewport: options.size ?? { width: 1280, height: 800 },
    colorScheme: theme.endsWith("light") ? "light" : "dark",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // What a language pack would set, had it been installed.
  await context.addInitScript(
    (language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }),
    options.language,
  );
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const show = async (shown: Page): Promise<Page> => {
    await shown.goto(windowAddress(server, workspace, payload));
    await workbenchReady(shown);
    await shown
      .locator(`.monaco-workbench.file-icons-enabled.${themes[theme].className}[class*=vscode-theme]`)
      .waitFor();
    return shown;
  };
  const window: Window = {
    page,
    openAgain: async () => {
      const shown = await show(await context.newPage());
      // Keys reach the window in front, as soon as it knows.
      await shown.bringToFront();
      await shown.waitForFunction(() => document.hasFocus());
      // A page that is there again takes the focus, and what is pressed before it listens is lost.
      const restored = shown.locator(".tab", { hasText: "Rebound" });
      if ((await restored.count()) > 0) await webview(shown).getByRole("heading", { level: 1 }).waitFor();
      return shown;
    },
    server,
    context,
    close: async () => {
      openWindows.delete(window);
      await context.close();
      await server.stop();
    },
  };
  openWindows.add(window);
  await show(page);
  return window;
}

interface TestDriver {
  readonly whenWorkbenchRestored: () => Promise<void>;
}

/** Waits until the workbench has restored its views and editors. */
async function workbenchReady(page: Page): Promise<void> {
  const driver = await page.waitForFunction(() => (globalThis as { driver?: TestDriver }).driver);
  await driver.evaluate((restored) => restored?.whenWorkbenchRestored());
}

/**
 * A copy of the extension: for the browser's host without an entry for Node; for a language with the manifest's texts
 * in it, because VS Code does not look for the manifest's translations while an extension is developed.
 */
async function extensionCopy(host: "node" | "web", language: string | undefined): Promise<string> {
  const folder = temporaryFolder("extension");
  const at = (path: string): string => join(folder, path);
  for (const part of [
    "dist",
    "media",
    "l10n",
    "schemas",
    "syntaxes",
    "package.json",
    "package.nls.json",
    "package.nls.de.json",
  ]) {
    await cp(join(projectRoot, part), at(part), { recursive: true }).catch(() => undefined);
  }
  if (host === "web") {
    const { main: _, ...manifest } = await readTexts(at("package.json"));
    await writeFile(at("package.json"), JSON.stringify(manifest));
  }
  if (language === pseudoLanguage) {
    await writeFile(
      at("package.nls.json"),
      JSON.stringify(getL10nPseudoLocalized(await readTexts(at("package.nls.json")))),
    );
    const bundle = getL10nPseudoLocalized(await readTexts(at("l10n/bundle.l10n.json")));
    await writeFile(at(`l10n/bundle.l10n.${language}.json`), JSON.stringify(bundle));
  } else if (language !== undefined) {
    await cp(at(`package.nls.${language}.json`), at("package.nls.json"));
  }
  return folder;
}

async function readTexts(path: string): Promise<l10nJsonFormat> {
  return JSON.parse(await readFile(path, "utf8")) as l10nJsonFormat;
}
