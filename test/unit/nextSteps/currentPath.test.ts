import assert from "node:assert/strict";
import type { Path } from "../../../src/core/document/document.ts";
import { currentPath } from "../../../src/core/nextSteps/currentPath.ts";
import type { Journal } from "../../../src/core/schema/journal.ts";
import { day } from "./log.ts";

const [sam, kim] = [{ name: "Sam" }, { name: "Kim" }];
const [scale, pay] = [
  { if: "they ask about scale", then: "x" },
  { if: "they ask about pay", then: "x" },
];

describe("where a step's person or plan stands by now", () => {
  const person = (title: string, people: Journal["people"], path: Path | undefined): void => {
    it(title, () =>
      assert.deepEqual(
        currentPath(people ? { people } : {}, { kind: "person", folder: "", index: 1, person: sam }),
        path,
      ),
    );
  };
  person("where it stood", [kim, sam], ["people", 1]);
  person("where it stood, though another has the same name", [sam, sam], ["people", 1]);
  person("where it was moved to", [sam, kim, kim], ["people", 0]);
  person("nowhere, when it is gone", [kim, kim], undefined);
  person("nowhere, when there are none any more", undefined, undefined);

  const plan = (title: string, plans: Journal["plan"], path: Path | undefined): void => {
    it(title, () =>
      assert.deepEqual(
        currentPath(plans ? { plan: plans } : {}, { kind: "plan", folder: "", index: 0, plan: scale }),
        path,
      ),
    );
  };
  plan("a plan where it stood, whatever was added to it", [{ ...scale, done: day("2026-09-22") }, pay], ["plan", 0]);
  plan("a plan where it was moved to", [pay, scale], ["plan", 1]);
  plan("no plan that only begins alike", [{ ...scale, then: "y" }], undefined);
});
