import assert from "node:assert/strict";
import * as vscode from "vscode";
import { itemOf } from "../../../src/extension/applications/items.ts";
import { rootNodes } from "../../../src/extension/applications/nodes.ts";
import { run, treeLines } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

describe("the arranged tree", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  const companies = async (): Promise<readonly string[]> =>
    (await treeLines(log.environment))
      .filter((line) => line.startsWith("  "))
      .map((line) => line.trim().split(" | ")[0] ?? "");

  it("shows what has a tag, or the words, until everything is shown again", async () => {
    const all = await companies();
    await run("rebound.filterApplications", { tag: "payments" });
    assert.deepEqual(await companies(), ["Northwind"]);
    await run("rebound.filterApplications", { text: "backend kim" });
    assert.deepEqual(await companies(), ["Fabrikam"]);
    await run("rebound.clearFilter", {});
    assert.deepEqual(await companies(), all);
  });

  it("starts with what is closed and archived folded", async () => {
    await log.write(`${log.original}  - company: Old\n    role: Engineer\n    archived: true\n`);
    const groups = (await rootNodes(log.environment)).map(itemOf);
    const folded = groups.filter(
      ({ collapsibleState }) => collapsibleState === vscode.TreeItemCollapsibleState.Collapsed,
    );
    assert.deepEqual(
      folded.map(({ label }) => label),
      ["Closed", "Archived"],
    );
    assert.ok(groups.length > folded.length);
    await log.reset();
  });

  it("sorts the rows of each group by what was chosen", async () => {
    await log.write(log.original.replace("company: Proseware\n", "company: Proseware\n    interest: 5\n"));
    const [interviewing, lead] = ["Contoso", "Tailspin"];
    for (const [order, waiting, closed] of [
      ["next_due", ["Fabrikam", "Adatum"], ["Proseware", "Litware", "Northwind"]],
      ["interest", ["Adatum", "Fabrikam"], ["Proseware", "Northwind", "Litware"]],
      ["company", ["Adatum", "Fabrikam"], ["Litware", "Northwind", "Proseware"]],
      ["last_event", ["Adatum", "Fabrikam"], ["Northwind", "Proseware", "Litware"]],
    ] as const) {
      await run("rebound.sortApplications", { order });
      assert.deepEqual(await companies(), [interviewing, ...waiting, lead, ...closed], order);
    }
    await log.reset();
  });
});
