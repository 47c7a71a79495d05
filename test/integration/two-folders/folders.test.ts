import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import type { Environment } from "../../../src/extension/commands/environment.ts";
import { activate, huntIn, run, stored, treeLines, until } from "../hunt.ts";

describe("several folders", () => {
  let environment: Environment;
  before(async () => {
    environment = await activate();
  });

  it("have a level each, when they have a file", async () => {
    assert.deepEqual(await treeLines(environment), [
      "berlin | undefined",
      "  Waiting | 1",
      "    Northwind | Backend Engineer · 21 d · applied",
      "remote | undefined",
      "  Leads | 1",
      "    Northwind | Backend Engineer · lead",
    ]);
  });

  it("keep their level while their list is empty", async () => {
    const notes = huntIn(environment, 2);
    assert.ok(notes.applications.uri);
    await vscode.workspace.fs.writeFile(notes.applications.uri, Buffer.from("applications: []\n"));
    await until(environment, async () => (await notes.applications.read()) !== undefined);
    assert.equal((await treeLines(environment)).at(-1), "notes | undefined");
    await vscode.workspace.fs.delete(notes.applications.uri);
    await until(environment, async () => (await notes.applications.read()) === undefined);
  });

  it("each have their own file, and a command writes to the one that was meant", async () => {
    const [berlin, remote] = [huntIn(environment, 0), huntIn(environment, 1)];
    assert.ok(berlin.applications.uri && remote.applications.uri);
    assert.match(remote.applications.uri.path, /\/remote\/hunt\/mine\.yaml$/);
    const before = [await stored(berlin.applications.uri), await stored(remote.applications.uri)];
    const [record] = (await remote.applications.read())?.records ?? [];
    await run("rebound.logRejection", {
      folder: remote.id,
      record: record?.key ?? "",
      date: "2026-09-20" as PartialDate,
      reason: "unknown",
    });
    assert.equal(await stored(berlin.applications.uri), before[0]);
    assert.equal(
      await stored(remote.applications.uri),
      `${before[1] ?? ""}    events:\n      - date: 2026-09-20\n        type: rejected\n`,
    );
  });

  it("refuse a setting that leads out of the folder", async () => {
    const notes = huntIn(environment, 2);
    const settings = vscode.workspace.getConfiguration("rebound", notes.folder);
    for (const path of ["../berlin/applications.yaml", "..\\berlin\\applications.yaml", "", "."]) {
      await settings.update("applicationsFile", path, vscode.ConfigurationTarget.WorkspaceFolder);
      await until(environment, () => Promise.resolve(huntIn(environment, 2).applications.uri === undefined));
      await assert.rejects(huntIn(environment, 2).applications.read(), /outside the folder/);
    }
    await settings.update("applicationsFile", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await until(environment, () => Promise.resolve(huntIn(environment, 2).applications.uri !== undefined));
  });
});
