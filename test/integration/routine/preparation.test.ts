import assert from "node:assert/strict";
import * as vscode from "vscode";
import { huntIn, run, stored } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

describe("the preparation", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("opens the preparation with what the log and the journal know", async () => {
    await run("rebound.doStep", { record: "Contoso · Platform Engineer" });
    const text = vscode.window.activeTextEditor?.document.getText() ?? "";
    for (const line of [
      "# Contoso · Platform Engineer",
      "A team that runs what it builds.",
      "- 2025-11: Cut the checkout's p99 from 900 to 140 ms.",
      "- If an interviewer asks about scale: I tell the checkout story first",
      "- mentoring",
    ]) {
      assert.ok(text.includes(line), `${line} in:\n${text}`);
    }
  });

  it("ends a plan from within the preparation, which is made anew", async () => {
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    const before = await stored(uri);
    await run("rebound.doStep", { record: "Contoso · Platform Engineer" });
    const preparation = vscode.window.activeTextEditor?.document;
    assert.ok(preparation);
    const line = "- If an interviewer asks about scale: I tell the checkout story first";
    const madeAnew = (withPlan: boolean): Promise<void> =>
      new Promise((resolve) => {
        const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
          if (document !== preparation || document.getText().includes(line) !== withPlan) return;
          listening.dispose();
          resolve();
        });
      });
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      preparation.uri,
    );
    assert.deepEqual(
      lenses.map(({ command, range }) => [command?.title, preparation.lineAt(range.start.line).text]),
      ["Done with Plan", "Snooze…"].map((title) => [title, line]),
    );
    const [done] = lenses;
    assert.ok(done?.command);
    const without = madeAnew(false);
    await vscode.commands.executeCommand(done.command.command, ...((done.command.arguments ?? []) as unknown[]));
    assert.equal(await stored(uri), before.replace("due: 2026-09-22\n", "due: 2026-09-22\n    done: 2026-09-22\n"));
    await without;
    const withIt = madeAnew(true);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(before));
    await withIt;
  });
});
