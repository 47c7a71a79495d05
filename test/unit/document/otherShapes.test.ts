import assert from "node:assert/strict";
import { parseApplications } from "../../../src/core/document/parseApplications.ts";
import { parseJournal } from "../../../src/core/document/parseJournal.ts";
import type { Problem } from "../../../src/core/document/problem.ts";
import { fixesOf, journalFixesOf } from "../../../src/core/edit/fixProblem.ts";
import { applyEdits } from "../../../src/core/text/textEdit.ts";

const record = (lines: string) =>
  `applications:\n  - company: A\n    role: R\n${lines.replaceAll(/^(?=.)/gm, "    ")}  - company: B\n    role: S\n`;

/** The lines of the first record behind company and role. */
function linesOf(text: string): string {
  const [, , , ...lines] = text.split(/\r?\n/);
  return lines
    .slice(0, lines.indexOf("  - company: B"))
    .map((line) => `${line.slice(4)}\n`)
    .join("");
}

interface Said {
  /** All that was read beside company and role. */
  readonly read: unknown;
  readonly problems: readonly Problem[];
  /** The lines after each fix of the first problem, behind a question mark where it is not certain. */
  readonly fixed: readonly string[];
}

function say(lines: string, text = record(lines)): Said {
  const document = parseApplications(text);
  const { company: _, role: __, ...read } = document.records[0]?.application ?? {};
  const [problem] = document.problems;
  const fixed = (problem ? fixesOf(document, problem) : []).map(
    ({ edits, isCertain }) => (isCertain ? "" : "? ") + linesOf(applyEdits(text, edits)),
  );
  return { read, problems: document.problems, fixed };
}

const certain: Readonly<Record<string, readonly [key: string, read: unknown, fixed: string]>> = {
  // Labels.
  "tags: fintech, series-b\n": ["tags", ["fintech", "series-b"], "tags: [fintech, series-b]\n"],
  "tags: remote\n": ["tags", ["remote"], "tags: [remote]\n"],
  "skills: Go,PostgreSQL,Kubernetes\n": [
    "skills",
    ["Go", "PostgreSQL", "Kubernetes"],
    "skills: [Go, PostgreSQL, Kubernetes]\n",
  ],
  "skills: Go; C, C++ # mine\n": ["skills", ["Go", "C, C++"], 'skills: [Go, "C, C++"] # mine\n'],
  "skills: Go (gRPC, protobuf), SQL\n": [
    "skills",
    ["Go (gRPC, protobuf)", "SQL"],
    'skills: ["Go (gRPC, protobuf)", SQL]\n',
  ],
  "skills: C, 1,5 years, Rust\n": ["skills", ["C", "1,5 years", "Rust"], 'skills: [C, "1,5 years", Rust]\n'],
  "tags: 'a, b'\n": ["tags", ["a", "b"], "tags: ['a', 'b']\n"],
  "tags: |\n  a\n  b\n": ["tags", ["a", "b"], "tags: [a, b]\n"],
  "tags: a, , b,\n": ["tags", ["a", "b"], "tags: [a, b]\n"],
  // Paths.
  "documents: cv.pdf\n": ["documents", ["cv.pdf"], "documents: [cv.pdf]\n"],
  "documents: cv/2026-09.pdf, letter.md\n": [
    "documents",
    ["cv/2026-09.pdf", "letter.md"],
    "documents: [cv/2026-09.pdf, letter.md]\n",
  ],
  "documents: Roe, Jane - CV.pdf\n": ["documents", ["Roe, Jane - CV.pdf"], 'documents: ["Roe, Jane - CV.pdf"]\n'],
  "documents: cv (Roe, Jane).pdf\n": ["documents", ["cv (Roe, Jane).pdf"], 'documents: ["cv (Roe, Jane).pdf"]\n'],
  "documents: {path: cv.pdf}\n": ["documents", [{ path: "cv.pdf" }], "documents: [{path: cv.pdf}]\n"],
  // Texts.
  "location: [Berlin, Remote]\n": ["location", "Berlin, Remote", "location: Berlin, Remote\n"],
  "location:\n  - Berlin\n  - Remote\n": ["location", "Berlin, Remote", "location: Berlin, Remote\n"],
  "source: [LinkedIn]\n": ["source", "LinkedIn", "source: LinkedIn\n"],
  "url: [https://a.example/1]\n": ["url", "https://a.example/1", "url: https://a.example/1\n"],
  "salary: [60000, 70000]\n": ["salary", "60000, 70000", "salary: 60000, 70000\n"],
  "why:\n  - Small team.\n  - Owns its on-call.\n": [
    "why",
    "Small team.\nOwns its on-call.",
    "why: |-\n  Small team.\n  Owns its on-call.\n",
  ],
  // People.
  "contacts: Jane Roe <jane@a.example>\n": [
    "contacts",
    [{ name: "Jane Roe", email: "jane@a.example" }],
    "contacts:\n  - name: Jane Roe\n    email: jane@a.example\n",
  ],
  "contacts: Jane Roe\n": ["contacts", [{ name: "Jane Roe" }], "contacts:\n  - name: Jane Roe\n"],
  "contacts: jane@a.example\n": [
    "contacts",
    [{ name: "jane@a.example", email: "jane@a.example" }],
    "contacts:\n  - name: jane@a.example\n    email: jane@a.example\n",
  ],
  "contacts: Jane Roe, jane@a.example\n": [
    "contacts",
    [{ name: "Jane Roe", email: "jane@a.example" }],
    "contacts:\n  - name: Jane Roe\n    email: jane@a.example\n",
  ],
  "contacts: '\"Roe, Jane\" <jane@a.example>'\n": [
    "contacts",
    [{ name: "Roe, Jane", email: "jane@a.example" }],
    "contacts:\n  - name: Roe, Jane\n    email: jane@a.example\n",
  ],
  "contacts: Acme, Inc.\n": ["contacts", [{ name: "Acme, Inc." }], "contacts:\n  - name: Acme, Inc.\n"],
  "contacts: Jane Roe, Jr.\n": ["contacts", [{ name: "Jane Roe, Jr." }], "contacts:\n  - name: Jane Roe, Jr.\n"],
  "contacts: Jane Roe, Bob van Dijk\n": [
    "contacts",
    [{ name: "Jane Roe" }, { name: "Bob van Dijk" }],
    "contacts:\n  - name: Jane Roe\n  - name: Bob van Dijk\n",
  ],
  "contacts: Jane <jane@a.example>, Bob <bob@a.example>\n": [
    "contacts",
    [
      { name: "Jane", email: "jane@a.example" },
      { name: "Bob", email: "bob@a.example" },
    ],
    "contacts:\n  - name: Jane\n    email: jane@a.example\n  - name: Bob\n    email: bob@a.example\n",
  ],
  'contacts: ["Bob <bob@x.example>"]\n': [
    "contacts",
    [{ name: "Bob", email: "bob@x.example" }],
    "contacts: [{name: Bob, email: bob@x.example}]\n",
  ],
  "contacts:\n  - Jane Roe # there\n  - name: Bob\n": [
    "contacts",
    [{ name: "Jane Roe" }, { name: "Bob" }],
    "contacts:\n  - name: Jane Roe # there\n  - name: Bob\n",
  ],
  // One where a list belongs.
  "contacts:\n  name: Jane # there\n\n  # since May\n  email: jane@a.example\n": [
    "contacts",
    [{ name: "Jane", email: "jane@a.example" }],
    "contacts:\n  - name: Jane # there\n\n    # since May\n    email: jane@a.example\n",
  ],
  "events:\n  date: 2026-09-01\n  type: applied\n  note: |\n    One.\n\n    Two.\n": [
    "events",
    [{ date: "2026-09-01", type: "applied", note: "One.\n\nTwo.\n" }],
    "events:\n  - date: 2026-09-01\n    type: applied\n    note: |\n      One.\n\n      Two.\n",
  ],
};

describe("a value in another shape", () => {
  for (const [lines, [key, value, expected]] of Object.entries(certain))
    for (const end of ["\n", "\r\n"])
      it(`${JSON.stringify(lines)}${end === "\n" ? "" : " with CRLF"} is read, with a hint and a certain fix`, () => {
        const { read, problems, fixed } = say(lines, record(lines).replaceAll("\n", end));
        assert.deepEqual(read, { [key]: value });
        assert.deepEqual(
          problems.map(({ code, severity }) => [code, severity]),
          [["other-shape", "hint"]],
        );
        assert.deepEqual(fixed, [expected]);
        assert.deepEqual(say(expected).read, read);
        assert.deepEqual(say(expected).problems, []);
      });

  const open: Readonly<Record<string, readonly [read: unknown, ...fixed: readonly string[]]>> = {
    "contacts: Jane, Bob\n": [
      { contacts: [{ name: "Jane, Bob" }] },
      "contacts:\n  - name: Jane, Bob\n",
      "contacts:\n  - name: Jane\n  - name: Bob\n",
    ],
    "contacts: Roe, Jane <jane@a.example>\n": [
      { contacts: [{ name: "Roe, Jane", email: "jane@a.example" }] },
      "contacts:\n  - name: Roe, Jane\n    email: jane@a.example\n",
      "contacts:\n  - name: Roe\n  - name: Jane\n    email: jane@a.example\n",
    ],
    "tags: I like it. A lot, really\n": [
      { tags: ["I like it. A lot, really"] },
      'tags: ["I like it. A lot, really"]\n',
      "tags: [I like it. A lot, really]\n",
    ],
    "documents: cv.pdf, the long one\n": [
      { documents: ["cv.pdf, the long one"] },
      'documents: ["cv.pdf, the long one"]\n',
      "documents: [cv.pdf, the long one]\n",
    ],
  };
  for (const [lines, [value, ...expected]] of Object.entries(open))
    it(`${JSON.stringify(lines)} is read as one, and both ways are offered, none preferred`, () => {
      const { read, problems, fixed } = say(lines);
      assert.deepEqual(read, value);
      assert.deepEqual(
        problems.map(({ severity }) => severity),
        ["hint"],
      );
      assert.deepEqual(
        fixed,
        expected.map((text) => `? ${text}`),
      );
    });

  for (const [key, text] of [
    ["liked", "small, friendly team"],
    ["red_flags", "slow, unclear process"],
    ["questions", "Why us, and why now?"],
    ["with", "Jane Roe, Engineering Manager"],
    ["with", "Jane, Bob"],
  ] as const)
    it(`a comma in ${key} may be a part of the text: ${text}`, () => {
      const { read, fixed } = say(`events: [{ date: 2026-09-01, type: interview, ${key}: "${text}" }]\n`);
      assert.deepEqual(read, { events: [{ date: "2026-09-01", type: "interview", [key]: [text] }] });
      assert.deepEqual(
        fixed.map((one) => one.startsWith("? ")),
        [true, true],
      );
    });

  for (const [people, names] of [
    ["Jane Roe", ["Jane Roe"]],
    ["Jane Roe, Bob Lee", ["Jane Roe", "Bob Lee"]],
    ["Ana de la Cruz; Nguyễn Thị Lan", ["Ana de la Cruz", "Nguyễn Thị Lan"]],
    ["Jane Roe, PhD", ["Jane Roe, PhD"]],
    ["Jane O'Neill, Jean-Luc Martin, Bob Lee", ["Jane O'Neill", "Jean-Luc Martin", "Bob Lee"]],
  ] as const)
    it(`with: ${people} names ${names.length}`, () => {
      const lines = `events:\n  - date: 2026-09-01\n    type: interview\n    with: ${people}\n`;
      const { read, fixed } = say(lines);
      assert.deepEqual(read, { events: [{ date: "2026-09-01", type: "interview", with: names }] });
      assert.equal(fixed.length, 1);
      assert.deepEqual(say(fixed[0] ?? ""), { read, problems: [], fixed: [] });
    });

  for (const lines of [
    "url: [https://a.example, https://b.example]\n",
    "location: [Berlin, [Remote]]\n",
    "location: []\n",
    "contacts: [[Jane]]\n",
    "contacts: {Jane: recruiter}\n",
    "events: {applied: 2026-09-01}\n",
    "tags: {a: b}\n",
    "documents: [[cv.pdf]]\n",
    "documents: [{blob: 0123456789abcdef0123456789abcdef01234567}]\n",
    "documents: {cv: cv.pdf}\n",
  ])
    it(`${JSON.stringify(lines)} is not understood, and said to be an error without a fix`, () => {
      const { problems, fixed } = say(lines);
      assert.deepEqual([problems[0]?.severity, fixed], ["error", []]);
    });

  it("stays JSON after its fix", () => {
    const text =
      '{"applications": [{"company": "A", "role": "R", "tags": "a, b", "location": ["x", "y"], "contacts": "Jo <j@a.example>"}]}\n';
    let now = text;
    for (let left = 3; left > 0; left--) {
      const document = parseApplications(now);
      const [problem] = document.problems;
      const [fix] = problem ? fixesOf(document, problem) : [];
      now = applyEdits(now, fix?.edits ?? []);
    }
    assert.deepEqual(JSON.parse(now), {
      applications: [
        {
          company: "A",
          role: "R",
          tags: ["a", "b"],
          location: "x, y",
          contacts: [{ name: "Jo", email: "j@a.example" }],
        },
      ],
    });
  });

  it("is read in the journal too", () => {
    const text = "must_haves: mentoring, own office\ncomforts: a run\nachievements:\n  date: 2026\n  text: x\n";
    const document = parseJournal(text);
    assert.deepEqual(document.journal, {
      must_haves: ["mentoring, own office"],
      comforts: ["a run"],
      achievements: [{ date: "2026", text: "x" }],
    });
    assert.deepEqual(
      document.problems.map((problem) => [
        problem.severity,
        ...journalFixesOf(document, problem, []).map(({ isCertain }) => isCertain),
      ]),
      [
        ["hint", false, false],
        ["hint", true],
        ["hint", true],
      ],
    );
  });
});

describe("documents", () => {
  const blob = "0123456789abcdef0123456789abcdef01234567";
  for (const [lines, documents] of [
    [`[{path: cv.pdf, blob: ${blob}}]`, [{ path: "cv.pdf", blob }]],
    [`[letter.md, {path: cv.pdf, blob: ${blob}}]`, ["letter.md", { path: "cv.pdf", blob }]],
    ["[{path: cv.pdf}, letter.md]", [{ path: "cv.pdf" }, "letter.md"]],
    [`\n  - path: cv.pdf\n    blob: "${blob}"\n  - letter.md`, [{ path: "cv.pdf", blob }, "letter.md"]],
    [`[{path: 7, blob: ${"1234567890".repeat(4)}}]`, [{ path: "7", blob: "1234567890".repeat(4) }]],
    [
      `[{path: cv.pdf, blob: ${"1234567890abcdef".repeat(4)}}]`,
      [{ path: "cv.pdf", blob: "1234567890abcdef".repeat(4) }],
    ],
  ] as const)
    it(`are paths, or path and blob: ${lines}`, () => {
      assert.deepEqual(say(`documents: ${lines}\n`), { read: { documents }, problems: [], fixed: [] });
    });

  for (const [lines, documents, said] of [
    ["[{path: cv.pdf, blob: soon}, a.pdf]", [{ path: "cv.pdf" }, "a.pdf"], "wrong-type blob"],
    ["[{path: cv.pdf, blob: 0123}]", [{ path: "cv.pdf" }], "wrong-type blob"],
    ["[{blob: x}, a.pdf]", ["a.pdf"], "wrong-type blob, missing path"],
    ["[[a.pdf], b.pdf]", ["b.pdf"], "wrong-type documents"],
    ["[{path: cv.pdf, sha: x}]", [{ path: "cv.pdf" }], "unknown-key sha"],
  ] as const)
    it(`leave out what they cannot hold, and say so: ${lines}`, () => {
      const { read, problems } = say(`documents: ${lines}\n`);
      assert.deepEqual(read, { documents });
      const words = problems.map((problem) => `${problem.code} ${"key" in problem ? problem.key : ""}`);
      assert.equal(words.join(", "), said);
    });
});
