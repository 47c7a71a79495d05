import assert from "node:assert/strict";
import * as v from "valibot";
import type { EditPlan, Value } from "../../../src/core/document/change.ts";
import type { Path } from "../../../src/core/document/document.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import type { Shape } from "../../../src/core/document/shape.ts";
import { planApplicationsEdits, planJournalEdits } from "../../../src/core/edit/planEdits.ts";
import { applicationShape, journalShape } from "../../../src/core/edit/shapes.ts";
import { pathsIn } from "./pathsIn.ts";

/** What may stand at a key: what is read as it is, what is read as something like it, and what is not read at all. */
const forms = [
  "",
  "~",
  '""',
  '" "',
  "remote",
  "[remote]",
  "[a, ~, b]",
  "[]",
  "[[a], {b: c}]",
  "{}",
  "{a: b, c: ~}",
  "3",
  "3.5",
  "2026",
  "true",
  "2026-09-01",
  "2026-09",
  "2026-02-30",
  "14:30",
  "30d",
  "applied",
  "outreach",
  "none",
  "unknown",
  "stated",
  "online",
  "moved",
  "support",
  "archive",
];

const samples = ["x", "2026-09-01", "applied"];

/** A file in one line with a form at one key. */
interface Hole {
  readonly name: string;
  readonly fill: (form: string) => string;
}

/** Every key of a schema, at every depth, beside what its mapping needs. */
function holesIn(given: Shape, around: (value: string) => string, name = ""): readonly Hole[] {
  const shape = given.wrapped ?? given;
  if (shape.item) return holesIn(shape.item, (value) => around(`[${value}]`), name);
  const entries = shape.entries ?? (shape.value ? { friend: shape.value } : {});
  return Object.entries(entries).flatMap(([key, entry]): readonly Hole[] => {
    const needed = Object.entries(entries).flatMap(([other, { type }]) =>
      other === key || type === "optional" || shape.value ? [] : `${other}: ${sampleOf(entries[other])}, `,
    );
    const fill = (form: string) => around(`{${needed.join("")}${key}: ${form}}`);
    return [{ name: `${name}${key}`, fill }, ...holesIn(entry, fill, `${name}${key}.`)];
  });
}

function sampleOf(shape: Shape | undefined): string {
  return String(samples.find((sample) => shape && v.safeParse(shape, sample).success));
}

function assertNoEdit(
  shape: Shape,
  value: unknown,
  plan: (path: Path, value: Value | undefined) => EditPlan,
  text: string,
): void {
  for (const [path, read] of pathsIn(shape, value))
    assert.deepEqual(plan(path, read), { kind: "edits", edits: [] }, `${path.join(".")} in ${text}`);
}

const applications = holesIn(applicationShape, (record) => `applications: [${record}]\n`);
const journals = holesIn(journalShape, (journal) => `${journal}\n`);

describe("setting what was read gives no edit", function () {
  this.timeout(20_000);

  for (const { name, fill } of applications) {
    it(`at ${name}`, () => {
      for (const text of forms.map(fill)) {
        const document = parseApplications(text);
        const [record] = document.records;
        assert.ok(record && document.writable, text);
        assertNoEdit(
          applicationShape,
          record.application,
          (path, value) => planApplicationsEdits(document, [{ kind: "setField", record: record.key, path, value }]),
          text,
        );
      }
    });
  }

  for (const { name, fill } of journals) {
    it(`at ${name} of the journal`, () => {
      for (const text of forms.map(fill)) {
        const document = parseJournal(text);
        assert.ok(document.writable, text);
        assertNoEdit(
          journalShape,
          document.journal,
          (path, value) => planJournalEdits(document, [{ kind: "setValue", path, value }]),
          text,
        );
      }
    });
  }

  it("and each of these keys is read from some form", () => {
    const unread = (holes: readonly Hole[], read: (text: string) => unknown) =>
      holes
        .filter(({ fill }) => new Set(forms.map((form) => JSON.stringify(read(fill(form))))).size === 1)
        .map(({ name }) => name);
    assert.deepEqual(
      unread(applications, (text) => parseApplications(text).records[0]?.application),
      [],
    );
    assert.deepEqual(
      unread(journals, (text) => parseJournal(text).journal),
      [],
    );
  });
});
