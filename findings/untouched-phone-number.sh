#!/usr/bin/env bash
# yaml 2.9.1 rewrites numbers that nobody touched, when another key of the document is set.
#
# Expected: parseDocument, set one key, toString: a Document is there to keep what does not change. And so it seems:
# comments stay, and `1.10`, `"1"` and `~` stay as they were typed. What it does: a scalar that was read as a number is
# written from its value, not from its source. A phone number without blanks loses its plus, a postcode or an id its
# leading zeros, a reference of twenty digits its last ones, for good: the value is not the one of the file any more.
#
# Why it matters: whoever logs a rejection by program changes the contact's phone number in the same commit, in a line
# of the diff that nobody expects. `intAsBigInt` saves the digits only, `schema: "failsafe"` cannot write a number.
# Instead: take `range` of the one node from the Document and replace that part of the text. Quote phone numbers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent yaml@2.9.1

node --input-type=module - <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

console.log("yaml", JSON.parse(readFileSync("node_modules/yaml/package.json", "utf8")).version);

const before = `company: Northwind # met at the fair
version: 1.10
floor: "1"
reply: ~
phone: +41445550123
postcode: 08001
reference: 20260901000000000017
round: 1
`;
const document = parseDocument(before);
assert.deepEqual([...document.errors, ...document.warnings], []);
document.set("round", 2);
const after = document.toString();

const old = before.split("\n");
for (const [i, line] of after.split("\n").entries()) if (line !== old[i]) console.log(`${old[i]}  ->  ${line}`);
assert.equal(
  after,
  `company: Northwind # met at the fair
version: 1.10
floor: "1"
reply: ~
phone: 41445550123
postcode: 8001
reference: 20260901000000000000
round: 2
`,
);

const [from, to] = parseDocument(before).get("round", true).range;
const edited = `${before.slice(0, from)}2${before.slice(to)}`;
assert.equal(edited, before.replace("round: 1", "round: 2"));
console.log("\nreplaced by range, only the line of round differs");
EOF
