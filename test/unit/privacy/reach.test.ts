import assert from "node:assert/strict";
import { hostInAnswer, reachOf, showsRepository, sshNamesIn } from "../../../src/core/privacy/reach.ts";

/** What is said of remotes in short: `here`, a forge, or the hosts that are not known behind a question mark. */
function said(remotes: readonly string[]): string {
  const reach = reachOf(remotes);
  return reach.kind === "here" ? "here" : reach.kind === "forge" ? reach.forge : `? ${reach.hosts.join(" ")}`;
}

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "to a known forge": {
    "https://github.com/ada/jobs.git": "github.com",
    "https://ada:secret@github.com/ada/jobs": "github.com",
    "https://GitHub.com:443/ada/jobs": "github.com",
    "https://github.com./ada/jobs": "github.com",
    "git@github.com:ada/jobs.git": "github.com",
    "ssh://git@ssh.github.com:443/ada/jobs.git": "github.com",
    "git://gitlab.com/ada/jobs": "gitlab.com",
    "codeberg.org:ada/jobs.git": "codeberg.org",
    "github.com/ada/jobs": "github.com",
    "persistent-https::https://github.com/ada/jobs": "github.com",
    '"git@bitbucket.org:ada/jobs.git"': "bitbucket.org",
  },
  "to a known forge by an alias of SSH": {
    "git@github.com-work:me/jobs.git": "github.com",
    "git@github.com_private:me/jobs.git": "github.com",
    "ssh://git@gitlab.com-me/me/jobs.git": "gitlab.com",
    "bitbucket.org-ada:ada/jobs.git": "bitbucket.org",
    "git@github-work:me/jobs.git": "github.com",
    "git@private-gitlab:me/jobs.git": "gitlab.com",
    "codeberg_ada:ada/jobs.git": "codeberg.org",
  },
  "nobody knows who reads there": {
    "https://git.example.org/github.com/jobs": "? git.example.org",
    "https://ada:secret@git.example.org:8443/jobs": "? git.example.org",
    "https://notgithub.com/ada/jobs": "? notgithub.com",
    "https://github.com.evil.example/ada/jobs": "? github.com.evil.example",
    "git@work:me/jobs.git": "? work",
    "jobs-host:jobs.git": "? jobs-host",
    "git@gitlab:me/jobs.git": "? gitlab",
    "git@hub:me/jobs.git": "? hub",
    "constructor-x:jobs.git": "? constructor-x",
    "ssh://ada@192.168.1.5:2222/srv/jobs.git": "? 192.168.1.5",
    "git@[fe80::2]:jobs.git": "? fe80::2",
    "https://127.0.0.1.example.org/jobs": "? 127.0.0.1.example.org",
    "https://localhost.example.org/jobs": "? localhost.example.org",
    "https://localhost@evil.example/jobs": "? evil.example",
    "file://nas/share/jobs.git": "? nas",
    "//nas/share/jobs.git": "? nas",
    "\\\\nas\\share\\jobs.git": "? nas",
    "codecommit::eu-central-1://jobs": "? codecommit",
    "ext::ssh -p 22 localhost %S jobs": "? ext",
    "ext::ssh://localhost/jobs": "? ext",
    "C:jobs.git": "? c",
  },
  "to this machine alone": {
    "/srv/git/github.com/jobs.git": "here",
    "/srv/git/x.git": "here",
    "../jobs.git": "here",
    "./jobs:old.git": "here",
    "~/git/jobs.git": "here",
    "jobs.git": "here",
    "file:///srv/git/jobs.git": "here",
    "file://localhost/srv/git/jobs.git": "here",
    "file:///C:/git/jobs": "here",
    "file://C:/git/jobs": "here",
    "C:\\git\\jobs": "here",
    "d:/git/jobs": "here",
    "\\\\wsl.localhost\\Ubuntu\\srv\\jobs": "here",
    "git@localhost:jobs.git": "here",
    "ssh://git@localhost:2222/jobs.git": "here",
    "http://127.0.0.1:3000/ada/jobs.git": "here",
    "http://[::1]:3000/ada/jobs.git": "here",
    "git@[::1]:jobs.git": "here",
    "[git@localhost:2222]:jobs.git": "here",
    "": "here",
  },
};

for (const [name, table] of Object.entries(tables))
  describe(`a repository goes ${name}`, () => {
    for (const [remote, expected] of Object.entries(table))
      it(`${remote} → ${expected}`, () => assert.equal(said([remote]), expected));
  });

describe("a folder without a repository to be seen", () => {
  const schemes: Readonly<Record<string, boolean>> = {
    file: true,
    "vscode-remote": true,
    "vscode-vfs": false,
    memfs: false,
    vsls: false,
  };
  for (const [scheme, expected] of Object.entries(schemes))
    it(`is ${expected ? "" : "not known to be "}in none: ${scheme}`, () =>
      assert.equal(showsRepository(scheme), expected));
});

describe("a repository with several remotes", () => {
  it("goes nowhere else without one", () => assert.equal(said([]), "here"));

  it("is known to stay here only where each of them does", () => {
    assert.equal(said(["/srv/jobs.git", "../jobs.git"]), "here");
    assert.equal(said(["/srv/jobs.git", "git@work:jobs.git"]), "? work");
  });

  it("goes to the known forge before others, and names each other host once", () => {
    assert.equal(said(["git@work:jobs.git", "git@github.com-me:jobs.git"]), "github.com");
    assert.equal(said(["git@work:a.git", "https://git.example.org/a", "ssh://work/a.git"]), "? work git.example.org");
  });
});

describe("a name that SSH has another host for", () => {
  const aliases = new Map([
    ["work", "github.com"],
    ["nas", "192.168.1.5"],
    ["me", "localhost"],
  ]);
  for (const [remotes, expected] of [
    [["git@work:me/jobs.git"], { kind: "forge", forge: "github.com" }],
    [["ssh://work/me/jobs.git"], { kind: "forge", forge: "github.com" }],
    [["nas:jobs.git"], { kind: "unknown", hosts: ["192.168.1.5"] }],
    [["me:jobs.git"], { kind: "here" }],
    [["other:jobs.git"], { kind: "unknown", hosts: ["other"] }],
    [["other:jobs.git", "work:jobs.git"], { kind: "forge", forge: "github.com" }],
  ] as const) {
    it(`${remotes.join(" and ")} → ${JSON.stringify(expected)}`, () =>
      assert.deepEqual(reachOf(remotes, aliases), expected));
  }

  for (const [remote, expected] of [
    ["git@work:me/jobs.git", ["work"]],
    ["ssh://git@work:2222/jobs.git", ["work"]],
    ["git+ssh://me@my.host/jobs.git", ["my.host"]],
    ["git@github.com:ada/jobs.git", []],
    ["git@github-work:ada/jobs.git", []],
    ["https://git.example.org/jobs", []],
    ["git@localhost:jobs.git", []],
    ["../jobs.git", []],
    ["git@-v:jobs.git", []],
    ["git@a;b:jobs.git", []],
    ["git@$(a):jobs.git", []],
  ] as const) {
    it(`is asked for: ${remote} → ${expected.join() || "none"}`, () =>
      assert.deepEqual(sshNamesIn([remote]), expected));
  }

  for (const [answer, expected] of [
    ["user git\nhostname github.com\nport 22\n", "github.com"],
    ["user git\r\nHostName GitHub.com\r\nport 22\r\n", "github.com"],
    ["canonicalizehostname false\nhostname work", "work"],
    ["user git\n", undefined],
    ["", undefined],
  ] as const) {
    it(`has the host of the answer ${JSON.stringify(answer)}`, () => assert.equal(hostInAnswer(answer), expected));
  }
});
