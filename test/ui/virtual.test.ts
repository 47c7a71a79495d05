import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtures } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { openWindow } from "../harness/window.ts";
import { choose, runCommand, treeRow } from "../harness/workbench.ts";

describe("a virtual workspace", () => {
  it("is read and written like any other: the files need be on no disk", async () => {
    const workspace = join(temporaryFolder("virtual"), "hunt.code-workspace");
    writeFileSync(workspace, JSON.stringify({ folders: [{ uri: "memory:/hunt", name: "hunt" }] }));
    const { page } = await openWindow({
      workspace,
      beside: join(fixtures, "memory-files"),
      settings: { "rebound.internal.today": "2026-09-09" },
    });
    await runCommand(page, "Rebound: Focus on Next Steps View");
    await treeRow(page, /^Thank Northwind for the interview, /).waitFor();

    await runCommand(page, "Rebound: Log Rejection");
    await choose(page, /Which application\?/, "Northwind");
    await choose(page, "When?", "Today");
    await choose(page, "Did they give a reason?", "No reason given");
    await treeRow(page, "Closed, one application").waitFor();
    await treeRow(page, /^Thank Northwind and ask for feedback, /).waitFor();

    await runCommand(page, "Rebound: Skip Step");
    await choose(page, "Skip Step", "Thank Northwind and ask for feedback");
    await treeRow(page, /^Archive Northwind, /).waitFor();
  });
});
