/** For all UI tests: a picture of each window when a test fails, and no browser left behind. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { closeBrowser } from "./browser.ts";
import { projectRoot } from "./project.ts";
import { openWindows } from "./window.ts";

const pictures = join(projectRoot, ".vscode-test", "failures");

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    const test = this.currentTest;
    if (test?.state !== "failed") return;
    await mkdir(pictures, { recursive: true });
    for (const [index, page] of [...openWindows].entries()) {
      const path = join(pictures, `${test.fullTitle().replace(/[^\w]+/g, "-")}-${index}.png`);
      await page.screenshot({ path });
      console.log(`      a picture of the window: ${path}`);
    }
  },
  afterAll: closeBrowser,
};
