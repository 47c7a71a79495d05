import assert from "node:assert/strict";
import * as vscode from "vscode";
import { huntIn } from "../hunt.ts";
import { type Log, logIn } from "../log.ts";

/** The extension of `test/fixtures/problems-beside`, which stands in for Red Hat's. */
interface Yaml {
  readonly contributors: () => readonly string[];
  readonly schemaOf: (resource: string) => string | undefined;
  readonly contentOf: (uri: string) => Promise<string>;
}

/** Waits until what is true of the diagnostics of a file is. */
async function untilDiagnosed(uri: vscode.Uri, isTrue: (codes: readonly unknown[]) => boolean): Promise<void> {
  while (!isTrue(vscode.languages.getDiagnostics(uri).map(({ code }) => code))) {
    await new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

// After the other tests of this window: whoever is asked once says less from then on.
describe("the schemas, for the YAML extension", () => {
  let log: Log;
  let yaml: Yaml;
  before(async () => {
    log = await logIn(0);
    await log.open();
    const extension = vscode.extensions.getExtension<Yaml>("redhat.vscode-yaml");
    assert.ok(extension);
    yaml = await extension.activate();
    await untilDiagnosed(log.uri, (codes) => codes.includes("unknown-word"));
  });
  after(() => log.reset());

  it("are for both files and for no other of their name", async () => {
    assert.deepEqual(yaml.contributors(), ["rebound-schema"]);
    const other = vscode.Uri.joinPath(log.uri, "../deploy/applications.yaml");
    assert.equal(yaml.schemaOf(other.toString()), undefined);
    const { uri } = huntIn(log.environment, 0).journal;
    assert.ok(uri);
    for (const [file, title] of [
      [log.uri, "Applications"],
      [uri, "Journal"],
    ] as const) {
      const schema = yaml.schemaOf(file.toString());
      assert.ok(schema);
      assert.equal((JSON.parse(await yaml.contentOf(schema)) as { readonly title: string }).title, title);
    }
  });

  it("leave out here what that extension says by them, from the first question on", async () => {
    assert.ok(yaml.schemaOf(log.uri.toString()));
    await untilDiagnosed(log.uri, (codes) => !codes.includes("unknown-word") && codes.includes("out-of-order"));
  });

  it("are for it no more when it holds another program's applications", async () => {
    const deployment = "applications:\n  - name: web\n    image: web:1\n";
    await vscode.workspace.fs.writeFile(log.uri, new TextEncoder().encode(deployment));
    await untilDiagnosed(log.uri, (codes) => codes.length === 0);
    while (yaml.schemaOf(log.uri.toString()) !== undefined) await log.environment.hunts.read();
  });
});
