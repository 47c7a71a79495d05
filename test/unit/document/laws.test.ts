import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import type { ApplicationsDocument } from "../../../src/core/document/document.ts";
import { originOf } from "../../../src/core/document/parsed.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { readWhole } from "../../../src/core/document/wholeApplications.ts";
import { withoutLoneCr } from "../../../src/core/text/lineBreaks.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { messyFile, randomEdit } from "./messyFile.ts";

/** All that a document says, the places included, in a form that can be compared. */
function seen(document: ApplicationsDocument): unknown {
  return {
    records: document.records.map((record) => ({
      key: record.key,
      application: record.application,
      range: record.range,
      places: [["company"], ["events", 0, "date"], ["tags", 0]].map((path) => record.rangeOf(path)),
    })),
    problems: document.problems.toSorted((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code)),
    writable: document.writable,
  };
}

/** LAW_RUNS=20 searches twenty times as long. */
const factor = Number(process.env["LAW_RUNS"] ?? 1);

describe("laws of reading", function () {
  this.timeout(60_000 * factor);

  it("messy files that can be split are split, and read without errors", () => {
    fc.assert(
      fc.property(messyFile({ isSplittable: true, minRecords: 1 }), (text) => {
        const document = parseApplications(text);
        assert.equal(originOf(document)?.kind, "slices");
        assert.deepEqual(document.problems.filter(({ code }) => code === "syntax"), []);
      }),
      { numRuns: 60 * factor },
    );
  });

  it("split and whole read the same", () => {
    fc.assert(
      fc.property(messyFile(), (text) => {
        const document = parseApplications(text);
        const whole = readWhole(readYaml(text));
        assert.deepEqual(document.records.map(({ application }) => application), whole.records.map(({ application }) => application));
        assert.deepEqual(document.records.map(({ range }) => range), whole.records.map(({ range }) => range));
        const own = (problems: typeof document.problems) => problems.filter(({ code }) => code !== "duplicate-id" && code !== "same-application");
        const sorted = (problems: typeof document.problems) => problems.toSorted((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code));
        assert.deepEqual(sorted(own(document.problems)), sorted(own(whole.problems)));
      }),
      { numRuns: 100 * factor },
    );
  });

  it("the texts read are those that another reading of the YAML gives", () => {
    fc.assert(
      fc.property(messyFile({ isSplittable: true, minRecords: 1 }), (text) => {
        const oracle = parse(text) as { readonly applications: readonly { readonly company: unknown; readonly events?: readonly { date: unknown }[] }[] };
        const document = parseApplications(text);
        assert.deepEqual(
          document.records.map(({ application }) => application.company),
          oracle.applications.map(({ company }) => (typeof company === "string" ? company : "")),
        );
        assert.deepEqual(
          document.records.map(({ application }) => application.events?.map(({ date }) => date)),
          oracle.applications.map(({ events }) => events?.map(({ date }) => String(date))),
        );
      }),
      { numRuns: 60 * factor },
    );
  });

  it("reading on from an earlier text gives what a fresh reading gives, after any edits", () => {
    const edited = messyFile().chain((text) => fc.tuple(fc.constant(text), randomEdit(text).chain((once) => fc.tuple(fc.constant(once), randomEdit(once)))));
    fc.assert(
      fc.property(edited, ([first, [second, third]]) => {
        const start = parseApplications(first);
        const middle = parseApplications(second, start);
        assert.deepEqual(seen(middle), seen(parseApplications(second)));
        assert.deepEqual(seen(parseApplications(third, middle)), seen(parseApplications(third)));
      }),
      { numRuns: 150 * factor },
    );
  });

  it("after any edit, split and whole still agree wherever YAML accepts the text", () => {
    fc.assert(
      fc.property(messyFile().chain(randomEdit), (text) => {
        const document = parseApplications(text);
        const source = readYaml(withoutLoneCr(text));
        if (!document.writable || source.errors.length > 0) {
          assert.equal(document.writable && source.errors.length > 0, false, "writable although the whole is broken");
          if (source.errors.length === 0) assert.ok(document.problems.some(({ code }) => code === "conflict-marker" || code === "syntax" || code === "unsupported"));
          return;
        }
        assert.deepEqual(document.records.map(({ application }) => application), readWhole(source).records.map(({ application }) => application));
      }),
      { numRuns: 150 * factor },
    );
  });
});
