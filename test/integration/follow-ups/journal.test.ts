import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { PartialDate } from "../../../src/core/dates/dates.ts";
import { activate, huntIn, run, stored, until } from "../hunt.ts";
import { discardAll, draft, type } from "./draft.ts";
import { settled } from "./settled.ts";

describe("what is added to the journal", () => {
  let uri: vscode.Uri;
  let original: string;
  let write: (text: string) => Promise<void>;

  const undo = async (): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    await document.save();
  };

  before(async () => {
    const environment = await activate();
    const { journal } = huntIn(environment, 0);
    assert.ok(journal.uri);
    uri = journal.uri;
    original = await stored(uri);
    write = async (text) => {
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
      await until(environment, async () => (await journal.read())?.text === text);
    };
  });
  afterEach(async () => {
    await discardAll();
    await write(original);
  });

  it("is one item at the end of its list, and one step back", async () => {
    const ways: readonly (readonly [() => Promise<void>, string])[] = [
      [
        () =>
          run("rebound.addAchievement", {
            text: "Cut the p99",
            date: "2025-11" as PartialDate,
            shown: "https://a.example #go",
          }),
        "achievements:\n  - date: 2025-11\n    text: Cut the p99\n    evidence: https://a.example\n    tags: [go]\n",
      ],
      [
        () => run("rebound.addStrength", { text: "Calm", evidence: "2025-11" }),
        "strengths:\n  - text: Calm\n    evidence: 2025-11\n",
      ],
      [
        () => run("rebound.addPerson", { who: "Sam, sam@example.org", kind: "past-client", every: null }),
        "people:\n  - name: Sam\n    kind: past-client\n    contact: sam@example.org\n",
      ],
    ];
    for (const [add, added] of ways) {
      await add();
      assert.equal(await stored(uri), original + added);
      await undo();
      assert.equal(await stored(uri), original);
    }
  });

  it("is nothing where the journal is broken or nothing is said", async () => {
    await run("rebound.addAchievement", { text: " ", date: "2025-11" as PartialDate, shown: "" });
    assert.equal(await stored(uri), original);
    const broken = `${original}people: [\n`;
    await write(broken);
    await Promise.allSettled([run("rebound.addPerson", { who: "Sam", kind: "support", every: "6w" })]);
    assert.equal(await stored(uri), broken);
  });

  it("is the name below mails, which an untouched draft gets at once, and one that was changed does not", async () => {
    await write("must_haves: [mentoring]\n");
    const lensesOf = async (document: vscode.TextDocument): Promise<readonly vscode.Command[]> => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
      );
      return lenses.flatMap(({ command }) => (command ? [command] : []));
    };
    const missing = "Your name is missing. Add it once to the journal.";
    const untouched = await draft("northwind-backend", "thank_you");
    const lens = (await lensesOf(untouched.document)).find(({ title }) => title === missing);
    const [given] = (lens?.arguments ?? []) as readonly { readonly folder: string; readonly draft: string }[];
    assert.ok(lens && given);
    assert.doesNotMatch(untouched.document.getText(), /Ada/);
    const changed = await draft("northwind-backend", "check_in");
    await type(changed, "Dear Jane");
    const text = changed.document.getText();

    const name = { name: "Ada Example", signature: "Ada · ada.example" };
    await run("rebound.addYourName", { ...given, ...name });
    assert.equal(
      await stored(uri),
      "me:\n  name: Ada Example\n  signature: Ada · ada.example\nmust_haves: [mentoring]\n",
    );
    await settled(() => untouched.document.getText().endsWith("Best regards,\nAda · ada.example\n"));
    assert.ok(!(await lensesOf(untouched.document)).some(({ title }) => title === missing));
    await run("rebound.addYourName", { folder: given.folder, draft: changed.document.uri.toString(), ...name });
    assert.equal(changed.document.getText(), text);
  });
});
