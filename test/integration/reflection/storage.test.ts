import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import * as vscode from "vscode";
import { type StoredFiles, storedFiles } from "../../../src/extension/host/storage.ts";

/** A window that is closed while something is stored leaves the file, its next text, or both. */
describe("what is stored while a window is closed", () => {
  const { fs } = vscode.workspace;
  let folder: vscode.Uri;
  let values: StoredFiles<string>;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, "values", name);
  const names = async () => (await fs.readDirectory(vscode.Uri.joinPath(folder, "values"))).map(([name]) => name);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  /** Stores the value, and gives the name of its file. */
  const store = async (value: string): Promise<string> => {
    await values.set("a", value);
    const [name = "", ...others] = await names();
    assert.deepEqual(others, []);
    return name;
  };

  beforeEach(() => {
    folder = vscode.Uri.file(mkdtempSync(join(tmpdir(), "rebound-storage-")));
    values = storedFiles({ globalStorageUri: folder }, "values", v.string());
  });
  afterEach(() => rmSync(folder.fsPath, { recursive: true }));

  it("is there when the file was taken away and the next one has no name yet", async () => {
    const name = await store("half a sen");
    await fs.rename(at(name), at(`${name}.next`));
    assert.equal(await values.get("a"), "half a sen");
    assert.deepEqual([...(await values.all())], [["a", "half a sen"]]);
    await values.set("a", "half a sentence");
    assert.equal(await values.get("a"), "half a sentence");
    assert.deepEqual(await names(), [name]);
  });

  it("is the newer one of two that are whole", async () => {
    const name = await store("half a sen");
    await fs.writeFile(at(`${name}.next`), bytes(JSON.stringify({ key: "a", value: "half a sentence" })));
    assert.equal(await values.get("a"), "half a sentence");
    assert.deepEqual([...(await values.all())], [["a", "half a sentence"]]);
  });

  it("is the one that is whole", async () => {
    const name = await store("half a sen");
    await fs.writeFile(at(`${name}.next`), bytes(`{"key":"a","val`));
    assert.equal(await values.get("a"), "half a sen");
    assert.deepEqual([...(await values.all())], [["a", "half a sen"]]);
  });

  it("is gone for good when it is taken away", async () => {
    const name = await store("half a sen");
    await fs.copy(at(name), at(`${name}.next`));
    await values.set("a", undefined);
    assert.equal(await values.get("a"), undefined);
    assert.deepEqual(await names(), []);
  });
});
