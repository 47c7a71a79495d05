import fc from "fast-check";

/**
 * Texts that people write and that YAML makes hard: quotes, colons, hashes, dashes, umlauts, emoji, words of other
 * types.
 */
const words = fc.constantFrom(
  "Northwind",
  "Müller & Söhne",
  "ACME: rockets",
  "C# / F#",
  "O'Neill",
  'The "Best" Co',
  "- dash",
  "yes",
  "null",
  "007",
  "3.14",
  "café 🚀",
  "# not a comment",
  "a, b",
  "[x]",
  "{y}",
  "@home",
  "`code`",
  "100 %",
  "x: y: z",
  "tail ",
  " head",
  "tab\there",
  "2026-09-01",
  "Größe",
  "你好",
  "*star*",
  "&amp",
  "!bang",
  "|pipe",
  ">fold",
  "~",
  "-",
);
const plainWords = fc.constantFrom(
  "Northwind",
  "Contoso",
  "Fabrikam Ltd",
  "Müller",
  "Senior Engineer",
  "Backend Developer",
  "café 🚀",
  "R&D lead",
  "it's fine",
);
const dates = fc.constantFrom(
  "unknown",
  "Unknown",
  "2026-08-31T22:00:00Z",
  "2026-09-01T00:00:00Z",
  "2026-09-02 00:00",
  "2026-01-07 14:30",
  "2026-01-05",
  "2026-02",
  "2025",
  "2026-03-31",
  "2026-09-01",
  "2024-02-29",
);
const types = fc.constantFrom(
  "saved",
  "applied",
  "reply",
  "screen",
  "interview",
  "offer",
  "rejected",
  "note",
  "practice",
  "on_hold",
);
const blanks = fc.nat({ max: 3 }).map((count) => " ".repeat(count));

/** A one-line scalar in some notation; `isFlow` inside brackets. */
function scalar(isFlow: boolean): fc.Arbitrary<string> {
  return fc.oneof(
    plainWords,
    words.map((text) => JSON.stringify(text)),
    words.map((text) => `'${text.replaceAll("'", "''").replaceAll("\t", " ")}'`),
    isFlow ? fc.constant("42") : fc.constantFrom("42", "true", "", "~", "75-85k, EUR", "https://a.example/x?y=1#z"),
  );
}

const comment = fc.constantFrom(
  "",
  "",
  "",
  " #2",
  "  #a1 # later",
  " #jobs #go",
  "  # later",
  " # - company: not one",
  " #",
);

/** Lines of a block, the first without indent; each line below it knows how much deeper it stands. */
function field(key: string, step: number): fc.Arbitrary<readonly string[]> {
  const inner = " ".repeat(step);
  const inline = fc
    .tuple(blanks, scalar(false), comment)
    .map(([gap, value, note]) => [`${key}:${value === "" ? "" : ` ${gap}`}${value}${note}`]);
  const literal = fc
    .tuple(
      fc.constantFrom("|", "|-", "|+", ">", ">-"),
      fc.array(fc.constantFrom("some words", "- company: inside", "  deeper", "", "# no comment", "applications:"), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([mark, lines]) => [
      `${key}: ${mark}`,
      ...["start", ...lines].map((line) => (line === "" ? "" : inner + line)),
    ]);
  const folded = fc.constant([`${key}: first part`, `${inner}second part`]);
  const quotedOver = fc.constant([`${key}: "first`, "", `${inner}- company: second"`]);
  return fc.oneof({ arbitrary: inline, weight: 6 }, { arbitrary: literal, weight: 2 }, folded, quotedOver);
}

function list(key: string, step: number): fc.Arbitrary<readonly string[]> {
  const flow = fc.array(scalar(true), { maxLength: 3 }).map((items) => [`${key}: [${items.join(", ")}]`]);
  const block = fc
    .tuple(fc.nat({ max: step }), fc.array(scalar(false), { minLength: 1, maxLength: 3 }))
    .map(([dash, items]) => [
      `${key}:`,
      ...items.map((item) => `${" ".repeat(dash)}-${item === "" ? "" : ` ${item}`}`),
    ]);
  const overLines = fc
    .tuple(fc.array(fc.tuple(scalar(true), fc.boolean()), { minLength: 1, maxLength: 3 }), fc.boolean(), comment)
    .map(([items, isEnded, note]) => [
      `${key}: [${note}`,
      ...items.flatMap(([item, isCommented], index) => [
        ...(isCommented ? [`${" ".repeat(step)}# about it, or not`] : []),
        `${" ".repeat(step)}${item}${index < items.length - 1 || isEnded ? "," : ""}`,
      ]),
      `${" ".repeat(step)}]`,
    ]);
  const commented = fc.constant([`${key}: [ # none yet`, `${" ".repeat(step)}]`]);
  const only = fc
    .oneof(scalar(false), fc.constantFrom("a, b", "'Go; SQL'", "C, C++, 1,5", "Jane Roe, Bob Lee", "a (b, c), d"))
    .map((item) => [`${key}: ${item}`]);
  return fc.oneof({ arbitrary: flow, weight: 2 }, { arbitrary: block, weight: 2 }, commented, overLines, only);
}

function events(step: number): fc.Arbitrary<readonly string[]> {
  const note = fc.option(fc.oneof(scalar(true), fc.constant("|")), { nil: undefined });
  const event = fc.record({
    date: dates,
    type: types,
    note,
    isFlow: fc.boolean(),
    after: fc.constantFrom("", "", "# about it", ""),
  });
  return fc.tuple(fc.nat({ max: 4 }), fc.array(event, { maxLength: 4 })).map(([dash, items]) => {
    if (items.length === 0) return ["events: []"];
    const indent = " ".repeat(dash);
    return [
      "events:",
      ...items.flatMap(({ date, type, note: text, isFlow, after }) => {
        if (isFlow) return [`${indent}- {date: ${date}, type: ${type}}`];
        const lines = [`${indent}- date: ${date}`, `${indent}  type: ${type}`];
        if (text === "|") lines.push(`${indent}  note: |`, `${indent}  ${" ".repeat(step)}word for word`);
        else if (text !== undefined) lines.push(`${indent}  note: ${text}`);
        if (after !== "") lines.push(`${indent}${after}`);
        return lines;
      }),
    ];
  });
}

/** One record's lines, the first without dash and indent. */
function record(step: number): fc.Arbitrary<readonly string[]> {
  const company = fc
    .oneof(
      plainWords,
      words.map((text) => JSON.stringify(text)),
    )
    .map((name) => [`company: ${name}`]);
  const role = fc.oneof(plainWords, fc.constant("'Dev: senior'")).map((name) => [`role: ${name}`]);
  const optional = [
    field("note_to_self", step),
    field("location", step),
    field("why", step),
    field("salary", step),
    fc
      .constantFrom("address: [Main Street 1, Berlin]", "url: [https://a.example]", "url: [a, b]")
      .map((line) => [line]),
    fc
      .constantFrom(
        "documents: cv.pdf, letter.pdf",
        "documents: [cv.pdf, {path: b.pdf, blob: 0123456789abcdef0123456789abcdef01234567}, [c]]",
        "documents: {path: a.pdf, blob: soon}",
      )
      .map((line) => [line]),
    list("tags", step),
    list("skills", step),
    events(step),
  ];
  const contacts = fc.oneof(
    fc.constant([
      "contacts:",
      `${" ".repeat(step)}- name: Jane Roe`,
      `${" ".repeat(step)}  email: jane@a.example # work`,
    ]),
    fc.constant(["contacts:", `${" ".repeat(step)}- Jane Roe <jane@a.example> # work`, `${" ".repeat(step)}- Bob`]),
    fc.constant(["contacts:", `${" ".repeat(step)}name: Jane Roe`, `${" ".repeat(step)}nick: J`]),
    fc
      .constantFrom(
        "Jane Roe <jane@a.example>",
        "Acme, Inc.",
        "[Jane Roe, 'Bob <b@a.example>', {name: Eve}]",
        "Jane, Bob",
      )
      .map((people) => [`contacts: ${people}`]),
  );
  return fc
    .tuple(
      company,
      role,
      fc.subarray(optional).chain((chosen) => fc.tuple(...chosen)),
      fc.option(contacts, { nil: undefined }),
      fc.boolean(),
    )
    .map(([first, second, others, people, isSwapped]) =>
      [...(isSwapped ? [second, first] : [first, second]), ...others, ...(people ? [people] : [])].flat(),
    );
}

export interface MessyOptions {
  /** Files whose list can be cut into records. */
  readonly isSplittable?: boolean;
  readonly minRecords?: number;
}

const isSince = ([line = ""]: readonly string[]): boolean => line.startsWith("since:");

/**
 * Applications files as people leave them: comments everywhere, all kinds of quotes and indents, CRLF, unknown keys.
 */
export function messyFile({ isSplittable = false, minRecords = 0 }: MessyOptions = {}): fc.Arbitrary<string> {
  const layout = fc.record({
    key: fc.constantFrom("applications", "applications", "applications", '"applications"', "'applications'"),
    dash: fc.constantFrom(0, 1, 2, 2, 4),
    gap: fc.constantFrom(2, 2, 3, 4),
    step: fc.constantFrom(2, 2, 4, 1),
    newline: fc.constantFrom("\n", "\n", "\r\n"),
    head: fc.constantFrom(
      [],
      ["# My search"],
      ["---"],
      ["version: 1", ""],
      ["since: 2026-01-05"],
      ["meta:", "  - company: not here"],
    ),
    tail: fc.constantFrom([], [], ["# the end"], ["", "other: [1, 2]"], ["since: soon"], ["people:", "  - name: Sam"]),
    isEnded: fc.boolean(),
    bom: fc.constantFrom("", "", "", "\ufeff"),
    between: fc.array(fc.constantFrom("", "", "# -----", "  # - company: in a comment", ""), { maxLength: 3 }),
    odd: fc.constantFrom(
      "",
      "",
      "",
      "",
      "anchors",
      "tag",
      ...(isSplittable ? [] : ["anchor", "shadowed", "outside", "directive"]),
    ),
  });
  return layout.chain((chosen) =>
    fc.array(fc.tuple(record(chosen.step), fc.boolean()), { minLength: minRecords, maxLength: 6 }).map((records) => {
      const { key, dash, gap, newline, head, isEnded, bom, between, odd } = chosen;
      const tail = isSince(head) && isSince(chosen.tail) ? [] : chosen.tail;
      const indent = " ".repeat(dash);
      const inner = " ".repeat(dash + gap);
      const lines = records.flatMap(([fields, isApart]) => [
        ...(isApart ? between : []),
        ...fields.map((line, index) =>
          index === 0 ? `${indent}-${" ".repeat(gap - 1)}${line}` : line === "" ? "" : inner + line,
        ),
      ]);
      if (odd === "anchors") {
        const own = (name: string) => [
          `${indent}-${" ".repeat(gap - 1)}&${name} # an anchor`,
          `${inner}company: A`,
          `${inner}role: &r Engineer`,
          `${inner}tags: &t [x]`,
          `${inner}skills: *t`,
          `${inner}location: *r`,
        ];
        lines.unshift(...own("a"));
        lines.push(
          ...own("b"),
          `${indent}-${" ".repeat(gap - 1)}{<<: {source: &s x}, why: *s, company: !!str 7, role: &r R}`,
        );
      }
      if (odd === "shadowed")
        lines.push(
          `${indent}-${" ".repeat(gap - 1)}{company: &c A, role: R}`,
          `${indent}-${" ".repeat(gap - 1)}{company: *c, location: &c B, role: *c}`,
        );
      const outside = odd === "outside" ? ["again: *c"] : [];
      if (odd === "outside") lines.push(`${indent}-${" ".repeat(gap - 1)}{company: &c A, role: R}`);
      if (odd === "anchor")
        lines.push(
          `${indent}-${" ".repeat(gap - 1)}company: &c Anchored`,
          `${inner}role: *c`,
          `${indent}-${" ".repeat(gap - 1)}company: *c`,
          `${inner}role: Second`,
        );
      if (odd === "tag") lines.push(`${indent}-${" ".repeat(gap - 1)}company: !!str 42`, `${inner}role: R`);
      const all = lines.length === 0 ? [`${key}: []`] : [`${key}:`, ...lines, ...outside];
      const start = odd === "directive" ? ["%YAML 1.2", "---", ...head.filter((line) => line !== "---")] : head;
      return bom + [...start, ...all, ...tail].join(newline) + (isEnded ? newline : "");
    }),
  );
}

/** The lines of a list of mappings below a key. */
function items(key: string, step: number): fc.Arbitrary<readonly string[]> {
  const kinds: Readonly<Record<string, readonly fc.Arbitrary<readonly string[]>[]>> = {
    achievements: [dates.map((date) => [`date: ${date}`]), field("text", step), list("tags", step)],
    people: [
      field("name", step),
      fc.constantFrom("every: 30d", "every: often", "kind: support", "kind: friend").map((line) => [line]),
    ],
    plan: [
      field("if", step),
      field("then", step),
      fc.constantFrom("due: 2026-09-01", "due: 2026-09").map((line) => [line]),
    ],
    reflections: [
      fc.constantFrom("date: 2026-09-01", "date: soon", "date: 2026").map((line) => [line]),
      field("note", step),
      field("friend", step).map((lines) => ["answers:", ...lines.map((line) => (line === "" ? "" : `  ${line}`))]),
    ],
  };
  const item = fc.tuple(...(kinds[key] ?? [])).map((fields) => fields.flat());
  return fc
    .tuple(
      fc.constantFrom(0, 2, 4),
      fc.array(fc.oneof({ arbitrary: item, weight: 5 }, fc.constant(["just words"]), fc.constant(["# nothing"])), {
        minLength: 1,
        maxLength: 4,
      }),
      comment,
    )
    .map(([dash, all, note]) => [
      `${key}:${note}`,
      ...all.flatMap((fields) =>
        fields.map((line, index) =>
          index === 0 ? `${" ".repeat(dash)}- ${line}` : line === "" ? "" : `${" ".repeat(dash + 2)}${line}`,
        ),
      ),
    ]);
}

/** Journals as people leave them. */
export function messyJournal(): fc.Arbitrary<string> {
  const step = 2;
  const parts = fc.oneof(
    ...["achievements", "people", "plan", "reflections"].map((key) => items(key, step)),
    list("comforts", step),
    list("must_haves", step),
    fc.constant(["comforts: [", "  a run, # long", "]"]),
    field("name", step).map((lines) => ["me:", ...lines.map((line) => (line === "" ? "" : `  ${line}`))]),
    field("notes", step),
    fc
      .constantFrom(
        "plan:",
        "plan: []",
        "people: Sam",
        "strengths: &s [{text: calm}]",
        "reflections: &r",
        "again: *s",
        "me: {name: &n Ada, signature: *n}",
        "'me': {name: Ada}",
        "? me",
        "# a comment",
        "",
        "  # deep",
      )
      .map((line) => [line]),
  );
  const layout = fc.record({
    head: fc.constantFrom("", "", "# mine\n", "---\n", "\n", "%YAML 1.2\n---\n"),
    tail: fc.constantFrom("", "", "# end\n", "...\n"),
    bom: fc.constantFrom("", "", "\ufeff"),
    newline: fc.constantFrom("\n", "\n", "\r\n"),
    isEnded: fc.boolean(),
  });
  return fc.tuple(layout, fc.array(parts, { maxLength: 5 })).map(([{ head, tail, bom, newline, isEnded }, all]) => {
    const text =
      head +
      all
        .flat()
        .map((line) => `${line}\n`)
        .join("") +
      tail;
    return bom + (isEnded ? text : text.replace(/\n$/, "")).replaceAll("\n", newline);
  });
}

/** A random edit of a text, as typing, pasting and deleting make them. */
export function randomEdit(text: string): fc.Arbitrary<string> {
  const snippet = fc.constantFrom(
    "",
    "x",
    " ",
    "\n",
    "- ",
    "  - company: New\n    role: R\n",
    ":",
    '"',
    "'",
    "[",
    "]",
    "#",
    "\t",
    "- company: Z\n",
    "\n\n",
    "&a ",
    "*a",
    "|",
    "\r\n",
    "applications:\n",
    "events: []\n",
    "<<<<<<< HEAD\n",
    "\r",
  );
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 12 }), snippet)
    .map(([at, length, added]) => text.slice(0, at) + added + text.slice(at + length));
}
