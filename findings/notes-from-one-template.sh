#!/usr/bin/env bash
# gray-matter 4.0.3 hands out one and the same object for two notes whose text is equal.
#
# Expected: matter(text) parses the text and returns data of one's own. What it does: without options, the result is
# kept by the text, for as long as the process runs, and the second call gets a new outer object around the SAME `data`.
# What was set in the first note stands in the second, and in every later reading of that text.
# matter(text, {}) looks the same and does not do it: an options object, though empty, goes past the cache.
#
# Why it matters: people who keep one Markdown note for each application begin each with the same template. A script
# that fills in the front matter of two new notes writes the second company into both, if it writes after both are read.
# Instead: pass an options object, always; or copy `data` (deep: lists in it are shared too) before setting anything.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent gray-matter@4.0.3

node --input-type=module - <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import matter from "gray-matter";

console.log("gray-matter", JSON.parse(readFileSync("node_modules/gray-matter/package.json", "utf8")).version);

const template = "---\ncompany: ''\ntags: []\n---\nWhy them?\n";
const fill = (read) => {
  const notes = [read(template), read(template)];
  notes[0].data.company = "Northwind";
  notes[1].data.company = "Contoso";
  notes[1].data.tags.push("remote");
  return { notes, texts: notes.map((note) => matter.stringify(note.content, note.data)) };
};

const kept = fill((text) => matter(text));
console.log("\nmatter(text): the two notes as they would be written");
console.log(kept.texts.join("\n"));
assert.notEqual(kept.notes[0], kept.notes[1]);
assert.equal(kept.notes[0].data, kept.notes[1].data);
assert.equal(kept.texts[0], "---\ncompany: Contoso\ntags:\n  - remote\n---\nWhy them?\n");
assert.equal(kept.texts[1], kept.texts[0]);

console.log("the template, read again:", JSON.stringify(matter(template).data));
assert.deepEqual(matter(template).data, { company: "Contoso", tags: ["remote"] });

const own = fill((text) => matter(text, {}));
console.log("matter(text, {}):", JSON.stringify(own.notes.map((note) => note.data)));
assert.deepEqual(own.notes.map((note) => note.data), [
  { company: "Northwind", tags: [] },
  { company: "Contoso", tags: ["remote"] },
]);
EOF
