import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Hunt } from "../../../src/extension/files/hunts.ts";
import { privacyOf } from "../../../src/extension/privacy/privacy.ts";
import { activate, huntIn } from "../hunt.ts";

describe("who can see the files", () => {
  let hunt: Hunt;
  before(async () => {
    hunt = huntIn(await activate(), 0);
  });
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", [...args], { cwd: hunt.folder.uri.fsPath });
  after(() => rmSync(join(hunt.folder.uri.fsPath, ".git"), { recursive: true }));

  it("nobody, without a repository", async () => assert.deepEqual(await privacyOf(hunt), { kind: "no-repository" }));

  it("nobody, while git does not keep them", async () => {
    git("init", "-q");
    git("remote", "add", "origin", "https://github.com/ada/jobs.git");
    assert.deepEqual(await privacyOf(hunt), { kind: "private" });
  });

  it("perhaps everybody, of those that git keeps", async () => {
    git("add", "applications.yaml");
    assert.deepEqual(await privacyOf(hunt), {
      kind: "maybe-public",
      repository: hunt.folder.uri,
      forge: "github.com",
      files: [hunt.applications.uri],
    });
  });

  it("nobody knows who, where the host is not known", async () => {
    git("remote", "set-url", "origin", "git@jobs-host:ada/jobs.git");
    assert.deepEqual(await privacyOf(hunt), {
      kind: "unknown-place",
      hosts: ["jobs-host"],
      files: [hunt.applications.uri],
      isKept: true,
    });
  });

  it("perhaps everybody, where SSH says that the name is a forge’s", async () => {
    const tools = mkdtempSync(join(tmpdir(), "ssh-"));
    const answer = '#!/bin/sh\n[ "$1 $2 $3" = "-G -- jobs-host" ] && echo "hostname github.com"\n';
    writeFileSync(join(tools, "ssh"), answer, { mode: 0o755 });
    const path = process.env["PATH"];
    process.env["PATH"] = `${tools}${delimiter}${path ?? ""}`;
    try {
      const privacy = await privacyOf(hunt);
      assert.equal(privacy.kind === "maybe-public" && privacy.forge, "github.com");
    } finally {
      process.env["PATH"] = path;
      rmSync(tools, { recursive: true });
    }
  });

  it("perhaps everybody, when git cannot say what it keeps", async () => {
    git("remote", "set-url", "origin", "https://github.com/ada/jobs.git");
    const index = join(hunt.folder.uri.fsPath, ".git", "index");
    const before = readFileSync(index);
    writeFileSync(index, "no index");
    const privacy = await privacyOf(hunt).finally(() => writeFileSync(index, before));
    assert.equal(privacy.kind, "unknown-files");
  });

  it("nobody, where git sends them to a folder on this machine", async () => {
    git("remote", "set-url", "origin", "../jobs.git");
    assert.deepEqual(await privacyOf(hunt), { kind: "private" });
  });
});
