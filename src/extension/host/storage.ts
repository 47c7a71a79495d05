import * as v from "valibot";
import * as vscode from "vscode";

/**
 * Values of one kind, each in a file in VS Code's own storage; keys name the folder they are about. A memento would be
 * shorter, but in a browser it reaches its database only seconds later, so that a reload loses what was just written.
 * And the storage of the workspace is another one while an extension host before this one still has it locked, as on a
 * remote after a reload (microsoft/vscode#128237).
 */
export interface StoredFiles<Value> {
  readonly get: (key: string) => Promise<Value | undefined>;
  readonly all: () => Promise<ReadonlyMap<string, Value>>;
  /** Resolves when it is stored. Undefined takes the key away. */
  readonly set: (key: string, value: Value | undefined) => Promise<void>;
}

export function storedFiles<Value>(
  { globalStorageUri }: Pick<vscode.ExtensionContext, "globalStorageUri">,
  kind: string,
  schema: v.GenericSchema<unknown, Value>,
): StoredFiles<Value> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(globalStorageUri, kind);
  const entrySchema = v.object({ key: v.string(), value: schema });

  const read = async (file: string): Promise<{ readonly key: string; readonly value: Value } | undefined> => {
    try {
      const result = v.safeParse(
        entrySchema,
        JSON.parse(new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(folder, file)))),
      );
      return result.success ? result.output : undefined;
    } catch {
      return undefined; // There is none, or it is no file of ours.
    }
  };
  /** Of the two, the text that was about to take the place of the file is newer, if it is whole. */
  const readNewest = async (name: string) => (await read(nextOf(name))) ?? (await read(name));
  const names = async (): Promise<readonly string[]> => {
    try {
      return (await fs.readDirectory(folder)).map(([name]) => name);
    } catch {
      return []; // Nothing was ever kept.
    }
  };
  return {
    get: async (key) => (await readNewest(await fileOf(key)))?.value,
    all: async () => {
      const files = new Set((await names()).map(withoutNext).filter((name) => name.endsWith(ending)));
      const entries = await Promise.all([...files].map(readNewest));
      return new Map(entries.flatMap((entry) => (entry ? [[entry.key, entry.value] as const] : [])));
    },
    set: async (key, value) => {
      const name = await fileOf(key);
      const file = vscode.Uri.joinPath(folder, name);
      const next = vscode.Uri.joinPath(folder, nextOf(name));
      if (value === undefined) {
        const present = await names();
        if (present.includes(nextOf(name))) await fs.delete(next);
        if (present.includes(name)) await fs.delete(file);
        return;
      }
      // Under another name first: whatever happens meanwhile, one of the two texts is whole. VS Code takes the old file
      // away before it gives the new one its name, and a window that is closed in between leaves only the new one.
      await fs.writeFile(next, new TextEncoder().encode(JSON.stringify({ key, value })));
      await fs.rename(next, file, { overwrite: true });
    },
  };
}

const ending = ".json";
const nextEnding = ".next";

const nextOf = (name: string): string => name + nextEnding;

function withoutNext(name: string): string {
  return name.endsWith(nextEnding) ? name.slice(0, -nextEnding.length) : name;
}

/** Keys are longer than file names may be, and have characters that file names may not have. */
async function fileOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("") + ending;
}
