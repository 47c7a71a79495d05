import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { run } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

const lastEvent = "        round: system design\n";
const rejected = "      - date: 2026-09-20\n        type: rejected\n";

describe("a log that is formatted on save", () => {
  let log: Log;
  let formatter: vscode.Disposable;
  const setFormatOnSave = async (value: boolean | undefined): Promise<void> =>
    await vscode.workspace.getConfiguration("editor").update("formatOnSave", value, vscode.ConfigurationTarget.Global);

  /** Formats YAML by changing the text, as formatters do to lines nobody touched. */
  const formatting = (change: (text: string) => string): vscode.Disposable =>
    vscode.languages.registerDocumentFormattingEditProvider("yaml", {
      provideDocumentFormattingEdits: (document) => {
        const text = document.getText();
        const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
        return change(text) === text ? [] : [vscode.TextEdit.replace(all, change(text))];
      },
    });

  before(async () => {
    log = await logIn(0);
    await setFormatOnSave(true);
  });
  after(() => setFormatOnSave(undefined));
  afterEach(async () => {
    formatter.dispose();
    await log.reset();
  });

  for (const [name, change] of [
    ["that would rewrite it", (text: string) => text.replaceAll(/^#.*$/gm, "# formatted").replaceAll("  ", "    ")],
    ["that finds nothing to change", (text: string) => text],
  ] as const) {
    it(`gets the lines of a rejection and nothing else, beside a formatter ${name}`, async () => {
      formatter = formatting(change);
      await run("rebound.logRejection", {
        record: "northwind-backend",
        date: "2026-09-20" as PartialDate,
        reason: "unknown",
      });
      assert.equal(await log.stored(), log.original.replace(lastEvent, lastEvent + rejected));
    });
  }
});
