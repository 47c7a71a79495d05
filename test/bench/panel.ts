import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser } from "../harness/browser.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow } from "../harness/window.ts";
import { runCommand, webview } from "../harness/workbench.ts";
import { generatedLog } from "./generatedLog.ts";
import { middle } from "./measure.ts";

const pages = [
  { command: "Rebound: Look Back", name: "Reflect" },
  { command: "Rebound: Show Patterns", name: "Patterns" },
] as const;

/**
 * From the page's `ready` to its first paint, in a real window: milliseconds for each page, medians of three windows.
 */
export async function panelPaints(
  records: number,
): Promise<readonly { readonly page: string; readonly milliseconds: number }[]> {
  const folder = temporaryFolder("bench");
  writeFileSync(join(folder, "applications.yaml"), generatedLog(records, 42));
  const found: { page: string; milliseconds: number }[] = [];
  for (const { command, name } of pages) {
    const times: number[] = [];
    for (let run = 0; run < 3; run++) times.push(await paint(folder, command));
    found.push({ page: name, milliseconds: middle(times) });
  }
  await closeBrowser();
  return found;
}

async function paint(workspace: string, command: string): Promise<number> {
  const window = await openWindow({ workspace });
  await runCommand(window.page, command);
  const body = webview(window.page).locator("body");
  await body.getByRole("heading", { level: 1 }).waitFor();
  const time = await body.evaluate(() => {
    const [ready] = performance.getEntriesByName("ready", "mark");
    const [first] = performance.getEntriesByName("first-contentful-paint", "paint");
    return first && ready ? first.startTime - ready.startTime : Number.NaN;
  });
  await window.close();
  return time;
}
