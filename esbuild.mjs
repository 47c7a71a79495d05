/** Bundles the extension: for the Node host, for the web host, and the page of its panel; and the integration tests. */
import { existsSync, globSync } from "node:fs";
import { build, context } from "esbuild";

const production = process.argv.includes("--production");

/** @type {import("esbuild").BuildOptions} */
const shared = { bundle: true, minify: production, sourcemap: !production, target: "es2023", logLevel: "warning" };

/** The extension host gives `vscode`; there the bundle is a CommonJS module. The page has no such thing. */
const host = { ...shared, format: "cjs", external: ["vscode"], entryPoints: ["src/extension/extension.ts"] };

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...host, platform: "node", outfile: "dist/extension.js" },
  { ...host, platform: "browser", outfile: "dist/web.js" },
];
if (existsSync("src/webview/main.tsx")) {
  bundles.push({ ...shared, format: "iife", jsx: "automatic", jsxImportSource: "preact", entryPoints: ["src/webview/main.tsx"], outfile: "dist/panel.js" });
}
if (!production) {
  bundles.push({ ...host, platform: "node", external: ["vscode", "mocha"], entryPoints: globSync("test/integration/*/*.test.ts"), outdir: "dist/test" });
}

if (process.argv.includes("--watch")) {
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: "info" })).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
