/**
 * A real VS Code from npm. The package code-server carries VS Code's server with its workbench, extension host and git
 * extension; its own dependencies are installed and three native modules are built here, once per release.
 */
import { existsSync, rmSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exitCode, onLeave, start } from "./children.ts";
import { projectRoot, storage } from "./project.ts";

/** code-server's version for each VS Code under test: the newest, and the oldest that `engines.vscode` allows. */
const packages = { newest: "4.139.1", oldest: "4.100.3" } as const;

export type Release = keyof typeof packages;

export const releases = Object.keys(packages) as readonly Release[];

const unfinished = "unfinished-";

/** The folder of VS Code's server, which is installed first when it is not there yet. */
export async function provideVSCode(release: Release, report: (line: string) => void = console.log): Promise<string> {
  const version = packages[release];
  const home = join(storage, `code-server-${version}`);
  if (!existsSync(home)) await install(version, home, report);
  return serverFolder(home);
}

function serverFolder(home: string): string {
  return join(home, "node_modules", "code-server", "lib", "vscode");
}

/** Installs aside and renames at the end, so that `home` is complete whenever it exists. */
async function install(version: string, home: string, report: (line: string) => void): Promise<void> {
  await removeAbandoned();
  const aside = join(storage, `${unfinished}${process.pid}-${version}`);
  onLeave(() => rmSync(aside, { recursive: true, force: true }));
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, "package.json"), "{}\n");
  const server = serverFolder(aside);

  report(`Installing VS Code from npm (code-server ${version}), once. This takes a minute or two.`);
  report("  1/4 the package and Node's headers");
  const headers = await nodePackage();
  await npm(aside, ["install", "--ignore-scripts", `code-server@${version}`, `${headers.name}@${headers.version}`]);
  report("  2/4 its dependencies");
  await npm(server, ["install", "--omit=dev", "--ignore-scripts"]);
  report("  3/4 the dependencies of its built-in extensions");
  await npm(join(server, "extensions"), ["install", "--omit=dev", "--ignore-scripts"]);
  report("  4/4 native modules");
  const native = ["@vscode/spdlog", "@parcel/watcher", "@vscode/native-watchdog", "native-watchdog"];
  const present = native.filter((name) => existsSync(join(server, "node_modules", name)));
  await npm(server, ["rebuild", ...present], { npm_config_nodedir: join(aside, "node_modules", headers.name) });

  try {
    await rename(aside, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(aside, { recursive: true, force: true }); // Another run was faster.
  }
}

/** The package that ships Node's binary and headers for this platform; `node` installs the same one. */
async function nodePackage(): Promise<{ name: string; version: string }> {
  const manifest: unknown = JSON.parse(await readFile(join(projectRoot, "node_modules", "node", "package.json"), "utf8"));
  const { version } = manifest as { version: string };
  const platform = process.platform === "win32" ? "win" : process.platform;
  const prefix = platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return { name: `${prefix}-${platform}-${process.arch}`, version };
}

async function npm(folder: string, args: readonly string[], environment: Record<string, string> = {}): Promise<void> {
  // npm_execpath is npm's own program when an npm script runs this; npm.cmd cannot be started without a shell.
  const own = process.env["npm_execpath"];
  const [command, first] = own === undefined ? ["npm", []] : [process.execPath, [own]];
  const child = start(command, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  if ((await exitCode(child)) !== 0) throw new Error(`npm ${args.join(" ")} failed in ${folder}:\n${output}`);
}

/** Removes what a run left that was ended before it could tidy up. */
async function removeAbandoned(): Promise<void> {
  await mkdir(storage, { recursive: true });
  for (const name of await readdir(storage)) {
    if (!name.startsWith(unfinished)) continue;
    const owner = Number.parseInt(name.slice(unfinished.length));
    if (!isRunning(owner)) await rm(join(storage, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
