#!/usr/bin/env bash
# js-yaml 5.5.0 writes a text, yaml 2.9.1 reads a number: Infinity.
#
# Expected: a YAML writer puts quotes around every text that another reader of YAML 1.2 would take for a number,
# as js-yaml does with "1e5". What it does: js-yaml 5 asks only what its own reader would make of the text, and that
# reader takes digits, an e and digits for a text when the number is too large for a double. So "12E1234" is written
# bare. By the core schema it is a float all the same, and yaml says Infinity; JSON then makes null of it.
# js-yaml 4 still wrote the quotes, so it is the newer version of the writer that loses the value.
#
# Why it matters: reference numbers of postings (12E1234) and short commit ids (7e45678) have this form. A log written
# by a script with js-yaml loses them in every program that reads with yaml, and two such applications become one.
# Instead: write with `forceQuotes: true`, or test ids with the program that will read them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent js-yaml@5.5.0 js-yaml-4@npm:js-yaml@4.1.1 yaml@2.9.1

node --input-type=module - <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dump, load } from "js-yaml";
import { dump as dump4 } from "js-yaml-4";
import { parse, stringify } from "yaml";

for (const name of ["js-yaml", "js-yaml-4", "yaml"])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);

for (const reference of ["12E1234", "7e45678"]) {
  const text = dump({ reference });
  console.log(`\nthe text ${reference}`);
  console.log("js-yaml 5 writes     ", text.trim());
  console.log("js-yaml 5 reads back ", load(text).reference);
  console.log("yaml reads           ", parse(text).reference);
  console.log("as JSON              ", JSON.stringify(parse(text)));
  assert.equal(text, `reference: ${reference}\n`);
  assert.equal(load(text).reference, reference);
  assert.equal(parse(text).reference, Infinity);

  assert.equal(dump4({ reference }), `reference: '${reference}'\n`);
  assert.equal(stringify({ reference }), `reference: "${reference}"\n`);
  assert.equal(parse(dump({ reference }, { forceQuotes: true })).reference, reference);
}
assert.equal(dump({ reference: "1e5" }), "reference: '1e5'\n");
console.log("\njs-yaml 4, yaml, and js-yaml 5 with forceQuotes write quotes; js-yaml 5 itself does so for 1e5");
EOF
