import assert from "node:assert/strict";
import fc from "fast-check";
import { checkTemplate } from "../../../src/core/drafts/checkTemplate.ts";
import { factsOf } from "../../../src/core/drafts/facts.ts";
import { draftKinds, draftLanguages } from "../../../src/core/drafts/kinds.ts";
import { renderTemplate, templateProblems } from "../../../src/core/drafts/template.ts";
import { variables } from "../../../src/core/drafts/variables.ts";
import { builtInTemplate } from "../../../src/core/drafts/writeDraft.ts";
import { requestOf } from "../../fixtures/drafts/records.ts";

const facts = factsOf(requestOf("ask_kindly", "much", "en"));

describe("templates", () => {
  it("are listed with exactly the variables there are", () =>
    assert.deepEqual(Object.keys(facts).toSorted(), variables.toSorted()));

  it("see the must-haves only where the terms are the subject", () => {
    for (const kind of draftKinds)
      assert.equal(
        factsOf(requestOf(kind, "much", "en")).must_haves.length,
        kind === "negotiate" || kind === "accept" ? 2 : 0,
        kind,
      );
  });

  it("come without a problem", () => {
    for (const kind of draftKinds)
      for (const language of draftLanguages)
        assert.deepEqual(checkTemplate(builtInTemplate(kind, language), kind, language), []);
  });

  it("have unknown variables found in every branch, with their places", () => {
    assert.deepEqual(
      templateProblems(
        "{% if offer %}a{% else %}\n  {{ nick | upcase }}{% endif %}\n{% assign x = rolle %}{{ x }}",
        variables,
      ),
      [
        { code: "unknown-variable", detail: "nick", line: 2, column: 6, length: 4 },
        { code: "unknown-variable", detail: "rolle", line: 3, column: 15, length: 5 },
      ],
    );
  });

  for (const [source, problem] of [
    [
      "{% comment %}\nmine\n{% endcomment %}\nHello {{ role }}\n",
      { code: "no-subject", detail: "Hello Engineer", line: 4, column: 1 },
    ],
    ["\nHello\n", { code: "no-subject", detail: "Hello", line: 2, column: 1 }],
    ["Subject: x\nBcc: y\n\nHello", { code: "not-a-header", detail: "Bcc: y", line: 2, column: 1 }],
    [
      "Subject: x\n{% if offer %}# kept{% endif %}\n  About {{ role }} (a+b) at {{ company }}\n\nHello",
      { code: "not-a-header", detail: "  About Engineer (a+b) at Northwind", line: 3, column: 3 },
    ],
    [
      "{%- comment -%} Subject: no {%- endcomment -%}\n\n {{ role }}\n\nHello",
      { code: "no-subject", detail: "Engineer", line: 3, column: 2 },
    ],
    [
      "Subject: x\n{% for a in (1..2) %}y{% endfor %}\n\nHello",
      { code: "not-a-header", detail: "yy", line: 2, column: 1 },
    ],
    ["{% comment %}\nmine\n{% endcomment %}", { code: "no-subject", detail: "", line: 1, column: 1 }],
    ["Subject: {% if offer %}x{% endif %}\n\nHello", { code: "no-subject", detail: "Subject:", line: 1, column: 1 }],
    [
      "Subject: x\n\n{{ liked.size }} {{ liked.most }}",
      { code: "unknown-variable", detail: "liked.most", line: 3, column: 21, length: 10 },
    ],
  ] as const) {
    it(`are tried out: ${JSON.stringify(source)}`, () =>
      assert.deepEqual(checkTemplate(source, "check_in", "en"), [problem]));
  }

  for (const tag of [
    "include 'a'",
    "render 'a'",
    "layout 'a'",
    "block a",
    "liquid include 'a'",
    "liquid\n  render 'a'",
    "if offer %}{% else %}{% include company %}{% endif",
  ]) {
    it(`cannot read other files: ${tag}`, () =>
      assert.deepEqual(
        templateProblems(`{% ${tag} %}`, variables).map(({ code }) => code),
        ["syntax"],
      ));
  }

  for (const path of [
    "constructor",
    "__proto__",
    "toString",
    "process",
    "globalThis",
    "this",
    "company.constructor",
    "company.__proto__",
    "liked.constructor.name",
    "liked['constructor']",
    "liked.first.constructor",
    "notes.map",
    "notes[company]",
    "offer.constructor",
    "talks.toFixed",
    "'x' | default: liked.constructor",
    "liked | where: 'constructor'",
    "'x' | where: 'constructor', 'x'",
    "liked | find: '__proto__'",
    "liked | group_by: 'constructor'",
    "liked | reject: 'constructor'",
    "liked | has: 'map'",
  ]) {
    it(`cannot reach beyond the facts: ${path}`, () => {
      const rendered = renderTemplate(`{{ ${path} }}`, facts);
      assert.equal(rendered.kind === "failed" ? rendered.problem.code : rendered.text, "unknown-variable");
    });
  }

  for (const source of [
    "{{ 'x' | constructor }}",
    "{{ 'x' | __proto__ }}",
    "{{ 'x' | toString }}",
    "{{ 'x' | hasOwnProperty: 'x' }}",
    "{% constructor %}",
    "{% __proto__ %}",
    "{% toString %}",
  ]) {
    it(`have no filter or tag that nobody wrote: ${source}`, () =>
      assert.deepEqual(
        templateProblems(source, variables).map(({ code }) => code),
        ["syntax"],
      ));
  }

  for (const filter of [
    "map: 'constructor'",
    "map: '__proto__'",
    "compact: 'constructor'",
    "sum: 'constructor'",
    "sort: '__proto__'",
    "uniq: 'constructor'",
  ]) {
    it(`find nothing with a filter that is not there: ${filter}`, () => {
      const rendered = renderTemplate(`{{ liked | ${filter} | json }}`, facts);
      if (rendered.kind === "rendered") assert.doesNotMatch(rendered.text, /function|native|Object|String\(/u);
      else assert.equal(rendered.problem.code, "unknown-variable");
    });
  }

  it("change nothing outside themselves, whatever they call their own variables", () => {
    const before = structuredClone(facts);
    for (const name of ["__proto__", "constructor", "company"]) {
      for (const tag of [
        `assign ${name} = liked`,
        `capture ${name} %}x{% endcapture`,
        `increment ${name}`,
        `decrement ${name}`,
      ])
        renderTemplate(`{% ${tag} %}{{ ${name} }}`, facts);
    }
    assert.deepEqual(facts, before);
    assert.deepEqual(
      Reflect.ownKeys(Object.prototype).filter((key) =>
        Object.prototype.propertyIsEnumerable.call(Object.prototype, key),
      ),
      [],
    );
    assert.deepEqual(renderTemplate("{{ company }}", facts), { kind: "rendered", text: "Northwind\n" });
  });

  for (const [name, source] of [
    ["conditions", "{% if true %}".repeat(600) + "x" + "{% endif %}".repeat(600)],
    ["brackets", `{{ ${"(".repeat(5_000)}1 }}`],
    ["looks into lists", `{{ ${"liked[".repeat(2_000)}0${"]".repeat(2_000)} }}`],
    ["path", `{{ company${".size".repeat(3_000)} }}`],
    ["negations", `{% if ${"not ".repeat(4_000)}true %}x{% endif %}`],
  ] as const) {
    it(`are filled in or refused, however deep they are: ${name}`, () => {
      const problems = templateProblems(source, variables);
      const rendered = renderTemplate(source, facts);
      assert.ok(rendered.kind === "rendered" ? rendered.text.length < 100 : rendered.problem.line === 1);
      assert.ok(problems.every(({ line }) => line === 1));
    });
  }

  it("do not fill in what a record's text looks like", () => {
    assert.deepEqual(renderTemplate("{{ company }}", { ...facts, company: "{{ role }}{% include 'x' %}" }), {
      kind: "rendered",
      text: "{{ role }}{% include 'x' %}\n",
    });
  });

  for (const [name, source] of [
    [
      "loops in loops",
      "{% for a in (1..300) %}{% for b in (1..300) %}{% for c in (1..300) %}x{% endfor %}{% endfor %}{% endfor %}",
    ],
    [
      "loops over one list",
      "{% assign r = (1..300) %}{% for a in r %}{% for b in r %}{% for c in r %}{% endfor %}{% endfor %}{% endfor %}",
    ],
    ["a long range", "{% for a in (1..100000000) %}{% endfor %}"],
    ["a long table", "{% tablerow a in (1..100000000) %}{% endtablerow %}"],
    [
      "a text that grows in a filter",
      `{% assign a = "x" %}${"{% assign a = a | replace: 'x', 'xxxxxxxxxx' %}".repeat(8)}`,
    ],
    ["a list joined by a long text", `{% assign r = (1..100) %}{{ r | join: "${"x".repeat(15_000)}" }}`],
    ["a doubled text", `{% assign a = "xxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(40)}{{ a }}`],
    ["a long template", "x".repeat(60_000)],
    ["many looks into a long list", `{% assign r = (1..20000) %}${"{% if r contains 0 %}{% endif %}".repeat(500)}`],
    [
      "many looks in one condition",
      `{% assign r = (1..1000) %}{% if ${"r contains 0 or ".repeat(1000)} false %}{% endif %}`,
    ],
    [
      "a condition in a loop",
      `{% for a in (1..4000) %}{% if ${"a == 0 or ".repeat(100)} false %}{% endif %}{% endfor %}`,
    ],
    ["filters in a loop", `{% for a in (1..4000) %}{{ a ${"| abs ".repeat(100)} }}{% endfor %}`],
    [
      "filters of a long text",
      `{% assign a = "xxxxxxxx" %}${"{% assign a = a | append: a %}".repeat(12)}${"{% assign b = a | upcase %}".repeat(50)}`,
    ],
    ["filters of a long list", `{% assign r = (1..1000) %}${"{% assign s = r | compact %}".repeat(10)}`],
  ] as const) {
    it(`end in bounded work: ${name}`, () => {
      const rendered = renderTemplate(source, facts);
      assert.equal(rendered.kind === "failed" ? rendered.problem.code : "rendered", "too-much");
    });
  }

  it("are tidied in bounded work, however many blanks there are", () => {
    const blanks = `{% assign a = "        " %}${"{% assign a = a | append: a %}".repeat(12)}{{ a }}`;
    assert.deepEqual(renderTemplate(`x ${blanks}\n${blanks}y`, facts), {
      kind: "rendered",
      text: `x\n${" ".repeat(8 * 2 ** 12)}y\n`,
    });
  });

  for (const source of [
    "{{ liked | find_exp: 'a', 'a' }}",
    "{{ liked | where_exp: 'a', 'a' }}",
    "{% case role %}{% when role %}{% endcase %}",
  ]) {
    it(`do not have what nobody counts: ${source}`, () => {
      const rendered = renderTemplate(source, facts);
      assert.equal(rendered.kind === "failed" ? rendered.problem.code : "rendered", "syntax");
    });
  }

  it("never throw", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "{{",
          "}}",
          "{%",
          "%}",
          " if ",
          " for a in ",
          "endif",
          "endfor",
          "role",
          "|",
          "'",
          "\n",
          "{%-",
          "raw",
          "assign x = ",
          "..",
          "(",
          "1",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (source) => {
        for (const { line, column } of templateProblems(source, variables)) assert.ok(line >= 1 && column >= 1);
        renderTemplate(source, facts);
      }),
      { numRuns: 500 },
    );
  });
});
