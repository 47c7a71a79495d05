import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { dragApplications } from "../../../src/extension/applications/dragApplications.ts";
import type { Node } from "../../../src/extension/applications/nodes.ts";
import { childrenOf, rootNodes } from "../../../src/extension/applications/nodes.ts";
import { privacyOf } from "../../../src/extension/privacy/privacy.ts";
import { huntIn, run, until } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const letter = "Dear Ada,\n\nwe went with somebody else.\n";
/** Not UTF-8, with mixed line breaks. */
const bytes = Buffer.from([0x46, 0x72, 0x6f, 0x6d, 0x3a, 0x20, 0xfc, 0x0d, 0x0a, 0x0a, 0x00, 0xff]);
const northwind = "northwind-backend";
const linked = "        type: rejected\n        file: archive/northwind-backend/2026-09-21";

describe("filing a mail", () => {
  let log: Log;
  let root: string;
  before(async () => {
    log = await logIn(0);
    root = dirname(log.uri.fsPath);
  });
  afterEach(async () => {
    await log.reset();
    rmSync(join(root, "archive"), { recursive: true, force: true });
  });
  const inArchive = (path: string): string => join(root, "archive", path);
  const filed = (folder = northwind): readonly string[] =>
    existsSync(inArchive(folder)) ? readdirSync(inArchive(folder)) : [];

  it("keeps a pasted text as it is, and links it in one step that undo takes back", async () => {
    await run("rebound.fileMail", { record: northwind, text: letter });
    assert.deepEqual(filed(), ["2026-09-21.md"]);
    assert.equal(readFileSync(inArchive(`${northwind}/2026-09-21.md`), "utf8"), letter);
    assert.equal(await log.stored(), log.original.replace("        type: rejected\n", `${linked}.md\n`));
    await log.undo();
    assert.equal(await log.stored(), log.original);
    assert.deepEqual(filed(), ["2026-09-21.md"]);
  });

  it("keeps a saved mail byte for byte", async () => {
    await run("rebound.fileMail", { record: northwind, eml: bytes });
    assert.deepEqual(readFileSync(inArchive(`${northwind}/2026-09-21.eml`)), bytes);
    assert.equal(await log.stored(), log.original.replace("        type: rejected\n", `${linked}.eml\n`));
  });

  it("takes one that is dropped on a row", async () => {
    const mail = join(root, "Their no.eml");
    writeFileSync(mail, bytes);
    const rows = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((one) => [one, ...rows(childrenOf(one))]);
    const row = rows(await rootNodes(log.environment)).find(
      (node) => node.kind === "record" && node.record === northwind,
    );
    const transfer = new vscode.DataTransfer();
    transfer.set("text/uri-list", new vscode.DataTransferItem(vscode.Uri.file(mail).toString()));
    await dragApplications.handleDrop?.(row, transfer, new vscode.CancellationTokenSource().token);
    rmSync(mail);
    assert.deepEqual(readFileSync(inArchive(`${northwind}/2026-09-21.eml`)), bytes);
    assert.equal(await log.stored(), log.original.replace("        type: rejected\n", `${linked}.eml\n`));
  });

  it("writes over nothing", async () => {
    mkdirSync(inArchive(northwind), { recursive: true });
    writeFileSync(inArchive(`${northwind}/2026-09-21.EML`), "earlier");
    await run("rebound.fileMail", { record: northwind, eml: bytes });
    assert.deepEqual(filed().toSorted(), ["2026-09-21-2.eml", "2026-09-21.EML"]);
    assert.equal(readFileSync(inArchive(`${northwind}/2026-09-21.EML`), "utf8"), "earlier");
    assert.equal(await log.stored(), log.original.replace("        type: rejected\n", `${linked}-2.eml\n`));
  });

  it("gives an application without an id one, in the same step", async () => {
    await run("rebound.fileMail", { record: "Adatum · Developer", text: letter });
    assert.deepEqual(filed("adatum-developer"), ["2026-09-16.md"]);
    assert.equal(
      await log.stored(),
      log.original
        .replace("- company: Adatum", "- id: adatum-developer\n    company: Adatum")
        .replace(
          "        type: reply\n",
          "        type: reply\n        file: archive/adatum-developer/2026-09-16.md\n",
        ),
    );
    await log.undo();
    assert.equal(await log.stored(), log.original);
  });

  it("files a mail of no event too", async () => {
    await run("rebound.fileMail", { record: northwind, text: letter, event: "none" });
    assert.deepEqual(filed(), ["2026-09-22.md"]);
    assert.equal(await log.stored(), log.original);
  });

  it("stays in the archive, whatever the id", async () => {
    await log.write(log.original.replace("id: northwind-backend", 'id: "../../outside"'));
    await run("rebound.fileMail", { record: "../../outside", text: letter });
    const [folder = ""] = readdirSync(inArchive(""));
    assert.match(folder, /^outside--[a-z0-9]+$/);
    assert.deepEqual(filed(folder), ["2026-09-21.md"]);
    assert.ok(!existsSync(join(root, "..", "outside")));
  });

  it("writes nothing where the archive leads to another place", async () => {
    const elsewhere = join(root, "elsewhere");
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, inArchive(""));
    await run("rebound.fileMail", { record: northwind, text: letter });
    assert.deepEqual(readdirSync(elsewhere), []);
    assert.equal(await log.stored(), log.original);
    rmSync(elsewhere, { recursive: true });
  });

  it("writes nothing where a file is in the way", async () => {
    writeFileSync(inArchive(""), "mine");
    await run("rebound.fileMail", { record: northwind, text: letter });
    assert.equal(readFileSync(inArchive(""), "utf8"), "mine");
    assert.equal(await log.stored(), log.original);
  });

  it("writes nothing beside a log with errors", async () => {
    const broken = `${log.original}   astray: [\n`;
    await log.write(broken);
    await run("rebound.fileMail", { record: northwind, text: letter });
    assert.equal(existsSync(inArchive("")), false);
    assert.equal(await log.stored(), broken);
  });

  it("keeps the mail where the log cannot be changed after all", async () => {
    const mixed = log.original.replace("applications:\n", "applications:\r\n");
    await log.write("# between\n");
    await vscode.workspace.fs.writeFile(log.uri, Buffer.from(mixed));
    const { applications } = huntIn(log.environment, 0);
    await until(log.environment, async () => (await applications.read())?.text.includes("Northwind") === true);
    await run("rebound.fileMail", { record: northwind, text: letter });
    assert.deepEqual(filed(), ["2026-09-21.md"]);
    assert.equal(await log.stored(), mixed);
  });

  it("is linked in the file: what is there opens, what is not says so, what is elsewhere is no link", async () => {
    const files = ["there.eml", "gone.eml", "../secret.txt", "https://mail.example/1", "/etc/passwd"];
    mkdirSync(inArchive(""));
    writeFileSync(inArchive("there.eml"), bytes);
    const events = files.map(
      (file, index) =>
        ["note", file.endsWith(".eml") ? `archive/${file}` : file, `2026-09-0${index + 1}` as PartialDate] as const,
    );
    const lines = events.map(([type, file, date]) => `      - { date: ${date}, type: ${type}, file: "${file}" }\n`);
    await log.write(`applications:\n  - company: Contoso\n    role: Tester\n    events:\n${lines.join("")}`);
    const document = await log.open();
    const links = async (resolved: number): Promise<readonly (readonly [string, string | undefined])[]> => {
      const all = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        log.uri,
        resolved,
      );
      return all.map(({ range, target }) => [document.getText(range), target?.fsPath] as const);
    };
    const own = (await links(1)).filter(([text]) => /eml|secret|passwd/.test(text));
    assert.deepEqual(own, [
      ['"archive/there.eml"', inArchive("there.eml")],
      ['"archive/gone.eml"', undefined],
    ]);
    // This is what the window says quietly when the link is followed.
    await assert.rejects(links(10), /missing/);
  });

  it("is spoken of where others could see it", async () => {
    const hunt = huntIn(log.environment, 0);
    const git = (...args: readonly string[]): void => void execFileSync("git", [...args], { cwd: root });
    await run("rebound.fileMail", { record: northwind, text: letter });
    try {
      git("init", "-q");
      git("remote", "add", "origin", "https://github.com/ada/jobs.git");
      git("add", "applications.yaml");
      const files = async (): Promise<readonly string[]> => {
        const privacy = await privacyOf(hunt);
        return privacy.kind === "maybe-public" ? privacy.files.map(({ fsPath }) => fsPath) : [];
      };
      assert.deepEqual(await files(), [log.uri.fsPath]);
      git("add", "archive");
      assert.deepEqual(await files(), [log.uri.fsPath, inArchive("").replace(/[\\/]$/, "")]);
    } finally {
      rmSync(join(root, ".git"), { recursive: true });
    }
  });
});
