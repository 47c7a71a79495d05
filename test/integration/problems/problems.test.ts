import assert from "node:assert/strict";
import * as vscode from "vscode";
import { huntIn } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";
import { quickFixesAt } from "../quickFixes.ts";

/** Resolves with the diagnostics of a file as soon as they have these codes. */
async function diagnosed(uri: vscode.Uri, codes: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const own = (): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Rebound");
  const wanted = codes.toSorted().join();
  while (
    own()
      .map(({ code }) => (typeof code === "string" ? code : ""))
      .toSorted()
      .join() !== wanted
  ) {
    await new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
  return own();
}

/** Runs the quick fix with this title at the place of a diagnostic with this code. */
async function mend(log: Log, code: string, title: string): Promise<void> {
  const document = await log.open();
  const diagnostic = vscode.languages.getDiagnostics(log.uri).find((one) => one.code === code);
  assert.ok(diagnostic, code);
  const actions = await quickFixesAt(document, diagnostic.range);
  const action = actions.find((one) => one.title === title);
  assert.ok(action?.edit, `${title} among ${actions.map((one) => one.title).join(", ")}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

const expected = [
  ["duplicate-id", "The id northwind is used twice."],
  ["future", "2026-12-24 is in the future."],
  ["not-a-date", "1.9.2026 is not a date. Dates are written as YYYY-MM-DD, YYYY-MM or YYYY. Did you mean 2026-09-01?"],
  ["other-shape", "tags is read as a list: remote."],
  ["out-of-order", "2026-09-01 is listed after 2026-09-10. Events are listed oldest first."],
  ["unknown-key", "Rebound does not use the key lokation. It stays as it is. Did you mean location?"],
  ["unknown-reference", "No application has the id fabrikam-lead."],
  ["unknown-word", "interveiw is not a type that Rebound knows. Did you mean interview?"],
];

const codes = expected.map(([code]) => code ?? "");

describe("the problems of both files", () => {
  let log: Log;
  before(async () => {
    log = await logIn(0);
  });
  afterEach(() => log.reset());

  it("stand in the Problems view in words", async () => {
    const found = await diagnosed(log.uri, codes);
    assert.deepEqual(found.map(({ code, message }) => [code, message]).toSorted(), expected);
    const key = found.find(({ code }) => code === "unknown-key");
    assert.equal(key?.range.start.line, 4);
    assert.equal(key.range.start.character, 4);
  });

  it("of the journal are there too, its references to applications included", async () => {
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    const found = await diagnosed(uri, ["not-a-date", "unknown-reference"]);
    assert.equal(found.find(({ code }) => code === "not-a-date")?.range.start.line, 4);
  });

  it("go when their quick fixes are used, and nothing else changes", async () => {
    const document = await log.open();
    const fixes = [
      ["unknown-word", "Change to interview"],
      ["out-of-order", "Put the events in the order of their dates"],
      ["duplicate-id", "Give Contoso the id contoso-developer"],
      ["unknown-reference", "Give Fabrikam the id fabrikam-lead"],
      ["not-a-date", "Change to 2026-09-01"],
      ["unknown-key", "Change to location"],
      ["other-shape", "Write it as a list of one"],
    ] as const;
    let left: readonly string[] = codes;
    for (const [code, title] of fixes) {
      await diagnosed(log.uri, left);
      await mend(log, code, title);
      left = left.filter((other) => other !== code);
    }
    await diagnosed(log.uri, ["future"]);
    assert.equal(document.getText(), mended(log.original));
  });
});

function mended(text: string): string {
  const first = `      - date: 2026-09-10\n        type: interveiw # typed in a hurry\n`;
  const second = `      # the beginning\n      - date: 2026-09-01\n        type: applied\n`;
  const parts = [
    [first + second, second + first.replace("interveiw", "interview")],
    ["  - id: northwind\n    company: Contoso", "  - id: contoso-developer\n    company: Contoso"],
    ["  - company: Fabrikam", "  - id: fabrikam-lead\n    company: Fabrikam"],
    ["1.9.2026", "2026-09-01"],
    ["lokation", "location"],
    ["tags: remote", "tags: [remote]"],
  ] as const;
  return parts.reduce((result, [before, after]) => result.replace(before, after), text);
}
