import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import { readDate } from "../../../src/core/dates/timestamp.ts";
import type { ApplicationsDocument, JournalDocument, Path } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { originOf } from "../../../src/core/document/parsed.ts";
import { parseJournal, readJournal } from "../../../src/core/document/parseJournal.ts";
import { type Place, placeAt } from "../../../src/core/document/place.ts";
import { isBreaking, type Problem } from "../../../src/core/document/problem.ts";
import { splitFlow, splitFlowAgain } from "../../../src/core/document/splitFlow.ts";
import { readWhole } from "../../../src/core/document/wholeApplications.ts";
import { readYaml } from "../../../src/core/document/yamlSource.ts";
import { commonPrefix, commonSuffix } from "../../../src/core/text/common.ts";
import { withoutLoneCr } from "../../../src/core/text/lineBreaks.ts";
import { factor, law } from "./law.ts";
import { editInBraces, messyBraces } from "./messyBraces.ts";
import { messyFile, messyJournal, randomEdit } from "./messyFile.ts";

/** All that a document says, the places included, in a form that can be compared. */
function seen(document: ApplicationsDocument): unknown {
  return {
    records: document.records.map((record) => ({
      key: record.key,
      application: record.application,
      range: record.range,
      places: [["company"], ["events", 0, "date"], ["tags", 0]].map((path) => record.rangeOf(path)),
    })),
    problems: sorted(document.problems),
    since: document.since,
    writable: document.writable,
  };
}

/** In the order of their places. */
function sorted(problems: ApplicationsDocument["problems"]): unknown {
  return problems.toSorted((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code));
}

/** Fails where what was read record by record is not what the whole says; false where the text is broken. */
function isReadAsWhole(text: string): boolean {
  const document = parseApplications(text);
  const source = readYaml(withoutLoneCr(text));
  if (source.errors.length > 0) assert.equal(document.writable, false, "writable although the whole is broken");
  if (!document.writable) {
    if (source.errors.length === 0) assert.ok(document.problems.some(isBreaking));
    return false;
  }
  const whole = readWhole(source);
  assert.deepEqual(
    document.records.map(({ application }) => application),
    whole.records.map(({ application }) => application),
  );
  assert.equal(document.since, whole.since);
  assert.deepEqual(
    document.records.map(({ range }) => range),
    whole.records.map(({ range }) => range),
  );
  const own = document.problems.filter(
    ({ code }) => code !== "duplicate-id" && code !== "same-application" && code !== "unknown-reference",
  );
  assert.deepEqual(sorted(own), sorted(whole.problems));
  return true;
}

describe("laws of reading", function () {
  this.timeout(60_000 * factor);

  it("messy files that can be split are split, and read without errors", () => {
    fc.assert(
      fc.property(messyFile({ isSplittable: true, minRecords: 1 }), (text) => {
        const document = parseApplications(text);
        assert.equal(originOf(document)?.kind, "slices");
        assert.deepEqual(
          document.problems.filter(({ code }) => code === "syntax"),
          [],
        );
      }),
      { numRuns: 60 * factor },
    );
  });

  it("lists in brackets are mostly split", () => {
    const texts = fc.sample(messyBraces(), { numRuns: 200, seed: 42 });
    const split = texts.filter((text) => originOf(parseApplications(text))?.kind === "slices").length;
    assert.ok(split > texts.length * 0.7, `only ${split} of ${texts.length}`);
  });

  it("a list in brackets is cut again as it is cut afresh, after any edit", () => {
    let again = 0;
    const edited = messyBraces().chain((text) => fc.tuple(fc.constant(text), editInBraces(text)));
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const split = splitFlow(before);
        const prefix = commonPrefix(before, after);
        const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - prefix);
        const found = split && splitFlowAgain(after, before, split, { prefix, suffix });
        if (!found) return;
        again++;
        assert.deepEqual(found, splitFlow(after));
      }),
      { numRuns: 3000 * factor },
    );
    assert.ok(again > 500 * factor, `only ${again} were cut again`);
  });

  law("split and whole read the same", { runs: 100, given: () => fc.constant(undefined), check: isReadAsWhole });

  law("split and whole read the same after any edit, wherever YAML accepts the text", {
    runs: 100,
    least: 0.2,
    given: randomEdit,
    check: (_, edited) => isReadAsWhole(edited),
  });

  it("the texts read are those that another reading of the YAML gives", () => {
    fc.assert(
      fc.property(messyFile({ isSplittable: true, minRecords: 1 }), (text) => {
        const oracle = parse(text) as {
          readonly applications: readonly {
            readonly company: unknown;
            readonly events?: readonly { date: unknown }[];
          }[];
        };
        const document = parseApplications(text);
        assert.deepEqual(
          document.records.map(({ application }) => application.company),
          oracle.applications.map(({ company }) => (typeof company === "string" ? company : "")),
        );
        assert.deepEqual(
          document.records.map(({ application }) => application.events?.map(({ date }) => date)),
          oracle.applications.map(({ events }) => events?.map(({ date }) => readDate(String(date)))),
        );
      }),
      { numRuns: 60 * factor },
    );
  });

  law("reading on from an earlier text gives what a fresh reading gives, after any edits", {
    runs: 100,
    given: (text) => randomEdit(text).chain((once) => fc.tuple(fc.constant(once), randomEdit(once))),
    check: (first, [second, third]) => {
      const middle = parseApplications(second, parseApplications(first));
      assert.deepEqual(seen(middle), seen(parseApplications(second)));
      assert.deepEqual(seen(parseApplications(third, middle)), seen(parseApplications(third)));
      return true;
    },
  });
});

const inOrder = (problems: readonly Problem[]) =>
  problems.toSorted((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code));

/** The paths of all that was read. */
function pathsIn({ children }: Place): readonly Path[] {
  return [...children].flatMap(([name, place]): readonly Path[] => [
    [name],
    ...pathsIn(place).map((path) => [name, ...path]),
  ]);
}

/** What a journal says, each place included, when it is read key by key, and when it is read as a whole. */
function bothWays(text: string, previous?: JournalDocument): readonly [unknown, unknown, boolean] {
  const document = parseJournal(text, previous);
  const { place, problems, source } = readJournal(text);
  const paths = place ? pathsIn(place) : [];
  const isRead = source.errors.length === 0;
  return [
    {
      journal: document.journal,
      problems: inOrder(document.problems),
      places: paths.map((path) => document.rangeOf(path)),
    },
    {
      journal: place?.value ?? {},
      problems: inOrder(problems),
      places: paths.map((path) => placeAt(place, path)?.range),
    },
    isRead,
  ];
}

describe("laws of reading a journal", function () {
  this.timeout(60_000 * factor);

  it("key by key and whole read the same", () => {
    let read = 0;
    fc.assert(
      fc.property(messyJournal(), (text) => {
        const [apart, whole, isRead] = bothWays(text);
        if (!isRead) return;
        read++;
        assert.deepEqual(apart, whole);
      }),
      { numRuns: 200 * factor },
    );
    assert.ok(read > 100 * factor, `only ${read} could be read`);
  });

  it("after any edits too, read on from the text before", () => {
    const edited = messyJournal().chain((text) =>
      fc.tuple(
        fc.constant(text),
        randomEdit(text).chain((once) => fc.tuple(fc.constant(once), randomEdit(once))),
      ),
    );
    fc.assert(
      fc.property(edited, ([first, [second, third]]) => {
        const middle = parseJournal(second, parseJournal(first));
        const last = parseJournal(third, middle);
        const fresh = parseJournal(third);
        assert.deepEqual([last.journal, last.problems, last.writable], [fresh.journal, fresh.problems, fresh.writable]);
        const [apart, whole, isRead] = bothWays(third, middle);
        const isConflict = last.problems.some(({ code }) => code === "conflict-marker");
        if (isRead && !isConflict) assert.deepEqual(apart, whole);
        else assert.equal(last.writable, false);
      }),
      { numRuns: 200 * factor },
    );
  });
});
