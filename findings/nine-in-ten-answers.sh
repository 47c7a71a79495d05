#!/usr/bin/env bash
# jstat 1.9.6: percentile() never says anything between the two largest numbers.
#
# Expected: percentile(x, k), inclusive as its comment in the source says, is the one of spreadsheets (R's type 7), and
# percentile(x, 0.5) is median(x). What it does: that, up to the second largest number. Above it the
# interpolation is left out, and the result stays at the second largest number until it jumps to the largest at k = 1.
# Of a hundred numbers hardly any k shows it; of two numbers, "the middle" is the smaller one.
#
# Why it matters: answers to applications are few, and the long waits are the ones that people ask about. Of six
# waits, 2 to 30 days, nine in ten are within 25.5 days; jstat says 21, and 21 for ninety-nine in a hundred, too.
# Instead: quantile() of simple-statistics 7.12.1, or six lines of one's own. Not quartiles() of jstat either: it only
# picks numbers of the list, of two middle ones the lower, so the one in the middle is not the median.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent jstat@1.9.6 simple-statistics@7.12.1

node --input-type=module - <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import jStat from "jstat";
import { quantile } from "simple-statistics";

for (const name of ["jstat", "simple-statistics"])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);

const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

const waits = [2, 5, 9, 14, 21, 30];
console.log(`\nwaits of ${waits} days`);
for (const [k, jstat, type7] of [
  [0.25, 6, 6],
  [0.5, 11.5, 11.5],
  [0.75, 19.25, 19.25],
  [0.9, 21, 25.5],
  [0.99, 21, 29.55],
  [1, 30, 30],
]) {
  console.log(`${k}: jstat ${jStat.percentile(waits, k)}, simple-statistics ${quantile(waits, k)}`);
  near(jStat.percentile(waits, k), jstat);
  near(quantile(waits, k), type7);
}

const two = [3, 30];
console.log(`\nthe middle of ${two}: percentile ${jStat.percentile(two, 0.5)}, quartiles ${jStat.quartiles(two)[1]},`,
  `median ${jStat.median(two)}, simple-statistics ${quantile(two, 0.5)}`);
assert.equal(jStat.percentile(two, 0.5), 3);
assert.equal(jStat.quartiles(two)[1], 3);
assert.equal(jStat.median(two), 16.5);
assert.equal(quantile(two, 0.5), 16.5);
EOF
