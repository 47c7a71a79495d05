/**
 * A real VS Code from npm. The package code-server carries VS Code's server with its workbench, extension host and git
 * extension; its own dependencies are installed and three native modules are built here, once per release.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exitCode, start } from "./children.ts";
import { keep } from "./kept.ts";
import { projectRoot } from "./project.ts";

/** code-server's version for each VS Code under test: the newest, and the oldest that `engines.vscode` allows. */
const versions = { newest: "4.139.1", oldest: "4.100.3" } as const;

export type Release = keyof typeof versions;

/** The folder of VS Code's server, which is installed first when it is not there yet. */
export async function provideVSCode(release: Release): Promise<string> {
  const version = versions[release];
  return serverFolder(await keep(`code-server-${version}`, (folder) => install(version, folder)));
}

function serverFolder(folder: string): string {
  return join(folder, "node_modules", "code-server", "lib", "vscode");
}

async function install(version: string, folder: string): Promise<void> {
  const server = serverFolder(folder);
  console.log(`Installing VS Code from npm (code-server ${version}), once. This takes a minute or two.`);
  await writeFile(join(folder, "package.json"), "{}\n");

  console.log("  1/4 the package, and Node's headers");
  const headers = await nodePackage();
  await npm(folder, ["install", "--ignore-scripts", `code-server@${version}`, `${headers.name}@${headers.version}`]);

  console.log("  2/4 its dependencies");
  await npm(server, ["install", "--omit=dev", "--ignore-scripts"]);

  console.log("  3/4 the dependencies of its built-in extensions");
  await npm(join(server, "extensions"), ["install", "--omit=dev", "--ignore-scripts"]);

  console.log("  4/4 native modules");
  const native = ["@vscode/spdlog", "@parcel/watcher", "@vscode/native-watchdog", "native-watchdog"];
  const present = native.filter((name) => existsSync(join(server, "node_modules", name)));
  await npm(server, ["rebuild", ...present], { npm_config_nodedir: join(folder, "node_modules", headers.name) });
}

/** The package with Node's binary and headers for this platform, in the version of the package `node`. */
async function nodePackage(): Promise<{ readonly name: string; readonly version: string }> {
  const manifest = await readFile(join(projectRoot, "node_modules", "node", "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return { name: `${prefix}-${platform}-${process.arch}`, version };
}

async function npm(folder: string, args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  // An npm script knows npm's own program; npm.cmd could not be started without a shell.
  const program = process.env["npm_execpath"];
  const [command, first] = program === undefined ? ["npm", []] : [process.execPath, [program]];
  const child = start(command, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
  if ((await exitCode(child)) !== 0) throw new Error(`npm ${args.join(" ")} failed in ${folder}:\n${output}`);
}
