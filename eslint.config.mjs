/** Strict rules with types, the walls (`extension → words → core`, `webview → words → core`), and the extension's layers. */
import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import stylistic from "@stylistic/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const builtin = { regex: `^(node:.*|(${builtinModules.join("|")})(/.*)?)$`, message: "This runs in browsers too." };
const vscode = { regex: "^vscode$", message: "Only the extension knows VS Code." };
const world = (...names) => ({
  regex: `^\\.\\./(.*/)?(${names.join("|")})/`,
  message: "The walls are: extension → words → core, webview → words → core.",
});

const onlyL10n = {
  regex: "^(?!\\.|@vscode/l10n$)",
  message: "Sentences need core and @vscode/l10n, and nothing else.",
};

const inWords = "Sentences stand in src/words, where Node reads them in every language.";
const noL10n = { regex: "^@vscode/l10n$", message: inWords };

/** @param {string} folder @param {readonly object[]} patterns */
const wall = (folder, ...patterns) => ({
  files: [`src/${folder}/**`],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

/** Layers of the extension, the lowest first: each sees only those before it, so that no feature can break it. */
const layers = ["host", "files", "commands", "prompts"];
/** The other folders. A feature sees all layers and no other feature, so that each can be read alone. */
const features = readdirSync(new URL("src/extension", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !layers.includes(entry.name))
  .map(({ name }) => name);
/** But the panel shows what a reflection says. */
const allowed = { panel: ["reflect"] };

/** @param {string} name The folder of a layer or a feature; only the framework of the commands sees their table. */
const partOfExtension = (name) => {
  const folders = layers.includes(name)
    ? [...layers.slice(layers.indexOf(name) + 1), ...features]
    : features.filter((other) => other !== name && !allowed[name]?.includes(other));
  const files = name === "commands" ? ["extension"] : ["extension", "commandTable"];
  const above = {
    regex: `^(\\.\\./)+((${folders.join("|")})/|(${files.join("|")})\\.ts$)`,
    message: `The layers are: features → ${layers.toReversed().join(" → ")}.`,
  };
  return wall(`extension/${name}`, builtin, noL10n, world("webview"), above);
};

const byRanges = "Offsets become places in host/ranges.ts.";

const byName = { selector: "ExportDefaultDeclaration", message: "Names are found again; export by name." };

/** Where VS Code or a page shows what stands there. */
const shown = `:matches(${[
  "Property[key.name=/^(label|description|detail|title|placeHolder|placeholder|prompt|tooltip|message|documentation|heading|caption)$/]",
  "AssignmentExpression[left.property.name=/^(label|description|detail|title|placeholder|prompt|tooltip|message|documentation|validationMessage)$/]",
  "JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder)$/]",
  String.raw`CallExpression[callee.property.name=/^(show\w+Message|appendMarkdown|appendText)$/]`,
].join()})`;
const ways = [
  "",
  "> ConditionalExpression",
  "> LogicalExpression",
  "> JSXExpressionContainer",
  "> JSXExpressionContainer > ConditionalExpression",
];
const translated = `:not(CallExpression[callee.property.name="t"] *, CallExpression[callee.name="day"] > *)`;
const anyWord = String.raw`/^(?!Rebound$|https:).*\p{L}/u`;
const sentence = String.raw`/^(?!Rebound$|Showable$|rebound file$|[^]*[<>=\n]).*(\p{L}{2}[,;:]? \p{L}|^\p{Lu}\p{Ll}+$)/u`;

/** Words in the code that people would see in one language only. `day` takes a help text of a schema. */
const inOneLanguage = [
  ...ways.flatMap((way) => [
    `${shown} ${way} > Literal[value=${anyWord}]`,
    `${shown} ${way} > TemplateLiteral > TemplateElement[value.cooked=${anyWord}]`,
  ]),
  `Literal[value=${sentence}]`,
  `TemplateElement[value.cooked=${sentence}]`,
  String.raw`JSXText[value=/\p{L}/u]`,
].map((selector) => ({ selector: `${selector}${translated}`, message: "What people read goes through src/words." }));

/** `npm run l10n` finds texts by reading the code. */
const notFound = {
  selector: 'CallExpression[callee.property.name="t"][arguments.0.type!=/^(Literal|ObjectExpression)$/]',
  message: "The text itself stands here, so that it is found for translation.",
};

/** A sentence that is made while a file is loaded, before anybody said in which language. */
const tooEarly = {
  selector: 'CallExpression[callee.property.name="t"]:not(:function *)',
  message: "Made at import time, this would be English for ever; make it in a function.",
};

const notInWords = { selector: 'CallExpression[callee.property.name="t"]', message: inWords };

export default defineConfig(
  globalIgnores(["dist/", ".vscode-test/", "**/*.d.ts"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "@stylistic": stylistic },
    rules: {
      "max-lines": ["error", 250],
      "@stylistic/max-len": [
        "error",
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
      "no-restricted-syntax": ["error", byName],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/words/**"],
    rules: { "no-restricted-syntax": ["error", byName, ...inOneLanguage, notFound, tooEarly] },
  },
  {
    files: ["src/extension/**", "src/webview/**"],
    rules: { "no-restricted-syntax": ["error", byName, ...inOneLanguage, notInWords] },
  },
  // Data, a line an entry.
  {
    files: ["src/core/reflection/prompts.ts", "src/core/schema/german.ts", "src/core/drafts/templates/**"],
    rules: { "@stylistic/max-len": "off" },
  },
  // Tables of cases, a line a value.
  { files: ["test/unit/**"], rules: { "max-lines": ["error", 700] } },
  wall("core", vscode, builtin, world("extension", "webview", "words")),
  wall("words", vscode, builtin, world("extension", "webview"), onlyL10n),
  wall("webview", vscode, builtin, noL10n, world("extension")),
  wall("extension", builtin, noL10n, world("webview")),
  ...[...layers, ...features].map(partOfExtension),
  {
    files: ["src/extension/**"],
    ignores: ["src/extension/host/ranges.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "positionAt", message: byRanges },
        { property: "offsetAt", message: byRanges },
        { object: "vscode", property: "Diagnostic", message: byRanges },
      ],
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random" },
        { object: "Date", property: "now" },
      ],
      "no-restricted-syntax": [
        "error",
        byName,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Core has no clock; dates come in as values.",
        },
      ],
    },
  },
);
