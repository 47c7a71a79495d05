import assert from "node:assert/strict";
import { inspect } from "node:util";
import { readFromPage, readToPage } from "../../../src/core/panel/messages.ts";
import { application, summary, times } from "../patterns/log.ts";

const place = { folder: "file:///log", record: "northwind" };
const brief = { depth: 1, maxStringLength: 40 };
const long = "x".repeat(1_000_000);

/** What arrives of a value at the other end. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** The object with one more key, whatever it is called. */
function having(key: string, value: unknown, rest: object): unknown {
  return JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(value)}, ${JSON.stringify(rest).slice(1)}`);
}

const patterns = summary(times(9, (index) => application([`2026-09-0${index + 1} applied`, "2026-09-20 reply"])));
const reflection = {
  company: "C",
  role: "R",
  rejected: "today",
  archived: false,
  summary: [],
  events: [],
  steps: [{ step: "friend", asked: "a", question: "?", answers: { friend: "words" }, skipped: false }],
  closing: { live: "", nothingElse: false, answered: [], alike: [] },
  kept: "journal",
};
const typed = { step: "friend", asked: "a", key: "friend", text: "words", count: 1 };
const shown = { ...place, visit: 0, counts: { friend: 3 }, reflection };
const state = { type: "state", page: "patterns", reflect: { choices: [{ ...place, name: "N" }], shown }, patterns };

describe("messages from the page", () => {
  const good: readonly object[] = [
    { type: "ready" },
    { type: "turnTo", page: "patterns" },
    { type: "choose", ...place },
    { type: "answer", ...place, ...typed, text: "" },
    { type: "answer", ...place, ...typed, text: long },
    { type: "answer", ...place, step: "if_then", asked: "a", key: "then", text: "</script>\u0000\uD800", count: 2 },
    { type: "leave", ...place, step: "to_try", asked: "to_try-one", skip: true },
    { type: "keep", ...place },
    { type: "filter", filter: { kind: "application" } },
    { type: "filter", filter: { kind: "outreach", from: "2026-09-01", to: "2026-09-30" } },
    { type: "showFigures" },
    { type: "export", file: "rebound-summary.md", text: long },
    { type: "run", command: "rebound.createLog" },
    { type: "run", command: "rebound.archive", ...place },
  ];
  it("are read as they are", () => {
    for (const message of good) assert.deepEqual(readFromPage(message), message);
  });

  it("are read without what does not belong to them", () => {
    for (const key of ["__proto__", "constructor", "toString", "extra"]) {
      const [read, nested] = [
        readFromPage(having(key, { polluted: true }, { type: "keep", ...place })),
        readFromPage({ type: "filter", filter: having(key, "x", { kind: "application" }) }),
      ];
      assert.deepEqual(read, { type: "keep", ...place });
      assert.deepEqual(nested, { type: "filter", filter: { kind: "application" } });
    }
    assert.ok(!("polluted" in {}));
  });

  const hostile: readonly unknown[] = [
    undefined,
    null,
    0,
    "ready",
    ["ready"],
    {},
    () => "ready",
    { type: "elsewhere" },
    { type: ["ready"] },
    { type: long },
    { type: "__proto__" },
    { type: "state", page: "patterns", reflect: { choices: [] } },
    having("__proto__", { type: "ready" }, { x: 1 }),
    { type: "turnTo" },
    { type: "turnTo", page: long },
    { type: "turnTo", page: "toString" },
    { type: "choose", folder: "f" },
    { type: "choose", folder: "f", record: 1 },
    { type: "choose", folder: { toString: "f" }, record: "r" },
    { type: "answer", ...place, ...typed, step: "elsewhere" },
    { type: "answer", ...place, ...typed, key: "elsewhere" },
    { type: "answer", ...place, ...typed, text: 1 },
    { type: "answer", ...place, ...typed, count: 0 },
    { type: "answer", ...place, ...typed, count: 1.5 },
    { type: "answer", ...place, step: "friend", asked: "a", key: "friend", count: 1 },
    { type: "leave", ...place, step: "friend", asked: "x", skip: "yes" },
    { type: "leave", ...place, step: "friend", skip: true },
    { type: "leave", ...place, step: long, asked: "x", skip: true },
    { type: "filter" },
    { type: "filter", filter: { kind: "all" } },
    { type: "filter", filter: { kind: "application", from: "2026-02-30" } },
    { type: "filter", filter: { kind: "application", to: long } },
    { type: "export", file: "a.md" },
    { type: "export", file: long, text: "" },
    { type: "export", file: "a.md", text: { length: 1 } },
    { type: "run" },
    { type: "run", command: "workbench.action.terminal.new" },
    { type: "run", command: "rebound.archive ", ...place },
    { type: "run", command: "rebound.archive", record: ["r"] },
  ];
  it("are none when they are anything else", () => {
    for (const message of hostile) assert.equal(readFromPage(message), undefined, inspect(message, brief));
  });
});

describe("messages to the page", () => {
  const { times: _, ...withoutTimes } = patterns;
  const good: readonly object[] = [
    {
      type: "words",
      language: "de",
      bundle: { Applied: "Beworben", Name: { message: "Name", comment: ["of a person"] } },
    },
    { type: "state", page: "reflect", reflect: { choices: [] } },
    { type: "stored", ...place, counts: {} },
    { type: "stored", ...place, counts: { friend: 2, then: 1 } },
    state,
    { ...state, patterns: summary([]) },
    { ...state, patterns: undefined, heldUntil: "2 October 2026" },
    {
      ...state,
      reflect: { choices: [], shown: { ...shown, reflection: { ...reflection, company: `<img src=x>${long}` } } },
    },
  ];
  it("are read as they are", () => {
    for (const message of good) assert.deepEqual(readToPage(sent(message)), sent(message));
  });

  it("are read without keys that reach into every object", () => {
    const read = readToPage({ type: "words", language: "en", bundle: having("__proto__", "polluted", { a: "b" }) });
    assert.deepEqual(read, { type: "words", language: "en", bundle: { a: "b" } });
  });

  const hostile: readonly unknown[] = [
    undefined,
    null,
    "state",
    [],
    {},
    { type: "ready" },
    { type: long },
    { type: "words", language: "en" },
    { type: "words", language: 1, bundle: {} },
    { type: "words", language: "en", bundle: { a: 1 } },
    { type: "words", language: "en", bundle: { a: { message: "a", comment: "b" } } },
    { ...state, page: "elsewhere" },
    { ...state, reflect: undefined },
    { ...state, heldUntil: 1 },
    { ...state, reflect: { choices: [{ folder: "f" }] } },
    { ...state, reflect: { choices: [], shown: { ...shown, reflection: { ...reflection, kept: "elsewhere" } } } },
    ...[null, 1, long, [], {}, withoutTimes].map((patterns) => ({ ...state, patterns })),
    ...[
      ...Object.keys(patterns).map((key) => ({ [key]: null })),
      { today: "tomorrow" },
      { filter: { kind: "all" } },
      { total: "9" },
      { flow: [] },
      { flow: { ...patterns.flow, n: "9" } },
      { stages: [{}] },
      { reasons: { stated: patterns.reasons.stated } },
      { silent: { ...patterns.silent, leftOut: [{ reason: 1, count: 1 }] } },
      { followUps: {} },
    ].map((wrong) => ({ ...state, patterns: { ...patterns, ...wrong } })),
  ];
  it("are none when they are anything else", () => {
    for (const message of hostile) assert.equal(readToPage(message), undefined, inspect(message, brief));
  });
});
