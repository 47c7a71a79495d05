/** Bundles the extension for the Node host and for the web host, the page of its panel, and the integration tests. */
import { existsSync, globSync } from "node:fs";
import { basename } from "node:path";
import { build, context } from "esbuild";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const shared = { bundle: true, minify: production, sourcemap: !production, target: "es2023", logLevel: watch ? "info" : "warning" };

/** @type {import("esbuild").BuildOptions} A host loads one CommonJS file and gives it `vscode`. */
const host = { ...shared, format: "cjs", external: ["vscode"] };

/** @type {import("esbuild").BuildOptions} The page has neither modules nor `vscode`. */
const page = { ...shared, format: "iife", jsx: "automatic", jsxImportSource: "preact" };

const bundles = [
  { ...host, platform: "node", entryPoints: ["src/extension/extension.ts"], outfile: "dist/extension.js" },
  { ...host, platform: "browser", entryPoints: ["src/extension/extension.ts"], outfile: "dist/web.js" },
  ...(existsSync("src/webview/main.tsx") ? [{ ...page, entryPoints: ["src/webview/main.tsx"], outfile: "dist/panel.js" }] : []),
  ...(production ? [] : globSync("test/integration/*/").map(integrationSuite)),
];

/** One bundle for the tests in `test/integration/<workspace>/`; it runs them when VS Code calls its `run`. */
function integrationSuite(folder) {
  const tests = globSync("*.test.ts", { cwd: folder }).sort();
  const contents = `
    import { runSuite } from "../../harness/inHost.ts";
    export const run = () => runSuite(() => { ${tests.map((test) => `require("./${test}");`).join(" ")} });`;
  const stdin = { contents, resolveDir: folder, sourcefile: "run.ts", loader: "ts" };
  return { ...host, platform: "node", external: ["vscode", "mocha"], stdin, outfile: `dist/test/${basename(folder)}.js` };
}

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
