/** Bundles the extension for the Node host and for the web host, the page of its panel, and the integration tests. */
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build, context } from "esbuild";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/**
 * A host gives `vscode` to the extension and its tests; for the core and the sentences there is no such thing. All files
 * share one module that takes its names, as each would otherwise copy them all when the extension is loaded.
 * @type {import("esbuild").Plugin}
 */
const hostsModule = {
  name: "vscode",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode$/ }, ({ importer, namespace }) => {
      if (/[\\/]src[\\/](core|words)[\\/]/.test(importer))
        return { errors: [{ text: "Only src/extension knows vscode" }] };
      return namespace === "host" ? { external: true } : { path: "vscode", namespace: "host" };
    });
    onLoad({ filter: /^vscode$/, namespace: "host" }, () => ({ contents: `export * from "vscode";` }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: "es2023",
  logLevel: watch ? "info" : "warning",
};

/**
 * Each host loads one CommonJS file. The libraries' Node builds cannot be tree-shaken and pull in half of Node, so both
 * hosts get the browser builds.
 * @type {import("esbuild").BuildOptions}
 */
const host = {
  ...shared,
  format: "cjs",
  plugins: [hostsModule],
  alias: {
    yaml: "./node_modules/yaml/browser/index.js",
    liquidjs: "./node_modules/liquidjs/dist/liquid.browser.mjs",
    "@vscode/l10n": "./node_modules/@vscode/l10n/dist/browser.js",
  },
};

/** @type {import("esbuild").BuildOptions} */
const page = { ...shared, format: "iife", jsx: "automatic", jsxImportSource: "preact" };

const bundles = [
  { ...host, platform: "node", entryPoints: ["src/extension/extension.ts"], outfile: "dist/extension.js" },
  { ...host, platform: "browser", entryPoints: ["src/extension/extension.ts"], outfile: "dist/web.js" },
  { ...page, entryPoints: ["src/webview/main.tsx"], outfile: "dist/panel.js" },
  ...(production ? [] : globSync("test/integration/*/").map(integrationSuite)),
];

/** One bundle for the tests in `test/integration/<workspace>/`; it runs them when VS Code calls its `run`. */
function integrationSuite(folder) {
  const tests = globSync("*.test.ts", { cwd: folder }).sort();
  const contents = `
    import { runSuite } from "../../harness/inHost.ts";
    export const run = () => runSuite({ ${tests.map((test) => `"${test}": () => require("./${test}")`).join()} });`;
  const stdin = { contents, resolveDir: folder, sourcefile: "run.ts", loader: "ts" };
  return { ...host, platform: "node", external: ["mocha"], stdin, outfile: `dist/test/${basename(folder)}.js` };
}

/** The JSON Schemas that editors check the two files with, made from the schemas that the extension reads them with. */
async function writeSchemas() {
  const { jsonSchemas } = await import("./src/core/schema/jsonSchemas.ts");
  mkdirSync("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas))
    writeFileSync(`dist/schemas/${name}`, JSON.stringify(schema, undefined, 2));
}

await writeSchemas();
if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
