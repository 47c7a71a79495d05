/** What the tests of the panel share: opening it, its page, and what axe finds on it. */
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { openWindow, type Window, type WindowOptions } from "../harness/window.ts";
import { runCommand, webview } from "../harness/workbench.ts";

/** A window on the folder on 22 September 2026, with the panel open. */
export async function openPanel(workspace: string, command = "Rebound: Look Back", options: WindowOptions = {}): Promise<Window> {
  const window = await openWindow({ ...options, workspace, settings: { "rebound.internal.today": "2026-09-22", ...options.settings } });
  await runCommand(window.page, command);
  await heading(window.page).waitFor();
  return window;
}

export function heading(page: Page): ReturnType<FrameLocator["getByRole"]> {
  return webview(page).getByRole("heading", { level: 1 });
}

/** What is wrong with the page in the panel, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(["iframe.webview.ready", "iframe#active-frame", "html"]).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}
