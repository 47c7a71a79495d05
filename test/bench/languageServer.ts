import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";
import { jsonSchemas } from "../../src/core/schema/jsonSchemas.ts";
import { middle } from "./measure.ts";

/** The median time that yaml-language-server takes to validate the text by our schema, after one run to warm up. */
export async function languageServer(text: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count <= runs; count++) {
    const validate = languageService();
    const document = TextDocument.create("file:///applications.yaml", "yaml", count, text);
    globalThis.gc?.();
    const start = performance.now();
    await validate(document);
    if (count > 0) times.push(performance.now() - start);
  }
  return middle(times);
}

/** What Red Hat's YAML extension says about a file that our schema belongs to. */
export function languageService(): (document: TextDocument) => Promise<readonly { readonly message: unknown }[]> {
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(jsonSchemas["applications.schema.json"])),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({ validate: true, schemas: [{ uri: "rebound://applications.schema.json", fileMatch: ["applications.yaml"] }] });
  return (document) => service.doValidation(document, false);
}
