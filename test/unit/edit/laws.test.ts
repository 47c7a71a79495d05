import assert from "node:assert/strict";
import fc from "fast-check";
import { earliestDay } from "../../../src/core/dates/dates.ts";
import type { ApplicationsChange, Value } from "../../../src/core/document/change.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { planApplicationsEdits } from "../../../src/core/edit/planEdits.ts";
import { applicationShape } from "../../../src/core/edit/shapes.ts";
import type { Application } from "../../../src/core/schema/applications.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";
import { law } from "../document/law.ts";
import { anyText, edited } from "./edited.ts";
import { anEvent, assertOutsideIsSame, givenRecord, oracle, oracleBefore, pick, read, without } from "./given.ts";
import { pathsIn } from "./pathsIn.ts";

const noEdits = { kind: "edits", edits: [] };

const aField: fc.Arbitrary<readonly [keyof Application, Value | undefined]> = fc.oneof(
  fc.tuple(fc.constantFrom("location", "why", "id", "salary", "url", "company"), anyText),
  fc.tuple(fc.constantFrom("tags", "skills"), fc.array(anyText, { maxLength: 3 })),
  fc.tuple(fc.constant("archived"), fc.boolean()),
  fc.tuple(fc.constant("interest"), fc.integer({ min: 1, max: 5 })),
  fc.tuple(fc.constantFrom("location", "tags", "why", "contacts", "events"), fc.constant(undefined)),
);

describe("laws of editing", () => {
  law("what was set is what is read, and all else reads the same", {
    runs: 100,
    messy: { minRecords: 1 },
    given: () => fc.tuple(pick, aField),
    check: (text, [number, [field, value]]) => {
      const given = givenRecord(text, number);
      const change: ApplicationsChange = { kind: "setField", record: given.key, path: [field], value };
      const after = edited(text, planApplicationsEdits(given.document, [change]), value === undefined);
      if (after === undefined) return false;
      const said = parseApplications(after).records[given.index]?.application[field];
      // A company of blanks alone counts as missing.
      assert.deepEqual(said, field === "company" && typeof value === "string" && value.trim() === "" ? "" : value);
      if (after === text) return true;
      const [was, is] = [oracleBefore(text), oracle(after)];
      const { [field]: old, ...rest } = was.applications[given.index] ?? {};
      // A number may be written where a text is meant.
      const record = value === undefined ? rest : { ...rest, [field]: String(old) === value ? old : value };
      assert.deepEqual(is.applications[given.index], record);
      assert.deepEqual(without(is, given.index), without(was, given.index));
      assertOutsideIsSame(given, after);
      return true;
    },
  });

  law("setting it again gives no edit", {
    runs: 80,
    messy: { minRecords: 1 },
    given: () => fc.tuple(pick, aField),
    check: (text, [number, [path, value]]) => {
      const given = givenRecord(text, number);
      const change = (record: string): ApplicationsChange => ({ kind: "setField", record, path: [path], value });
      const after = edited(text, planApplicationsEdits(given.document, [change(given.key)]), value === undefined);
      if (after === undefined) return false;
      const document = parseApplications(after);
      assert.deepEqual(planApplicationsEdits(document, [change(document.records[given.index]?.key ?? "")]), noEdits);
      return true;
    },
  });

  law("setting what was read gives no edit", {
    runs: 60,
    messy: { minRecords: 1 },
    given: () => fc.constant(undefined),
    check: (text) => {
      const document = read(text);
      for (const { key, application } of document.records) {
        const changes = pathsIn(applicationShape, application).map(
          ([path, value]): ApplicationsChange => ({ kind: "setField", record: key, path, value }),
        );
        if (document.writable) assert.deepEqual(planApplicationsEdits(document, changes), noEdits);
      }
      return document.writable;
    },
  });

  law("an event is added in the order of dates, and all else reads the same", {
    runs: 100,
    messy: { minRecords: 1 },
    given: () => fc.tuple(pick, anEvent),
    check: (text, [number, event]) => {
      const given = givenRecord(text, number);
      const after = edited(
        text,
        planApplicationsEdits(given.document, [{ kind: "addEvent", record: given.key, event }]),
      );
      if (after === undefined) return false;
      const [was, is] = [oracleBefore(text), oracle(after)];
      const old = (was.applications[given.index]?.["events"] ?? []) as unknown[];
      const now = [...(is.applications[given.index]?.["events"] as ({ readonly date: unknown } | null)[])];
      const plain = JSON.parse(JSON.stringify(event)) as unknown;
      const position = now.findIndex((item, index) => String(item?.date) === event.date && !sameAt(old, index, item));
      const place = position < 0 ? now.length - 1 : position;
      assert.deepEqual({ ...now[place], date: String(now[place]?.date) }, plain);
      now.splice(place, 1);
      assert.deepEqual(now, old);
      const [before, then] = [given.document, parseApplications(after)].map(({ records }) =>
        daysOf(records[given.index]?.application),
      );
      assert.ok(isSorted(then ?? []) || !isSorted(before ?? []), "out of order");
      assertOutsideIsSame(given, after);
      return true;
    },
  });

  law("an application is added behind all others, and they read the same", {
    runs: 100,
    given: () => fc.tuple(anyText, anyText, fc.array(anEvent, { maxLength: 2 })),
    check: (text, [company, role, events]) => {
      const document = read(text);
      const after = edited(
        text,
        planApplicationsEdits(document, [{ kind: "addApplication", application: { company, role, events } }]),
      );
      if (after === undefined) return false;
      const [was, is] = [oracleBefore(text), oracle(after)];
      assert.equal(String(is.applications.at(-1)?.["company"]), company);
      assert.deepEqual(without(is, -1), was);
      return true;
    },
  });

  law("edits of different records commute", {
    runs: 60,
    messy: { minRecords: 3 },
    given: () => fc.tuple(aField, anEvent),
    check: (text, [[path, value], event]) => {
      const document = read(text);
      const [first, last] = [document.records[0]?.key ?? "", document.records.at(-1)?.key ?? ""];
      const a: ApplicationsChange = { kind: "setField", record: first, path: [path], value };
      const b: ApplicationsChange = { kind: "addEvent", record: last, event };
      const together = planApplicationsEdits(document, [a, b]);
      const other = planApplicationsEdits(document, [b, a]);
      assert.equal(together.kind, other.kind);
      if (together.kind === "refused" || other.kind === "refused") return false;
      assert.equal(applyEdits(text, together.edits), applyEdits(text, other.edits));
      const alone = edited(text, planApplicationsEdits(document, [a]), value === undefined);
      const next = parseApplications(alone ?? "");
      const after = edited(
        alone ?? "",
        planApplicationsEdits(next, [{ ...b, record: next.records.at(-1)?.key ?? "" }]),
      );
      // How it is written may depend on what is there already.
      assert.deepEqual(oracle(after ?? ""), oracle(applyEdits(text, together.edits)));
      return true;
    },
  });
});

/** The earliest days that the events may have been on, in the order of the file. */
function daysOf(application: Application | undefined): readonly string[] {
  return (application?.events ?? []).map(({ date }) => earliestDay(date));
}

function isSorted(days: readonly string[]): boolean {
  return days.every((day, index) => index === 0 || (days[index - 1] ?? "") <= day);
}

function sameAt(items: readonly unknown[], index: number, item: unknown): boolean {
  return JSON.stringify(items[index]) === JSON.stringify(item);
}
