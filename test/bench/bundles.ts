import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../harness/project.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { middle } from "./measure.ts";

/** The files that ship, with their sizes in bytes. */
export function bundleSizes(): readonly { readonly file: string; readonly bytes: number }[] {
  execFileSync(process.execPath, ["esbuild.mjs", "--production"], { cwd: projectRoot });
  return ["extension.js", "web.js", "panel.js", "panel.css"].map((file) => ({
    file,
    bytes: statSync(join(projectRoot, "dist", file)).size,
  }));
}

/** Milliseconds to load the extension's code in a fresh process, and an empty extension's, medians of eleven. */
export function loadingTimes(): { readonly own: number; readonly empty: number } {
  const folder = temporaryFolder("loading");
  const empty = join(folder, "empty.js");
  writeFileSync(empty, "exports.activate = () => {};\n");
  return { own: loading(folder, join(projectRoot, "dist", "extension.js")), empty: loading(folder, empty) };
}

/** Every name in `vscode` is anything that is asked of it: loading only takes some of them. */
const loader = `
  const Module = require("node:module");
  const { readFileSync } = require("node:fs");
  const anything = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => "" : anything), apply: () => anything, construct: () => anything });
  const declared = readFileSync(process.argv[4], "utf8").matchAll(/export (?:class|enum|namespace|const) (\\w+)/g);
  const host = Object.fromEntries([...declared].map(([, name]) => [name, anything]));
  const load = Module._load;
  Module._load = (request, ...rest) => (request === "vscode" ? host : load(request, ...rest));
  const start = performance.now();
  require(process.argv[2]);
  require("node:fs").writeFileSync(process.argv[3], String(performance.now() - start));`;

function loading(folder: string, file: string): number {
  const [script, result] = [join(folder, "load.cjs"), join(folder, "time")];
  writeFileSync(script, loader);
  return middle(
    Array.from({ length: 11 }, () => {
      execFileSync(process.execPath, [
        script,
        file,
        result,
        join(projectRoot, "node_modules", "@types", "vscode", "index.d.ts"),
      ]);
      return Number(readFileSync(result, "utf8"));
    }),
  );
}
