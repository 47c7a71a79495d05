#!/usr/bin/env bash
# ical.js 2.2.1 has two orders of time: compare() and toJSDate() disagree on which interview is first.
#
# Expected: a time without a zone ("floating") is the time on the user's clock, so a comparison with one in UTC takes
# the zone of the machine, or refuses. What it does: toJSDate() takes the machine's zone, as RFC 5545 wants it, but
# compare(), toUnixTime() and subtractDateTz() count a floating time as if it were UTC. In Zurich in summer a talk
# at 14:30 by the clock comes two hours later in one order than in the other. In a test run under UTC both agree.
#
# Why it matters: own entries are mostly floating, invitations by mail mostly in UTC. Sorting them with compare(),
# or asking whether two overlap, is wrong by the user's offset, and right on the build server.
# Instead: compare toJSDate() of both, and run the tests of it in two zones.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent ical.js@2.2.1

cat > order.mjs <<'EOF'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const { version } = JSON.parse(readFileSync("node_modules/ical.js/package.json", "utf8"));
console.log("ical.js", version, "TZ", process.env.TZ);

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//example.org//two interviews//EN",
  "BEGIN:VEVENT",
  "UID:own@example.org",
  "DTSTAMP:20260825T080000Z",
  "DTSTART:20260901T143000",
  "DTEND:20260901T151500",
  "SUMMARY:own entry\\, 14:30 by the clock",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:invitation@example.org",
  "DTSTAMP:20260825T080000Z",
  "DTSTART:20260901T130000Z",
  "DTEND:20260901T140000Z",
  "SUMMARY:invitation\\, 13:00 in UTC",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
const events = new ICAL.Component(ICAL.parse(calendar))
  .getAllSubcomponents("vevent")
  .map((component) => new ICAL.Event(component));

const order = (by) => [...events].sort(by).map((event) => event.summary);
const byCompare = order((a, b) => a.startDate.compare(b.startDate));
const byDate = order((a, b) => a.startDate.toJSDate() - b.startDate.toJSDate());
console.log("by compare: ", byCompare);
console.log("by toJSDate:", byDate);

const [own, invitation] = events;
const minutes = own.startDate.subtractDateTz(invitation.startDate).toSeconds() / 60;
const really = (own.startDate.toJSDate() - invitation.startDate.toJSDate()) / 60_000;
console.log(`the own entry is ${minutes} minutes after the invitation; by the clock, ${really}`);
const firstByClock = own.startDate.toJSDate() < invitation.endDate.toJSDate();
const firstByCompare = own.startDate.compare(invitation.endDate) < 0;
console.log(`it begins before the other ends: ${firstByCompare}; by the clock, ${firstByClock}\n`);

assert.equal(own.startDate.zone, ICAL.Timezone.localTimezone);
assert.equal(minutes, 90);
assert.equal(firstByCompare, false);
if (process.env.TZ === "UTC") {
  assert.equal(really, 90);
  assert.equal(firstByClock, false);
  assert.deepEqual(byDate, byCompare);
} else {
  assert.equal(really, -30);
  assert.equal(firstByClock, true);
  assert.deepEqual(byDate, [...byCompare].reverse());
}
EOF
TZ=UTC node order.mjs
TZ=Europe/Zurich node order.mjs
