import assert from "node:assert/strict";
import { posix } from "node:path";
import * as vscode from "vscode";
import { parseDay } from "../../../src/core/dates/dates.ts";
import { huntIn, treeLines, until } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const tree = [
  "Interviewing | 1",
  "  Northwind | Senior Backend Engineer · 8 d · second interview",
  "Waiting | 1",
  "  Initech | Data Engineer · 19 d · applied",
  "Leads | 1",
  "  Umbrella | Platform Engineer · lead",
];

describe("reading a log", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("shows the applications by what they are doing", async () => {
    assert.deepEqual(await treeLines(log.environment), tree);
  });

  it("shows what another program wrote to the disk", async () => {
    await log.write(log.original.replace("Umbrella", "Hooli"));
    assert.deepEqual(
      await treeLines(log.environment),
      tree.map((line) => line.replace("Umbrella", "Hooli")),
    );
  });

  it("shows unsaved text, and the stored text again when it is thrown away", async () => {
    const document = await log.open();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      log.uri,
      new vscode.Range(
        document.positionAt(log.original.indexOf("Umbrella")),
        document.positionAt(log.original.indexOf("Umbrella") + 8),
      ),
      "Hooli",
    );
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(
      await treeLines(log.environment),
      tree.map((line) => line.replace("Umbrella", "Hooli")),
    );
    await vscode.commands.executeCommand("workbench.action.files.revert");
    assert.deepEqual(await treeLines(log.environment), tree);
  });

  it("notices that the file is gone, and that it is back", async () => {
    const aside = log.uri.with({ path: posix.join(posix.dirname(log.uri.path), "aside.yaml") });
    await vscode.workspace.fs.rename(log.uri, aside);
    await until(log.environment, async () => (await treeLines(log.environment)).length === 0);
    await vscode.workspace.fs.rename(aside, log.uri);
    await until(log.environment, async () => (await treeLines(log.environment)).length === tree.length);
  });

  it("shows what can be read of a broken file, below a row that leads to the error", async () => {
    await log.write(`${log.original}  - company: "open\n`);
    const [first, ...rest] = await treeLines(log.environment);
    assert.match(first ?? "", /^Line \d+ cannot be read \| applications.yaml$/);
    assert.ok(rest.includes(tree[1] ?? ""), rest.join("\n"));
  });

  it("counts days from the day it is, also when that changes", async () => {
    const days: string[] = [];
    const subscription = log.environment.clock.onDidChangeDay(() => void days.push(log.environment.clock.today()));
    log.environment.clock.stop(parseDay("2026-09-23"));
    assert.deepEqual(days, ["2026-09-23"]);
    assert.ok((await treeLines(log.environment)).includes("  Initech | Data Engineer · 20 d · applied"));
    log.environment.clock.stop(parseDay("2026-09-22"));
    subscription.dispose();
  });

  it("takes neither the opening nor the saving of the file for a change of what it says", async () => {
    await treeLines(log.environment);
    let changes = 0;
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(log.uri, ".."), posix.basename(log.uri.path)),
    );
    const subscription = vscode.Disposable.from(
      watcher,
      log.environment.hunts.onDidChange(() => changes++),
    );
    const document = await log.open();
    await treeLines(log.environment);
    assert.equal(changes, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(log.uri, new vscode.Position(0, 0), "# looked through today\n");
    await vscode.workspace.applyEdit(edit);
    await treeLines(log.environment);
    assert.equal(changes, 1);
    const seen = new Promise((resolve) => watcher.onDidChange(resolve));
    await document.save();
    await seen;
    await treeLines(log.environment);
    assert.equal(changes, 1);
    subscription.dispose();
  });

  it("parses a text once", async () => {
    const { applications } = huntIn(log.environment, 0);
    assert.equal(await applications.read(), await applications.read());
  });
});
