import assert from "node:assert/strict";
import fc from "fast-check";
import type { ApplicationsChange, EditPlan } from "../../../src/core/document/change.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import type { TextRange } from "../../../src/core/text/textEdit.ts";
import { law } from "../document/law.ts";
import { anyText, edited } from "./edited.ts";
import {
  anEvent,
  assertOutsideIsSame,
  type Given,
  givenRecord,
  oracle,
  oracleBefore,
  pick,
  without,
  withTwoEvents,
} from "./given.ts";

/** A record that has an event that can be read, and the index of one. */
function givenEvent(text: string, [number, choice]: readonly [number, number]) {
  const given = givenRecord(text, number);
  const events = given.document.records[given.index]?.application.events ?? [];
  const at = choice % Math.max(1, events.length);
  return { ...given, at, event: events[at] };
}

function removeEvent(record: string, index: number, event: ApplicationEvent): ApplicationsChange {
  return { kind: "removeEvent", record, index, event };
}

/** The index of the event that is among the second but not the first. */
function addedAt(
  before: readonly ApplicationEvent[],
  after: readonly ApplicationEvent[],
  event: ApplicationEvent,
): number {
  return after.findIndex(
    (one, index) => same(sorted(one), sorted(event)) && same(after.toSpliced(index, 1).map(sorted), before.map(sorted)),
  );
}

function sorted(event: ApplicationEvent): unknown {
  return Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Fails unless the edits only delete, or write the empty list, inside the range. */
function assertDeletes(plan: EditPlan, text: string, inside: TextRange): void {
  assert.ok(plan.kind === "edits");
  for (const { range, text: added } of plan.edits) {
    assert.ok(added === "" || added.trim() === "[]", JSON.stringify(added));
    if (added === "") assert.ok(range.start >= inside.start && range.end <= inside.end, "deletes outside");
    assertBelongs(text.slice(range.start, range.end));
  }
}

/** Fails when a comment that is set apart by an empty line is in the deleted lines. */
function assertBelongs(deleted: string): void {
  // Lines of a text may look like comments.
  if (deleted === "" || /[|>"'[{]/.test(deleted)) return;
  const lines = deleted
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim());
  const isComment = (line: string) => line.startsWith("#");
  const first = lines.findIndex((line) => !isComment(line));
  const last = lines.findLastIndex((line) => !isComment(line));
  assert.ok(first < 0 || lines[first] !== "", `a comment above is set apart: ${deleted}`);
  assert.ok(last < 0 || lines[last] !== "", `a comment below is set apart: ${deleted}`);
}

/** The range from the event before to the one behind, or to the ends of what is the record's. */
function betweenEvents(given: Given, at: number): TextRange {
  const { start, end } = between(given);
  const rangeOf = (index: number) => given.document.records[given.index]?.rangeOf(["events", index]);
  return { start: lastValue(given, rangeOf(at - 1)) ?? start, end: rangeOf(at + 1)?.start ?? end };
}

/** The range from the record before to the one behind. */
function between(given: Given): TextRange {
  const { document, index, text } = given;
  const [previous, next] = [document.records[index - 1], document.records[index + 1]];
  return { start: lastValue(given, previous?.range) ?? 0, end: next?.range.start ?? text.length };
}

/** Where the last line of a range ends that is no comment: the comments below a list count as its own. */
function lastValue({ text }: Given, range: TextRange | undefined): number | undefined {
  if (!range) return undefined;
  const lines = text.slice(range.start, range.end).split("\n");
  const last = lines.findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line));
  return (
    range.start +
    lines
      .slice(0, last + 1)
      .join("\n")
      .trimEnd().length
  );
}

/** Without `events` that hold nothing, which may be written in several ways. */
function withoutNoEvents(record: Readonly<Record<string, unknown>> | undefined): unknown {
  const { events, ...rest } = record ?? {};
  return Array.isArray(events) && events.length > 0 ? record : rest;
}

describe("laws of removing", () => {
  law("an event that is added and removed leaves the same bytes, or at least no event", {
    runs: 100,
    messy: { minRecords: 1 },
    given: () => fc.tuple(pick, anEvent),
    check: (text, [number, event]) => {
      const given = givenRecord(text, number);
      const plan = planApplicationsEdits(given.document, [{ kind: "addEvent", record: given.key, event }]);
      const added = edited(text, plan);
      if (added === undefined) return false;
      // What would be too wide is taken out of its brackets for good.
      const isAllAdded = plan.kind === "edits" && plan.edits.every(({ range }) => range.start === range.end);
      const [before, after] = [given.document, parseApplications(added)].map(({ records }) => records[given.index]);
      const events = after?.application.events ?? [];
      const index = addedAt(before?.application.events ?? [], events, event);
      const [found, key] = [events[index], after?.key];
      assert.ok(found && key !== undefined);
      const left = edited(
        added,
        planApplicationsEdits(parseApplications(added), [removeEvent(key, index, found)]),
        true,
      );
      if (left === undefined) return false;
      const old = oracleBefore(text).applications[given.index]?.["events"];
      const hadEvents = old === undefined || (Array.isArray(old) && old.length > 0);
      if (hadEvents && isAllAdded) assert.equal(left, text);
      else {
        const is = oracle(left);
        assert.deepEqual(without(is, given.index), without(oracleBefore(text), given.index));
        assert.deepEqual(
          withoutNoEvents(is.applications[given.index]),
          withoutNoEvents(oracleBefore(text).applications[given.index]),
        );
      }
      return true;
    },
  });

  law("an application that is added and removed leaves the same bytes, or at least no application", {
    runs: 100,
    given: () => fc.tuple(anyText, anyText, fc.array(anEvent, { maxLength: 2 })),
    check: (text, [company, role, events]) => {
      const document = parseApplications(text);
      const application = { company, role, events };
      const added = edited(text, planApplicationsEdits(document, [{ kind: "addApplication", application }]));
      if (added === undefined) return false;
      const after = parseApplications(added);
      const change = { kind: "removeApplication", record: after.records.at(-1)?.key ?? "" } as const;
      const left = edited(added, planApplicationsEdits(after, [change]), true);
      if (left === undefined) return false;
      const was = oracleBefore(text);
      if (was.applications.length > 0) assert.equal(left, text);
      else assert.deepEqual(oracle(left), was);
      return true;
    },
  });

  law("an event is removed with what belongs to it, and all else reads the same", {
    runs: 150,
    messy: { minRecords: 1 },
    given: () => fc.tuple(pick, pick),
    check: (file, chosen) => {
      const text = withTwoEvents(file, chosen[0]);
      if (text === undefined) return false;
      const { event, at, ...given } = givenEvent(text, chosen);
      if (!event) return false;
      const plan = planApplicationsEdits(given.document, [removeEvent(given.key, at, event)]);
      const after = edited(text, plan, true);
      if (after === undefined) return false;
      const read = (one: string) => parseApplications(one).records[given.index]?.application.events ?? [];
      assert.deepEqual(read(after), read(text).toSpliced(at, 1));
      const [was, is] = [oracleBefore(text), oracle(after)];
      assert.deepEqual(without(is, given.index), without(was, given.index));
      const [{ events: old = [], ...rest } = {}, { events: now, ...others } = {}] = [was, is].map(
        ({ applications }) => applications[given.index],
      );
      assert.deepEqual(others, rest);
      const items = old as readonly unknown[];
      const left = (now ?? []) as readonly unknown[];
      assert.ok(items.some((_, index) => same(items.toSpliced(index, 1), left)));
      assertOutsideIsSame(given, after);
      assertDeletes(plan, text, betweenEvents(given, at));
      return true;
    },
  });

  law("an application is removed with what belongs to it, and all else reads the same", {
    runs: 100,
    messy: { minRecords: 1 },
    given: () => pick,
    check: (text, number) => {
      const given = givenRecord(text, number);
      const plan = planApplicationsEdits(given.document, [{ kind: "removeApplication", record: given.key }]);
      const after = edited(text, plan, true);
      if (after === undefined) return false;
      assert.deepEqual(
        parseApplications(after).records.map(({ application }) => application),
        given.document.records.map(({ application }) => application).toSpliced(given.index, 1),
      );
      assert.deepEqual(oracle(after), without(oracleBefore(text), given.index));
      assertDeletes(plan, text, between(given));
      return true;
    },
  });

  law("a change finds its record behind one that is removed", {
    runs: 60,
    messy: { minRecords: 3 },
    given: () => fc.tuple(pick, anEvent),
    check: (text, [number, event]) => {
      const given = givenRecord(text, number);
      if (given.document.records.length < 2) return false;
      const other = given.document.records[(given.index + 1) % given.document.records.length]?.key ?? "";
      const remove: ApplicationsChange = { kind: "removeApplication", record: given.key };
      const add: ApplicationsChange = { kind: "addEvent", record: other, event };
      const [first, second] = [
        planApplicationsEdits(given.document, [remove, add]),
        planApplicationsEdits(given.document, [add, remove]),
      ];
      assert.equal(first.kind, second.kind);
      const [a, b] = [edited(text, first, true), edited(text, second, true)];
      if (a === undefined || b === undefined) return false;
      // The new event is written as its neighbours are, which differ: a year may have quotes or none.
      const read = (one: string) => parseApplications(one).records.map(({ application }) => application);
      assert.deepEqual(read(a), read(b));
      return true;
    },
  });
});
