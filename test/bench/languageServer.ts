import { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, getLanguageService } from "yaml-language-server";
import { jsonSchemas } from "../../src/core/schema/jsonSchemas.ts";
import { middle } from "./measure.ts";

/** Its cache knows documents by address and version. */
let version = 0;

/** The median time that yaml-language-server takes to validate the text by our schema, after one run to warm up. */
export async function languageServer(text: string, runs: number): Promise<number> {
  const validate = languageService();
  const times: number[] = [];
  for (let count = 0; count <= runs; count++) {
    globalThis.gc?.();
    const start = performance.now();
    await validate(text);
    if (count > 0) times.push(performance.now() - start);
  }
  return middle(times);
}

/** What Red Hat's YAML extension says about a file of ours, by the schema that belongs to it. */
export function languageService(
  name: "applications" | "journal" = "applications",
): (text: string) => Promise<readonly Diagnostic[]> {
  const failures: string[] = [];
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(jsonSchemas[`${name}.schema.json`])),
    workspaceContext: { resolveRelativePath: (path) => path },
    // It keeps its own failures to itself otherwise, and says that all is well.
    telemetry: {
      send: () => undefined,
      sendTrack: () => undefined,
      sendError: (name, error) => void failures.push(`${name}: ${String(error)}`),
    },
  });
  service.configure({
    validate: true,
    customTags: [],
    yamlVersion: "1.2",
    schemas: [{ uri: `rebound://${name}.schema.json`, fileMatch: [`${name}.yaml`] }],
  });
  return async (text) => {
    const found = await service.doValidation(
      TextDocument.create(`file:///${name}.yaml`, "yaml", ++version, text),
      false,
    );
    if (failures.length > 0) throw new Error(failures.join());
    return found;
  };
}
