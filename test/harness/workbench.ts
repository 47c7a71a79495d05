/**
 * How people use VS Code's window: palette, quick inputs, trees, menus, webviews. Each function waits for the state it
 * names, never for a time, and works by keyboard. Texts are those that a screen reader reads, in whole or in part.
 */
import type { FrameLocator, Locator, Page } from "playwright-core";

/** Runs a command from the palette; `title` as the palette shows it, such as `Rebound: Log Rejection`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await (await quickInput(page, "Type the name of a command to run")).fill(`>${title}`);
  // The label is followed by the key binding, if there is one.
  const command = page.getByRole("option", { name: new RegExp(`^${RegExp.escape(title)}(,|$)`) });
  await command.waitFor();
  await arrowTo(page, command);
  await page.keyboard.press("Enter");
}

/** Waits for the quick input with this title, placeholder or prompt; gives its text field. */
export async function quickInput(page: Page, heading: string | RegExp): Promise<Locator> {
  const widget = page.locator(".quick-input-widget");
  const field = widget.locator("input[type=text]:visible");
  const headings = page
    .locator(".quick-input-title:visible, .quick-input-message:visible")
    .filter({ hasText: heading });
  const input = field
    .and(page.getByLabel(heading))
    .or(widget.filter({ has: headings }).locator("input[type=text]:visible"));
  await input.waitFor();
  return input;
}

/** The labels of what the quick pick offers, from the top. */
export async function offered(page: Page): Promise<readonly string[]> {
  const options = page.locator(".quick-input-widget").getByRole("option");
  await options.first().waitFor();
  // Their order in the document is not that on the screen.
  const labels = await options.evaluateAll((rows) =>
    rows.map((row) => ({
      place: Number(row.getAttribute("data-index")),
      label: row.querySelector(".label-name")?.textContent.trim() ?? "",
    })),
  );
  return labels.toSorted((a, b) => a.place - b.place).map(({ label }) => label);
}

/** Picks the first item that fits `label` in the quick pick with this heading. */
export async function choose(page: Page, heading: string | RegExp, label: string): Promise<void> {
  await (await quickInput(page, heading)).fill(label);
  const item = page.locator(".quick-input-widget").getByRole("option", { name: label }).first();
  await item.waitFor();
  await arrowTo(page, item);
  await page.keyboard.press("Enter");
}

/** Types into the input box with this heading and accepts it. */
export async function enter(page: Page, heading: string | RegExp, text: string): Promise<void> {
  await (await quickInput(page, heading)).fill(text);
  await page.keyboard.press("Enter");
}

/** A row of a tree in the sidebar. */
export function treeRow(page: Page, name: string | RegExp): Locator {
  return page.locator(".part.sidebar").getByRole("treeitem", { name });
}

/** Moves from row to row, in the tree of a view that is to be seen, to the first row `name`. */
export async function focusRow(page: Page, name: string | RegExp, view = "Applications"): Promise<void> {
  const tree = page.locator(".part.sidebar").getByRole("tree", { name: view });
  await tree.getByRole("treeitem").first().waitFor();
  // A tree that had the focus before it had rows has lost it.
  await tree.focus();
  await page.keyboard.press("Home");
  await arrowTo(page, tree.getByRole("treeitem", { name }).first());
}

/** Opens the context menu of what has the focus and picks an entry. */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  await page.keyboard.press("Shift+F10");
  await chooseEntry(page, label);
}

/** Picks an entry of the menu that is open. */
export async function chooseEntry(page: Page, label: string): Promise<void> {
  // The label is followed by the key binding, if there is one.
  const entry = page.getByRole("menuitem", { name: new RegExp(`^${RegExp.escape(label)}`) }).first();
  await entry.waitFor();
  await arrowTo(page, entry);
  await page.keyboard.press("Enter");
}

/** The message in the notification centre: in a window that is driven from outside, VS Code shows none by itself. */
export async function notification(page: Page, text: string): Promise<Locator> {
  await runCommand(page, "Notifications: Show Notifications");
  const message = page.locator(".notifications-center .notification-list-item", { hasText: text });
  await message.waitFor();
  return message;
}

/** Presses a button of the message, by keyboard. */
export async function answer(page: Page, text: string, button: string): Promise<void> {
  await (await notification(page, text)).getByRole("button", { name: button }).press("Enter");
}

/** The page in the webview that is to be seen: VS Code shows it two frames deep. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview.ready:visible").frameLocator("iframe#active-frame");
}

/**
 * Presses the down arrow until `item`, of a list, a tree or a menu, has the focus. Rows out of sight do not exist yet.
 */
async function arrowTo(page: Page, item: Locator): Promise<void> {
  const focused = item.and(page.locator(".focused, :focus"));
  for (let step = 0; step < 1000 && (await focused.count()) === 0; step++) await page.keyboard.press("ArrowDown");
  await focused.waitFor();
}
