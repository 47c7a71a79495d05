/** A Chromium to show VS Code in: one that is installed, else the one from the package @sparticuz/chromium. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { keep } from "./kept.ts";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "chrome.exe"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

let shared: Promise<Browser> | undefined;

/** The browser of this run, which is started when it is first needed. */
export function browser(): Promise<Browser> {
  shared ??= launch();
  return shared;
}

/** Closes the browser of this run, so that the process can end. */
export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

async function launch(): Promise<Browser> {
  const installed = installedBrowser();
  const { executablePath, env } =
    installed === undefined ? await packagedBrowser() : { executablePath: installed, env: {} };
  return chromium.launch({
    executablePath,
    env: { ...environment(), ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** On the PATH first, then where installers put it. */
function installedBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces];
  return candidates.find((path) => existsSync(path));
}

/** The package brings the few libraries and the font that a bare system lacks. */
async function packagedBrowser(): Promise<{ readonly executablePath: string; readonly env: Record<string, string> }> {
  const home = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const folder = await keep(`chromium-${version}`, async (into) => {
    console.log("Unpacking Chromium, once.");
    // The package unpacks to the system's folder for temporary files, whatever that is at the moment.
    const usual = process.env["TMPDIR"];
    process.env["TMPDIR"] = into;
    const parts = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(parts.map((part) => inflate(join(home, "bin", part))));
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
    await writeFile(join(into, "fonts.conf"), `<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n`);
  });
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(
    (path) => path !== undefined,
  );
  return { executablePath: join(folder, "chromium"), env: { LD_LIBRARY_PATH: libraries.join(":"), ...fonts } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
