import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../src/core/dates/dates.ts";
import { promptNamed } from "../../../src/core/reflection/choosePrompt.ts";
import { prompts } from "../../../src/core/reflection/prompts.ts";
import { type Step, steps } from "../../../src/core/reflection/steps.ts";
import type { ReflectionView } from "../../../src/core/reflection/view.ts";
import { day, event, rejected } from "./hunt.ts";
import { view } from "./viewOf.ts";

const about = ({ steps: shown }: ReflectionView): readonly Step[] =>
  shown.flatMap(({ step, asked }) => (promptNamed(step, asked)?.when === "no_reason" ? [step] : []));

const courses = fc.subarray([
  event("2026-09-01", "applied"),
  event("2026-09-05", "reply"),
  event("2026-09-09", "interview"),
]);
const days = fc.integer({ min: 0, max: 400 }).map((later) => addDays(day("2026-09-21"), later));
const able = steps.filter((step) => prompts[step].some(({ when }) => when === "no_reason"));

describe("a missing reason", () => {
  it("is spoken of by one question of a reflection at most, whatever was asked on earlier days", () => {
    const earlier = fc
      .constantFrom(...able)
      .chain((step) => fc.constantFrom(...prompts[step]).map(({ name }) => ({ [step]: name })));
    fc.assert(
      fc.property(courses, days, fc.option(earlier, { nil: undefined }), (events, today, asked) => {
        const application = rejected(events);
        const journal = asked
          ? { reflections: [{ date: day("2026-09-21"), application: "northwind", company: "Northwind", asked }] }
          : {};
        const seen = about(view(application, [], journal, today));
        assert.ok(seen.length <= 1, seen.join(", "));
      }),
    );
  });

  it("is spoken of by each of the steps that can, on one day or another", () => {
    const seen = new Set(
      Array.from({ length: 60 }, (_, later) =>
        about(view(rejected([]), [], {}, addDays(day("2026-09-21"), later))),
      ).flat(),
    );
    assert.deepEqual([...seen].toSorted(), able.toSorted());
  });

  it("is not spoken of where a reason was stated", () => {
    const stated = rejected([], { reason: "skills", basis: "stated" });
    assert.deepEqual(about(view(stated)), []);
  });
});
