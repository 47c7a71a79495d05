/**
 * `npm start`: VS Code with this extension and a copy of the sample job search. A desktop `code` on the PATH is used
 * when there is one; otherwise, or with `--browser`, VS Code from npm is served to a browser of your choice. Ctrl+C
 * ends it all.
 */
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { exitCode, onLeave, start } from "./children.ts";
import { projectRoot } from "./project.ts";
import { startServer, windowAddress } from "./server.ts";
import { linkToExtension, temporaryFolder } from "./temporary.ts";
import { commitAll, copyOfFixture } from "./workspace.ts";

const built = await exitCode(start(process.execPath, ["esbuild.mjs"], { cwd: projectRoot, stdio: "inherit" }));
if (built !== 0) process.exit(built);

const sample = copyOfFixture("real-search");
commitAll(sample);
console.log(`The sample job search is a copy and goes when you end this: ${sample}`);

const desktop = process.argv.includes("--browser") ? undefined : desktopCode();
if (desktop === undefined) await serve();
else await openDesktop(desktop);

function desktopCode(): string | undefined {
  const name = process.platform === "win32" ? "code.cmd" : "code";
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

async function serve(): Promise<void> {
  const server = await startServer({ beside: linkToExtension(), driven: false });
  const address = windowAddress(server, sample);
  console.log(
    `\nOpen this address in a browser; Rebound is in the bar on the left. Ctrl+C ends VS Code.\n\n  ${address}\n`,
  );
  await server.ended;
}

/** Its data stay apart from the user's own VS Code. */
async function openDesktop(code: string): Promise<void> {
  const home = temporaryFolder("desktop");
  onLeave(() => endDesktop(join(home, "data")));
  const args = [
    `--extensionDevelopmentPath=${projectRoot}`,
    `--user-data-dir=${join(home, "data")}`,
    `--extensions-dir=${join(home, "extensions")}`,
    "--disable-workspace-trust",
    "--new-window",
    "--wait",
    sample,
  ];
  console.log("Close its window, or press Ctrl+C here, to end VS Code.");
  const shell = process.platform === "win32"; // A .cmd file needs one.
  await exitCode(start(code, shell ? args.map((arg) => `"${arg}"`) : args, { stdio: "inherit", shell }));
}

/** Desktop VS Code leaves the group of processes that started it; its lock file holds the id of its main process. */
function endDesktop(data: string): void {
  try {
    process.kill(Number(readFileSync(join(data, "code.lock"), "utf8")), "SIGTERM");
  } catch {
    // It has ended already.
  }
}
