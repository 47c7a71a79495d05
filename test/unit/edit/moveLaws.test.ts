import assert from "node:assert/strict";
import fc from "fast-check";
import { earliestDay, isKnown, latestDay } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange } from "../../../src/core/document/change.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import type { ApplicationEvent } from "../../../src/core/schema/applications.ts";
import { law } from "../document/law.ts";
import { edited } from "./edited.ts";
import { assertOutsideIsSame, givenRecord, oracle, oracleBefore, pick, without, withTwoEvents } from "./given.ts";

const places = fc.tuple(pick, pick, pick);

function movedTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const [item] = items.slice(from, from + 1);
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}

function eventsOf(text: string, index: number): readonly ApplicationEvent[] {
  return parseApplications(text).records[index]?.application.events ?? [];
}

describe("laws of moving", () => {
  law("an application moves with its comments, and moving it back gives the same values", {
    runs: 100,
    messy: { minRecords: 2 },
    given: () => places,
    check: (text, [number, choice]) => {
      const { document, index, key } = givenRecord(text, number);
      const to = choice % document.records.length;
      const after = edited(text, planApplicationsEdits(document, [{ kind: "moveApplication", record: key, to }]));
      if (after === undefined) return false;
      const [was, is] = [oracleBefore(text), oracle(after)];
      assert.deepEqual({ ...is, applications: [] }, { ...was, applications: [] });
      const moved = parseApplications(after);
      const values = document.records.map(({ application }) => application);
      assert.deepEqual(
        moved.records.map(({ application }) => application),
        movedTo(values, index, to),
      );
      const [item] = was.applications.filter((_, at) => at === index);
      if (was.applications.length === values.length) assert.deepEqual(is.applications[to], item);
      const back: ApplicationsChange = { kind: "moveApplication", record: moved.records[to]?.key ?? "", to: index };
      const again = edited(after, planApplicationsEdits(moved, [back]));
      assert.ok(again !== undefined);
      assert.deepEqual(oracle(again), was);
      return true;
    },
  });

  law("an event moves with its comments, and moving it back gives the same values", {
    runs: 150,
    messy: { minRecords: 1 },
    given: () => places,
    check: (file, [number, a, b]) => {
      const text = withTwoEvents(file, number);
      if (text === undefined) return false;
      const given = givenRecord(text, number);
      const events = eventsOf(text, given.index);
      const [from, to] = [a, b].map((choice) => choice % Math.max(1, events.length));
      if (from === undefined || to === undefined) return false;
      const event = events[from];
      if (!event) return false;
      const move = (record: string, index: number, target: number): ApplicationsChange => ({
        kind: "moveEvent",
        record,
        index,
        event,
        to: target,
      });
      const after = edited(text, planApplicationsEdits(given.document, [move(given.key, from, to)]));
      if (after === undefined) return false;
      assert.deepEqual(eventsOf(after, given.index), movedTo(events, from, to));
      assert.deepEqual(without(oracle(after), given.index), without(oracleBefore(text), given.index));
      assertOutsideIsSame(given, after);
      const there = parseApplications(after);
      const key = there.records[given.index]?.key ?? "";
      const back = edited(after, planApplicationsEdits(there, [move(key, to, from)]));
      assert.ok(back !== undefined);
      assert.deepEqual(oracle(back), oracleBefore(text));
      return true;
    },
  });

  law("events are put into the order of their dates, and are then in order", {
    runs: 100,
    messy: { minRecords: 1 },
    given: () => pick,
    check: (file, number) => {
      const text = withTwoEvents(file, number);
      if (text === undefined) return false;
      const given = givenRecord(text, number);
      const after = edited(text, planApplicationsEdits(given.document, [{ kind: "orderEvents", record: given.key }]));
      if (after === undefined) return false;
      const placeOf = ({ date }: ApplicationEvent) => (isKnown(date) ? earliestDay(date) : latestDay(date));
      const days = (events: readonly ApplicationEvent[]) => events.map(placeOf);
      const [old, now] = [eventsOf(text, given.index), eventsOf(after, given.index)];
      assert.deepEqual(
        now,
        old.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b))),
      );
      assert.deepEqual(days(now), days(old).toSorted());
      assert.deepEqual(without(oracle(after), given.index), without(oracleBefore(text), given.index));
      assertOutsideIsSame(given, after);
      const again = parseApplications(after);
      const change: ApplicationsChange = { kind: "orderEvents", record: again.records[given.index]?.key ?? "" };
      assert.deepEqual(planApplicationsEdits(again, [change]), { kind: "edits", edits: [] });
      return true;
    },
  });
});
