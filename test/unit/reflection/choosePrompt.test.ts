import assert from "node:assert/strict";
import fc from "fast-check";
import { choosePrompt, promptNamed, rest, wordPrompt } from "../../../src/core/reflection/choosePrompt.ts";
import type { Circumstances, Condition } from "../../../src/core/reflection/conditions.ts";
import { prompts } from "../../../src/core/reflection/prompts.ts";
import { steps } from "../../../src/core/reflection/steps.ts";
import { circumstances, event, rejected } from "./hunt.ts";

function holding(...conditions: readonly Condition[]): Circumstances {
  return { holding: new Set(["always", ...conditions]), fill: { company: "Northwind", round: "panel", days: "40" } };
}

const someStep = fc.constantFrom(...steps);
const someConditions = fc.subarray([...new Set(steps.flatMap((step) => prompts[step].map(({ when }) => when)))]);
const someSeed = fc.string();

describe("choosing a wording", () => {
  it("takes one whose condition holds", () => {
    fc.assert(
      fc.property(someStep, someConditions, someSeed, (step, conditions, seed) => {
        const known = holding(...conditions);
        assert.ok(known.holding.has(choosePrompt(step, known, [], seed).when));
      }),
    );
  });

  it("gives the same wording for the same day and file, and not the same to everybody", () => {
    const known = holding("first", "wanted", "unmet", "no_reason");
    assert.equal(
      choosePrompt("friend", known, [], "2026-09-22").name,
      choosePrompt("friend", known, [], "2026-09-22").name,
    );
    const month = Array.from({ length: 30 }, (_, day) => choosePrompt("friend", known, [], `2026-09-${day + 1}`).name);
    assert.equal(new Set(month).size, 4);
  });

  it("prefers a wording that fits for a reason", () => {
    assert.equal(choosePrompt("went_well", holding("notes"), [], "any").name, "well-notes");
    assert.equal(choosePrompt("went_well", holding(), [], "any").name, "well-same-again");
  });

  it("does not repeat a wording soon, as long as another fits", () => {
    fc.assert(
      fc.property(
        someStep,
        fc.array(fc.tuple(someConditions, someSeed), { minLength: 2, maxLength: 20 }),
        (step, reflections) => {
          const used: string[] = [];
          for (const [conditions, seed] of reflections) {
            const known = holding(...conditions);
            const { name } = choosePrompt(step, known, used, seed);
            const fresh = prompts[step].filter(
              (prompt) => known.holding.has(prompt.when) && !used.slice(0, rest).includes(prompt.name),
            );
            if (fresh.length > 0)
              assert.ok(
                fresh.some((prompt) => prompt.name === name),
                `${name} again, though ${fresh.length} fit`,
              );
            used.unshift(name);
          }
        },
      ),
    );
  });

  it("takes one that always fits rather than the only special one again", () => {
    assert.equal(choosePrompt("went_well", holding("notes"), ["well-notes"], "any").name, "well-same-again");
  });

  it("takes the one longest ago when all were used lately", () => {
    assert.equal(
      choosePrompt("went_well", holding("notes"), ["well-notes", "well-same-again"], "x").name,
      "well-same-again",
    );
    assert.equal(
      choosePrompt("went_well", holding("notes"), ["well-same-again", "well-notes"], "x").name,
      "well-notes",
    );
  });

  it("fills in what the wording names, as text", () => {
    const known = circumstances(rejected([event("2026-09-09", "interview", { round: "$& {days} <b>" })]));
    const prompt = promptNamed("went_well", "well-in-round");
    assert.ok(prompt);
    assert.equal(
      wordPrompt(prompt, known, "en"),
      "Think of “$& {days} <b>”. Was there a moment that went the way you had meant it to? A small one is enough.",
    );
  });

  it("speaks German to German, English to all others", () => {
    const prompt = prompts.next[0];
    assert.ok(prompt);
    for (const [language, wording] of [
      ["de", prompt.de],
      ["de-AT", prompt.de],
      ["en", prompt.en],
      ["fr", prompt.en],
      ["deu", prompt.en],
    ] as const) {
      assert.equal(wordPrompt(prompt, holding(), language), wording);
    }
  });
});

describe("the wordings", () => {
  const all = steps.flatMap((step) => prompts[step].map((prompt) => ({ step, ...prompt })));

  it("are at least six for each step, and one of them always fits", () => {
    for (const step of steps) {
      assert.ok(prompts[step].length >= 6, step);
      assert.ok(
        prompts[step].some(({ when }) => when === "always"),
        step,
      );
    }
  });

  it("earn their place: few without a condition", () => {
    for (const step of steps) assert.ok(new Set(prompts[step].map(({ when }) => when)).size >= 6, step);
  });

  it("are enough to answer one form letter after another without the same wording soon", () => {
    const { holding } = circumstances(
      rejected([event("2026-09-01", "applied")]),
      Array.from({ length: 2 }, () => rejected([])),
    );
    for (const step of steps) assert.ok(prompts[step].filter(({ when }) => holding.has(when)).length > rest, step);
  });

  it("have names of their own", () => {
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  });

  it("name a round or days only where there are some", () => {
    const needs: Readonly<Record<string, Condition>> = { round: "round_named", days: "long_wait" };
    for (const { name, when, en, de } of all) {
      for (const text of [en, de]) {
        for (const [, placeholder = ""] of text.matchAll(/\{(\w+)\}/g)) {
          assert.ok(placeholder === "company" || needs[placeholder] === when, `${name}: {${placeholder}}`);
        }
      }
    }
  });

  it("ask for the same in both languages", () => {
    for (const { name, en, de } of all) {
      assert.deepEqual(en.match(/\{\w+\}/g), de.match(/\{\w+\}/g), name);
    }
  });

  const unwanted =
    /!|just checking|fail|mistake|wrong with|weak|worthless|should have|not good enough|journey|dodged|blessing|opportunity|amazing|proud|beer|wine|drink|versag|fehler|schwäch|schuld|hättest du|Chance|Glückwunsch|stolz|trink|Bier|Wein|toll/i;
  it("hold no verdict, no cheering and no drink", () => {
    for (const { name, en, de } of all) assert.doesNotMatch(`${en} ${de}`, unwanted, name);
  });

  it("can be read at one go", () => {
    for (const { name, en, de } of all)
      assert.ok(Math.max(en.length, de.length) <= 140, `${name}: ${Math.max(en.length, de.length)}`);
  });
});
