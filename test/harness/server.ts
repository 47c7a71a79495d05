/** VS Code's server, on a free port of the loopback interface, with data and extension folders of its own. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { end, exitCode, start } from "./children.ts";
import { temporaryFolder } from "./temporary.ts";
import { provideVSCode, type Release } from "./vscode.ts";

export interface ServerOptions {
  /** Which VS Code; the newest unless told. */
  readonly release?: Release | undefined;
  /** Whether folders open trusted, as they do unless told, or in Restricted Mode. */
  readonly trusted?: boolean | undefined;
  /** The user's settings, on top of quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** A VSIX to install first. */
  readonly vsix?: string | undefined;
  /** The folder of an extension that is there from the start. */
  readonly beside?: string | undefined;
  /**
   * Whether programs drive its windows, as they do unless told: only then the payload of an address counts, and no
   * message pops up.
   */
  readonly driven?: boolean | undefined;
}

export interface Server {
  /** `127.0.0.1:<port>`, which is also the remote authority of its windows. */
  readonly authority: string;
  readonly pid: number | undefined;
  /** Where VS Code keeps what is the user's: settings, backups of editors, the storage of extensions. */
  readonly userData: string;
  /** Where extensions are installed. */
  readonly extensions: string;
  /** Settles when it has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Nothing opens, asks or advertises by itself. */
const quiet = {
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.startupPrompt": "never",
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Starts a server and waits until it listens. It ends with this process at the latest. */
export async function startServer({
  release = "newest",
  trusted = true,
  settings = {},
  vsix,
  beside,
  driven = true,
}: ServerOptions): Promise<Server> {
  const vscode = await provideVSCode(release);
  const home = temporaryFolder("server");
  const data = join(home, "data");
  const userData = join(data, "User");
  await mkdir(userData, { recursive: true });
  await writeFile(join(userData, "settings.json"), JSON.stringify({ ...quiet, ...settings }));
  const extensions = join(home, "extensions");
  const folders = ["--user-data-dir", data, "--extensions-dir", extensions];
  const main = join(vscode, "out", "server-main.js");

  if (vsix !== undefined) {
    const code = await exitCode(
      start(process.execPath, [main, ...folders, "--install-extension", vsix], { stdio: "inherit" }),
    );
    if (code !== 0) throw new Error(`${vsix} could not be installed`);
  }

  if (beside !== undefined) await cp(beside, join(extensions, basename(beside)), { recursive: true });

  const options = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"];
  // A login shell for each extension host would only say what the environment is already.
  options.push("--telemetry-level", "off", "--force-disable-user-env");
  if (driven) options.push("--enable-smoke-test-driver");
  if (trusted) options.push("--disable-workspace-trust");
  const child = start(process.execPath, [main, ...options, ...folders], { stdio: ["ignore", "pipe", "pipe"] });
  const port = await new Promise<string>((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on("line", (line) => {
        output += line + "\n";
        const listening = /agent listening on (\d+)/.exec(line)?.[1];
        if (listening !== undefined) resolve(listening);
      });
    }
    child.once("close", () => reject(new Error(`VS Code's server ended:\n${output}`)));
  });
  return {
    authority: `127.0.0.1:${port}`,
    pid: child.pid,
    userData,
    extensions,
    ended: exitCode(child),
    stop: () => end(child),
  };
}

/** The address of a window on a folder or `.code-workspace` file; `payload` are options as desktop VS Code has them. */
export function windowAddress(
  server: Server,
  workspace: string | undefined,
  payload: Readonly<Record<string, string>> = {},
): string {
  const address = new URL(`http://${server.authority}/`);
  if (workspace === undefined) address.searchParams.set("ew", "true");
  else address.searchParams.set(workspace.endsWith(".code-workspace") ? "workspace" : "folder", workspace);
  address.searchParams.set("payload", JSON.stringify(Object.entries(payload)));
  return address.href;
}

/** A path on the server as its windows name it. */
export function remoteUri(server: Server, path: string): string {
  return `vscode-remote://${server.authority}${path}`;
}
