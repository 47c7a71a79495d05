#!/usr/bin/env bash
# postal-mime 4.0.0 and mailparser 3.14.2 unfold a quoted mail differently.
#
# Expected: in a mail with format=flowed (RFC 3676, what Thunderbird and others write) a quoted paragraph is joined to
# one line with one mark of quotation. mailparser does that. What postal-mime does: it joins the lines and leaves the
# mark of each in place, so that a `>` stands in the middle of the sentence, where it reads like an arrow.
#
# Why it matters: whoever finds out from a mail what the answer was looks for phrases. "we have decided" is not found
# when the line ended after "have", and the mail of a rejection, quoted below one's thanks, counts as none. Removing
# marks at the beginnings of lines, as one does, leaves this one in.
# Instead: in mails with format=flowed, unfold the text oneself before it is parsed, by depth of quotation: take the
# marks off each line, join while a line ends in a blank and the depth stays, put one mark back. Or use mailparser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent postal-mime@4.0.0 mailparser@3.14.2

node --input-type=module - <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";

for (const name of ["postal-mime", "mailparser"])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version);

const mail = [
  "From: Anna Muster <anna@example.org>",
  "To: jobs@example.org",
  "Subject: Re: Your application",
  "Date: Tue, 01 Sep 2026 10:00:00 +0200",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8; format=flowed",
  "",
  "Thank you for telling me.",
  "",
  "> Thank you for your time. After the second round we have ",
  "> decided to go on with somebody else.",
  "",
].join("\r\n");
const unquoted = (text) => text.replace(/^> ?/gm, "");
const found = (text) => /\bwe have decided\b/.test(unquoted(text));

const postal = (await PostalMime.parse(mail)).text;
const parsed = (await simpleParser(mail)).text;
console.log("\npostal-mime:\n" + postal);
console.log("mailparser:\n" + parsed);
console.log('\n"we have decided" found: postal-mime', found(postal), "mailparser", found(parsed));

const rest = "> Thank you for your time. After the second round we have";
assert.equal(postal.trimEnd(), `Thank you for telling me.\n\n${rest} > decided to go on with somebody else.`);
assert.equal(parsed.trimEnd(), `Thank you for telling me.\n\n${rest} decided to go on with somebody else.`);
assert.equal(found(postal), false);
assert.equal(found(parsed), true);
EOF
