import * as vscode from "vscode";
import type { Environment } from "../commands/environment.ts";
import { textOf } from "../host/gitFiles.ts";

/** Completion, help and checks by our schemas, where Red Hat's YAML extension is installed. */
export interface SchemaHelp {
  /** Whether that extension checks the file by our schema, so that nothing need be said twice. */
  readonly checks: (uri: vscode.Uri) => boolean;
  /** `checks` may say something else now. */
  readonly onDidChange: vscode.Event<void>;
  readonly dispose: () => void;
}

/** The part of the YAML extension's API that is used here. */
interface YamlExtension {
  readonly registerContributor: (
    scheme: string,
    requestSchema: (resource: string) => string | undefined,
    requestSchemaContent: (uri: string) => string,
    label: string,
  ) => boolean;
}

const extensionId = "redhat.vscode-yaml";
const scheme = "rebound-schema";
const kinds = ["applications", "journal"] as const;
type Kind = (typeof kinds)[number];

/**
 * Gives the YAML extension our schemas for our files alone. Names of files say too little: an `applications.yaml` may
 * be a deployment's. The extension is woken only when one of ours is open.
 */
export function schemaHelp({ hunts, log }: Environment, extensionUri: vscode.Uri): SchemaHelp {
  const changed = new vscode.EventEmitter<void>();
  let files: ReadonlyMap<string, Kind> = new Map();
  const asked = new Set<string>();
  let isOffered = false;

  const look = async (): Promise<void> => {
    const open = await hunts.read();
    files = new Map(
      open.flatMap(({ hunt: { applications, journal } }) => [
        ...(applications.uri ? ([[applications.uri.toString(), "applications"]] as const) : []),
        ...(journal.uri ? ([[journal.uri.toString(), "journal"]] as const) : []),
      ]),
    );
    await offer();
  };
  const offer = async (): Promise<void> => {
    const extension = vscode.extensions.getExtension<Partial<YamlExtension> | undefined>(extensionId);
    const isOpen = vscode.workspace.textDocuments.some(({ uri }) => files.has(uri.toString()));
    if (isOffered || !extension || !isOpen) return;
    isOffered = true;
    const schemas = await readSchemas(extensionUri);
    const api = await extension.activate();
    api?.registerContributor?.(scheme, schemaFor, (uri) => schemas.get(uri) ?? "{}", "Rebound");
  };
  /** The first question for a file says that it is checked by our schema from then on. */
  const schemaFor = (resource: string): string | undefined => {
    const id = vscode.Uri.parse(resource).toString();
    const kind = files.get(id);
    if (kind === undefined) return undefined;
    if (!asked.has(id)) {
      asked.add(id);
      changed.fire();
    }
    return schemaUri(kind);
  };
  const lookAgain = (): void => void look().catch((error: unknown) => log.error(String(error)));
  lookAgain();

  const subscriptions = vscode.Disposable.from(
    changed,
    hunts.onDidChange(lookAgain),
    vscode.workspace.onDidOpenTextDocument(lookAgain),
    vscode.extensions.onDidChange(lookAgain),
  );
  return {
    checks: (uri) =>
      asked.has(uri.toString()) &&
      files.has(uri.toString()) &&
      vscode.extensions.getExtension(extensionId) !== undefined &&
      vscode.workspace.getConfiguration("yaml", uri).get("validate", true),
    onDidChange: changed.event,
    dispose: () => void subscriptions.dispose(),
  };
}

function schemaUri(kind: Kind): string {
  return `${scheme}:/${kind}.json`;
}

/** Returns the texts of the schemas in the reader's language, by their addresses. */
async function readSchemas(extensionUri: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const ending = vscode.env.language.startsWith("de") ? "schema.de.json" : "schema.json";
  const texts = await Promise.all(
    kinds.map((kind) => textOf(vscode.Uri.joinPath(extensionUri, "dist", "schemas", `${kind}.${ending}`))),
  );
  return new Map(kinds.map((kind, index) => [schemaUri(kind), texts[index] ?? "{}"]));
}
