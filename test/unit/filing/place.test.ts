import assert from "node:assert/strict";
import fc from "fast-check";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { pathInFolder } from "../../../src/core/filing/pathInFolder.ts";
import { archiveBeside, type Ending, folderFor, freeName } from "../../../src/core/filing/place.ts";
import { day } from "../nextSteps/log.ts";

/** Any text, and texts near the names that file systems take amiss. */
const id = fc.oneof(
  fc.string({ unit: "binary", maxLength: 90 }),
  fc.string({
    unit: fc.constantFrom("a", "A", "b", "-", ".", "/", "\\", " ", "\0", "ß", "é", "e\u0301", "1"),
    maxLength: 6,
  }),
  fc.constantFrom("..", ".", "", "con", "NUL", "com1", ".git", "a".repeat(80_000)),
);

describe("the folder of an application's mails", () => {
  for (const [name, id, folder] of [
    ["is named as the id", "northwind-backend", /^northwind-backend$/],
    ["is told from one in other letters by its end", "Northwind-Backend", /^northwind-backend--[a-z0-9]+$/],
    ["has no separators", "../../etc/passwd", /^etc-passwd--[a-z0-9]+$/],
    ["has a name where no letter is left", "北風", /^application--[a-z0-9]+$/],
    ["is none that leads up", "..", /^application--[a-z0-9]+$/],
    ["is no device of Windows", "nul", /^nul--[a-z0-9]+$/],
    ["is short", "long ".repeat(20_000), /^long-(long-)*lo?n?g?--[a-z0-9]+$/],
  ] as const)
    it(`${name}: ${JSON.stringify(id.slice(0, 20))}`, () => assert.match(folderFor(id), folder));

  it("is one small name that every file system takes, whatever the id", () =>
    fc.assert(fc.property(id, (id) => assert.match(folderFor(id), /^(?!nul$|con$|aux$)[a-z0-9][a-z0-9-]{0,59}$/))));

  it("is another for another id, also where case does not tell names apart", () =>
    fc.assert(
      fc.property(
        id,
        id,
        (one, other) => one === other || folderFor(one).toLowerCase() !== folderFor(other).toLowerCase(),
      ),
    ));

  it("lies in the archive beside the log, and is a path that opens", () =>
    fc.assert(
      fc.property(id, fc.constantFrom("applications.yaml", "data/applications.yaml"), (id, log) => {
        const path = `${archiveBeside(log)}/${folderFor(id)}/2026-09-21.eml`;
        assert.equal(new URL(path, "file:///repo/").pathname, `/repo/${path}`);
        assert.equal(pathInFolder(path), path);
      }),
    ));

  it("is beside the log", () =>
    assert.deepEqual(["applications.yaml", "data/log.yml", "a/b/log.yml"].map(archiveBeside), [
      "archive",
      "data/archive",
      "a/b/archive",
    ]));
});

describe("the name of a mail", () => {
  for (const [date, ending, taken, name] of [
    ["2026-09-21", "eml", [], "2026-09-21.eml"],
    ["2026-09-21", "eml", ["2026-09-21.md"], "2026-09-21.eml"],
    ["2026-09-21", "eml", ["2026-09-21.EML"], "2026-09-21-2.eml"],
    ["2026-09-21", "md", ["2026-09-21-2.md", "2026-09-21.md"], "2026-09-21-3.md"],
    ["2026-09", "md", [], "2026-09.md"],
    ["unknown", "md", [], "unknown.md"],
  ] satisfies readonly (readonly [string, Ending, readonly string[], string])[])
    it(`of ${date} is ${name} beside ${taken.join(", ") || "nothing"}`, () =>
      assert.equal(freeName(date as PartialDate, ending, taken), name));

  it("is never one that is taken", () => {
    const name = fc.nat(6).map((count) => (count === 0 ? "2026-09-21.eml" : `2026-09-21-${count}.EML`));
    fc.assert(
      fc.property(fc.array(name), (taken) => {
        const free = freeName(day("2026-09-21"), "eml", taken);
        assert.ok(!taken.some((one) => one.toLowerCase() === free.toLowerCase()));
      }),
    );
  });
});

describe("a file that an event names", () => {
  for (const [file, path] of [
    ["archive/northwind/2026-09-21.eml", "archive/northwind/2026-09-21.eml"],
    [" notes/talk 1.md ", "notes/talk 1.md"],
    ["archive\\northwind\\a.eml", "archive/northwind/a.eml"],
    ["a..b/c.md", "a..b/c.md"],
    ["", undefined],
    ["../secret.txt", undefined],
    ["archive/../../secret.txt", undefined],
    ["archive\\..\\..\\secret.txt", undefined],
    ["/etc/passwd", undefined],
    ["\\\\server\\share", undefined],
    ["C:\\mails\\a.eml", undefined],
    ["https://mail.example/1", undefined],
    ["command:workbench.action.quit", undefined],
    ["file:///etc/passwd", undefined],
    ["a\0.eml", undefined],
    ["a\u202Elme.exe", undefined],
  ] as const)
    it(`${JSON.stringify(file)} ${path === undefined ? "is not opened" : "is opened"}`, () =>
      assert.equal(pathInFolder(file), path));

  it("never leads out of its folder", () => {
    const file = fc.string({ unit: fc.constantFrom("a", ".", "/", "\\", ":", "%", "2", "e", "\t"), maxLength: 12 });
    fc.assert(
      fc.property(file, (file) => {
        const path = pathInFolder(file);
        if (path !== undefined) assert.ok(!`/${path}/`.includes("/../") && !/^[/\\]|^[a-z]\w*:/.test(path));
      }),
    );
  });
});
