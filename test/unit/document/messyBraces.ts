import fc from "fast-check";

/** How a value is written in brackets. */
interface Style {
  /** Around keys: nothing, or quotes. */
  readonly quote: "" | '"' | "'";
  /** Between what is in brackets and the brackets. */
  readonly inside: string;
  readonly comma: string;
  readonly isCommaLast: boolean;
}

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

const text = fc.constantFrom(
  "Northwind",
  "Müller & Söhne",
  "A, B",
  "x: y",
  "it's",
  'The "Best"',
  "#1",
  "- a",
  "{y}",
  "",
);
const event = fc.record({
  date: fc.constantFrom("2026-01-05", "2026-02", "2026"),
  type: fc.constantFrom("applied", "interview", "rejected", "screen"),
});
const own = fc.constantFrom<Value>(null, 3, true, "x", [], {}, [[1], { a: [] }], { a: { b: "]" } });
const record = fc.record<Record<string, Value>>(
  { company: text, role: text, tags: fc.array(text, { maxLength: 2 }), events: fc.array(event, { maxLength: 3 }), own },
  { requiredKeys: ["company"] },
);
const style: fc.Arbitrary<Style> = fc.record({
  quote: fc.constantFrom("", '"', "'"),
  inside: fc.constantFrom("", " ", "\n    "),
  comma: fc.constantFrom(", ", ",", " , ", ",\n    ", "\n    , ", ",\n\n  "),
  isCommaLast: fc.boolean(),
});

function printed(value: Value, how: Style): string {
  const { quote, inside, comma, isCommaLast } = how;
  const within = (parts: readonly string[], [open, close]: string) =>
    `${open}${inside}${parts.join(comma)}${isCommaLast && parts.length > 0 ? "," : ""}${inside}${close}`;
  if (Array.isArray(value))
    return within(
      value.map((item: Value) => printed(item, how)),
      "[]",
    );
  if (typeof value !== "object" || value === null)
    return quote === "'" && typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  return within(
    Object.entries(value).map(([key, inner]) => `${quote}${key}${quote}: ${printed(inner, how)}`),
    "{}",
  );
}

/** Applications files whose list is in brackets: as JSON has it, on one line or on many, or as YAML has it. */
export function messyBraces(): fc.Arbitrary<string> {
  const file = fc.record({
    records: fc.array(record, { minLength: 1, maxLength: 6 }),
    others: fc.constantFrom<Record<string, Value>>({}, { since: "2026-01-05" }, { x: [{ applications: [] }] }),
    isFirst: fc.boolean(),
    form: fc.constantFrom("json", "lines", "braces", "key"),
    style,
    end: fc.constantFrom("", "\n", "\n# the end\n", "\r\n"),
    newline: fc.constantFrom("\n", "\n", "\r\n"),
    bom: fc.constantFrom("", "", "\ufeff"),
  });
  return file.map(({ records, others, isFirst, form, style: how, end, newline, bom }) => {
    const value: Value = isFirst ? { applications: records, ...others } : { ...others, applications: records };
    const lines: Readonly<Record<string, () => string>> = {
      json: () => JSON.stringify(value),
      lines: () => JSON.stringify(value, undefined, 2),
      braces: () => printed(value, how),
      key: () =>
        Object.entries(value)
          .map(([key, inner]) => `${key}: ${printed(inner, how)}`)
          .join("\n"),
    };
    return bom + `${lines[form]?.() ?? ""}${end}`.replaceAll(/\r?\n/g, newline);
  });
}

/** A random edit of such a text: what is typed there, and records that come and go. */
export function editInBraces(text: string): fc.Arbitrary<string> {
  const added = fc.constantFrom(
    "",
    "",
    "x",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "'",
    "\\",
    "\n",
    '{"company": "New"}, ',
  );
  const removed = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 }));
  return fc
    .tuple(fc.nat({ max: text.length }), removed, added)
    .map(([at, length, snippet]) => text.slice(0, at) + snippet + text.slice(at + length));
}
