/** Strict rules with types, and the walls between the three worlds: `extension → core ← webview`. */
import { builtinModules } from "node:module";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const builtin = { regex: `^(node:.*|(${builtinModules.join("|")})(/.*)?)$`, message: "This runs in browsers too." };
const vscode = { regex: "^vscode$", message: "Only the extension knows VS Code." };
const world = (...names) => ({ regex: `^\\.\\./(.*/)?(${names.join("|")})/`, message: "The walls are: extension → core ← webview." });

/** @param {string} folder @param {readonly object[]} patterns */
const wall = (folder, ...patterns) => ({
  files: [`src/${folder}/**`],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

export default defineConfig(
  globalIgnores(["dist/", ".vscode-test/", "**/*.d.ts"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", 250],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Names are found again; export by name." }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  wall("core", vscode, builtin, world("extension", "webview")),
  wall("webview", vscode, builtin, world("extension")),
  wall("extension", builtin, world("webview")),
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": ["error", { object: "Math", property: "random" }, { object: "Date", property: "now" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Names are found again; export by name." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Core has no clock; dates come in as values." },
      ],
    },
  },
);
