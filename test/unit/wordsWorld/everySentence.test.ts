/** All sentences of `src/words`, found by reading the code, and each table of them called in both languages. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { bundle, messageOf } from "../words/texts.ts";
import { inEachLanguage } from "./inEachLanguage.ts";

const files = globSync("src/words/**/*.ts").map((file) => file.replaceAll("\\", "/"));

/** A call of `l10n.t` in the code. */
interface Call {
  readonly where: string;
  /** The text's key in the bundles: itself, with the remarks for translators behind it. */
  readonly key: string;
  readonly given: number;
}

function callsIn(file: string): readonly Call[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const calls: Call[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "l10n.t") {
      const [text, ...others] = node.arguments;
      const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (text && ts.isStringLiteralLike(text)) calls.push({ where, key: text.text, given: others.length });
      else if (text && ts.isObjectLiteralExpression(text)) calls.push({ where, ...describedText(text) });
      else assert.fail(`${where} has no text`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return calls;
}

/** The key and the number of arguments of `{ message, args, comment }`. */
function describedText(text: ts.ObjectLiteralExpression): Pick<Call, "key" | "given"> {
  const valueOf = (name: string) =>
    text.properties.filter(ts.isPropertyAssignment).find((one) => one.name.getText() === name)?.initializer;
  const [message, args, comment] = [valueOf("message"), valueOf("args"), valueOf("comment")];
  assert.ok(message && ts.isStringLiteralLike(message));
  const remarks =
    comment && ts.isArrayLiteralExpression(comment) ? comment.elements.filter(ts.isStringLiteralLike) : [];
  return {
    key: [message.text, remarks.map((remark) => remark.text).join("")].filter((part) => part !== "").join("/"),
    given: args && ts.isArrayLiteralExpression(args) ? args.elements.length : 0,
  };
}

describe("every sentence in src/words", () => {
  const [english, german] = [bundle("en"), bundle("de")];
  const calls = files.flatMap(callsIn);

  it("is in both bundles", () => {
    assert.ok(calls.length > 800, `only ${calls.length} were found`);
    for (const { where, key } of calls) {
      assert.ok(key in english, `${where}: ${key} (npm run l10n)`);
      assert.ok(key in german, `${where}: ${key}`);
    }
  });

  it("is given just what it has places for", () => {
    for (const { where, key, given } of calls) {
      const places = new Set([...messageOf(english[key]).matchAll(/\{(\d+)\}/g)].map(([, place]) => Number(place)));
      assert.deepEqual([...places].toSorted(), [...Array(given).keys()], where);
    }
  });
});

type Table = Readonly<Record<string, (...given: string[]) => string>>;

describe("each table of sentences", () => {
  const tables = new Map<string, Table>();

  before(async () => {
    for (const file of files) {
      const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
      for (const [name, value] of Object.entries(exported)) {
        if (typeof value !== "object") continue;
        assert.ok(!tables.has(name), `${file}: another table is named ${name}`);
        tables.set(name, value as Table);
      }
    }
  });

  it("says something in both languages, and all that it is given", () => {
    assert.ok(tables.size > 40, `only ${tables.size} were found`);
    for (const [name, table] of tables) {
      for (const [key, say] of Object.entries(table)) {
        const given = Array.from({ length: say.length }, (_, index) => `⟨${index}⟩`);
        for (const said of Object.values(inEachLanguage(() => say(...given)))) {
          assert.notEqual(said.trim(), "", `${name}.${key}`);
          for (const one of given) assert.ok(said.includes(one), `${name}.${key}: ${said}`);
        }
      }
    }
  });

  it("has no sentence twice", () => {
    const said = [...tables].flatMap(([name, table]) =>
      Object.entries(table).map(([key, say]) => ({ key: `${name}.${key}`, text: say("⟨0⟩", "⟨1⟩", "⟨2⟩") })),
    );
    const first = new Map(said.toReversed().map(({ key, text }) => [text, key]));
    assert.deepEqual(
      said.filter(({ key, text }) => first.get(text) !== key),
      [],
    );
  });
});
