import assert from "node:assert/strict";
import type { Day } from "../../../src/core/dates/dates.ts";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import { problemsOf } from "../../../src/core/document/problemsOf.ts";
import { germanHelp } from "../../../src/core/schema/german.ts";
import { jsonSchemas } from "../../../src/core/schema/jsonSchemas.ts";
import { datePatterns, saidBySchema } from "../../../src/core/schema/saidBySchema.ts";
import { languageService } from "../../bench/languageServer.ts";

const record = (lines: string) => `applications:\n  - company: A\n    role: R\n${lines}`;

const texts: Readonly<Record<string, string>> = {
  "a good record": record(
    "    tags: [a]\n    interest: 3\n    applied: 2026-09-01\n    events:\n      - date: 2026\n        type: applied\n",
  ),
  "numbers where texts belong": record("    salary: 80000\n    location: 1010\n"),
  "keys with nothing after them": record("    tags:\n    url:\n    events:\n"),
  "an empty list": "applications:\n",
  "keys of the user's own": record("    vibe: good\n"),
  "no company": "applications:\n  - role: R\n",
  "an empty company": 'applications:\n  - company: ""\n    role: R\n',
  "a mistyped word": record("    events:\n      - date: 2026-09-01\n        type: aplied\n"),
  "another form of date": record("    applied: 1.9.2026\n"),
  "no such day": record("    applied: 2026-02-30\n"),
  "no such month": record("    waiting_until: 2026-13-01\n"),
  "a month where a day is needed": record("    waiting_until: 2026-10\n"),
  "a year where a day is needed": record("    waiting_until: 2026\n"),
  "a date of digits": record("    applied: 20260901\n"),
  "half a year": record("    applied: 26\n"),
  "a year with a fraction": record("    applied: 2026.0\n"),
  "a time of digits": record("    events: [{date: 2026-09-01, type: applied, time: 930}]\n"),
  "several documents": `${record("")}---\na: 1\n`,
  "one text for a list": record("    tags: remote\n"),
  "several in one text": record("    skills: Go, SQL\n    contacts: Jane Roe <jane@a.example>\n"),
  "a contact in a list": record("    contacts: [Jane Roe]\n"),
  "a list for a text": record("    location: [Berlin, Remote]\n"),
  "one where a list belongs": record("    events: {date: 2026-09-01, type: applied}\n"),
  "nobody knows when": record("    applied: unknown\n    events: [{date: unknown, type: practice}]\n"),
  "nobody knows the day of what is due": record("    waiting_until: unknown\n"),
  "nobody knows, in capitals": record("    applied: Unknown\n"),
  "documents of both forms": record(
    "    documents: [cv.pdf, {path: a.pdf, blob: 0123456789abcdef0123456789abcdef01234567}, {path: b.pdf}]\n",
  ),
  "a document without a path": record("    documents: [{blob: 0123456789abcdef0123456789abcdef01234567}]\n"),
  "half a blob": record('    documents: [{path: a.pdf, blob: "0123"}]\n'),
  "a document that is a list": record("    documents: [[a.pdf]]\n"),
  "a time with a zone": record("    applied: 2026-09-10T14:30:00Z\n"),
  "too much interest": record("    interest: 9\n"),
  "no list": "applications: none\n",
  "a word for a record": "applications:\n  - Northwind\n",
  "a doubled key": record("    url: a\n    url: b\n"),
  "broken syntax": record('    url: "a\n'),
  "the future": record("    applied: 2030-01-01\n"),
};

const journals: Readonly<Record<string, string>> = {
  "a good journal":
    "me: {name: Ada}\nroles: [{title: R, from: 2022, to: 2025-03}]\npeople: [{name: Sam, kind: support, every: 30d, last: 2026-08}]\n",
  "keys with nothing after them": "comforts:\npeople:\nme:\n",
  days: "plan: [{if: a, then: b, due: 2026-10-01}]\nreflections: [{date: 2026-09-01, answers: {next: x}}]\n",
  "a month to look at it again": "plan: [{if: a, then: b, due: 2026-10}]\n",
  "a month of writing": "reflections: [{date: 2026-10}]\n",
  "no such day": "reflections: [{date: 2026-02-30}]\n",
  "an interval of digits": "people: [{name: Sam, every: 30}]\n",
  "an interval of words": "people: [{name: Sam, every: often}]\n",
  "another kind of person": "people: [{name: Sam, kind: suport}]\n",
  "no moment": "plan: [{then: b}]\n",
  "one text for a list": "comforts: a run\n",
  "several documents": "comforts: []\n---\ncomforts: []\n",
};

/** What an editor says about the keys: titles and descriptions, in the order of the schema. */
function helpOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    (key === "title" || key === "description") && typeof value === "string" ? [value] : helpOf(value),
  );
}

describe("the JSON Schemas", function () {
  this.timeout(30_000);
  const files = [
    { texts, validate: languageService(), read: parseApplications },
    { texts: journals, validate: languageService("journal"), read: parseJournal },
  ] as const;

  for (const { texts: examples, validate, read } of files) {
    for (const [name, text] of Object.entries(examples)) {
      it(`say what Rebound leaves to them, and nothing else: ${name}`, async () => {
        const found = await validate(text);
        const problems = problemsOf(read(text), "2026-09-22" as Day);
        assert.equal(
          found.length > 0,
          problems.some(saidBySchema),
          JSON.stringify({ found: found.map(({ message }) => message), problems }),
        );
        assert.ok(
          !problems.some(({ severity }) => severity === "error") ||
            found.length > 0 ||
            problems.some((problem) => !saidBySchema(problem)),
          "said by neither",
        );
      });
    }
  }

  it("describe every key of the format", () => {
    const undescribed: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      const {
        properties = {},
        items,
        description,
      } = schema as {
        readonly properties?: Record<string, unknown>;
        readonly items?: unknown;
        readonly description?: unknown;
      };
      if (description === undefined && !path.endsWith("[]") && path !== "/me") undescribed.push(path);
      for (const [key, inner] of Object.entries(properties)) look(inner, `${path}/${key}`);
      if (typeof items === "object") look(items, `${path}[]`);
    };
    for (const schema of Object.values(jsonSchemas)) look(schema, "");
    assert.deepEqual(undescribed, []);
  });

  it("say everything in German too, and nothing there is left over", () => {
    const english = Object.keys(jsonSchemas).filter((name) => !name.includes(".de."));
    assert.deepEqual(
      [...new Set(english.flatMap((name) => helpOf(jsonSchemas[name])))].toSorted(),
      Object.keys(germanHelp).toSorted(),
    );
    for (const name of english) {
      const texts = helpOf(jsonSchemas[name]).map((text) => germanHelp[text]);
      assert.deepEqual(helpOf(jsonSchemas[name.replace(".schema.", ".schema.de.")]), texts);
    }
  });

  it("know dates by their form", () => {
    assert.match("2026-09", new RegExp(datePatterns.date));
    assert.doesNotMatch("2026-09", new RegExp(datePatterns.day));
  });
});
