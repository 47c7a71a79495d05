/** What the tests of the panel share: opening it, its page, going over it by keyboard, and what axe finds on it. */
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { openWindow, themes, type Window, type WindowOptions } from "../harness/window.ts";
import { runCommand, webview } from "../harness/workbench.ts";
import { writeTheme } from "../harness/workspace.ts";

/** A window on the folder on 22 September 2026, with the panel open. */
export async function openPanel(
  workspace: string,
  command = "Rebound: Look Back",
  options: WindowOptions = {},
): Promise<Window> {
  const window = await openWindow({
    ...options,
    workspace,
    settings: { "rebound.internal.today": "2026-09-22", ...options.settings },
  });
  await runCommand(window.page, command);
  await heading(window.page).waitFor();
  return window;
}

export function heading(page: Page): ReturnType<FrameLocator["getByRole"]> {
  return webview(page).getByRole("heading", { level: 1 });
}

/** Opens all that is folded. */
export async function openAll(page: Page): Promise<void> {
  await webview(page)
    .locator("details")
    .evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
}

/** Tabs over the page, forwards or backwards, until this has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const back = await target.evaluate(
    (element) => (document.activeElement?.compareDocumentPosition(element) ?? 0) === Node.DOCUMENT_POSITION_PRECEDING,
  );
  const focused = target.and(webview(page).locator(":focus"));
  for (let step = 0; step < 200 && (await focused.count()) === 0; step++)
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  await focused.waitFor();
}

/** Tabs to it and presses the key. */
export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/**
 * Rooms that are small: the narrowest that WCAG asks for, and 1280 by 800 at a page zoom of 200 %, which leaves as many
 * CSS pixels as a window of half the size.
 */
export const smallRooms = [
  ["320 pixels", { width: 330, height: 900 }],
  ["200 % zoom", { width: 640, height: 400 }],
] as const;

/** What VS Code takes at the sides of an editor. */
const editorBorders = 10;

/** A window of the first small room, unless told, with nothing but the panel in it. */
export async function openSmallPanel(
  workspace: string,
  command: string,
  { size = smallRooms[0][1], ...options }: WindowOptions,
): Promise<Window> {
  const window = await openPanel(workspace, command, {
    ...options,
    size,
    settings: { "workbench.activityBar.location": "hidden", ...options.settings },
  });
  await runCommand(window.page, "View: Close Primary Side Bar");
  await makeRoom(window.page, size);
  return window;
}

/** Makes the window this large and waits until the page in the panel has drawn itself for that. */
export async function makeRoom(page: Page, size: NonNullable<WindowOptions["size"]>): Promise<void> {
  await page.setViewportSize(size);
  await webview(page)
    .locator("html")
    .evaluate(
      async (root, [least, most]) => {
        while (root.clientWidth < least || root.clientWidth > most)
          await new Promise((resolve) => addEventListener("resize", resolve, { once: true }));
        // Pictures measure their room after it has changed.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      },
      [size.width - editorBorders, size.width] as const,
    );
}

/**
 * What of the page in the panel cannot be seen or reached, a line each: what stands out to the side where nothing
 * scrolls, words of pictures beyond their edge, and controls that do not come into view with the focus.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return webview(page)
    .locator("html")
    .evaluate((root) => {
      const width = root.clientWidth;
      const isIn = ({ left, right }: DOMRect, from: number, to: number) => left >= from - 1 && right <= to + 1;
      const scrolls = (element: Element) => element.closest(".wide") !== null && element.closest(".wide") !== element;
      const name = (element: Element) => `${element.tagName} “${element.textContent.slice(0, 60)}”`;
      const all = [...root.querySelectorAll("body *")].filter((element) => element.getClientRects().length > 0);
      const outside = all.filter(
        (element) =>
          !scrolls(element) && element.closest(".preview") === null && !isIn(element.getBoundingClientRect(), 0, width),
      );
      const words = [...root.querySelectorAll("svg text")].filter((text) => {
        const paper = text.closest("svg")?.getBoundingClientRect();
        return paper && !isIn(text.getBoundingClientRect(), paper.left, paper.right);
      });
      const controls = [...root.querySelectorAll<HTMLElement>("button, select, input, textarea, summary")].filter(
        (control) => {
          control.focus();
          const { top, bottom } = control.getBoundingClientRect();
          return (
            control.getClientRects().length > 0 &&
            (document.activeElement !== control || bottom < 0 || top > root.clientHeight)
          );
        },
      );
      return [
        ...(root.scrollWidth > width ? [`the page needs ${root.scrollWidth} of ${width}`] : []),
        ...outside.map((element) => `stands out: ${name(element)}`),
        ...words.map((element) => `beyond the picture: ${name(element)}`),
        ...controls.map((element) => `out of reach: ${name(element)}`),
      ];
    });
}

/** What is wrong with the page in the panel, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(["iframe.webview.ready", "iframe#active-frame", "html"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

/**
 * What axe finds in the theme of the window, and in a light one and one of high contrast, which the workspace's
 * settings bring; and whether what the browser draws, such as check boxes, goes with the theme.
 */
export async function axeFindingsInThemes(
  page: Page,
  folder: string,
  others: readonly (keyof typeof themes)[] = ["light", "high-contrast"],
): Promise<readonly string[]> {
  const findings = [...(await axeFindings(page))];
  for (const theme of others) {
    writeTheme(folder, theme);
    await webview(page).locator(`body[data-vscode-theme-id="${themes[theme].newest}"]`).waitFor();
    const scheme = await webview(page)
      .locator("html")
      .evaluate((root) => getComputedStyle(root).colorScheme);
    if (scheme !== (theme.endsWith("light") ? "light" : "dark")) findings.push(`${theme}: controls are ${scheme}`);
    findings.push(...(await axeFindings(page)).map((finding) => `${theme}: ${finding}`));
  }
  return findings;
}
