import { openWindow } from "../harness/window.ts";
import { runCommand, treeRow } from "../harness/workbench.ts";
import { copyOfFixture } from "../harness/workspace.ts";

describe("the tree of the sample", () => {
  for (const [where, options] of [
    ["in Node's extension host", { host: "node" }],
    ["in the browser's extension host", { host: "web" }],
    ["in Restricted Mode", { trusted: false }],
    ["in the oldest VS Code", { release: "oldest" }],
  ] as const) {
    it(`is there ${where}`, async () => {
      const window = await openWindow({ workspace: copyOfFixture("real-search"), ...options });
      await runCommand(window.page, "View: Show Rebound");
      await treeRow(window.page, "Interviewing").waitFor();
    });
  }
});
