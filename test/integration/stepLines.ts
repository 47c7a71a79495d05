import assert from "node:assert/strict";
import {
  nextStepsNow,
  type StepNode,
  stepChildren,
  stepItem,
  stepNodes,
} from "../../src/extension/nextSteps/nextStepsView.ts";
import type { Log } from "./log.ts";

/** What the view of next steps shows, as indented lines: label and description. */
export async function stepLines({ environment }: Log): Promise<readonly string[]> {
  const lines = (nodes: readonly StepNode[], indent: string): readonly string[] =>
    nodes.flatMap((node) => {
      const { label, description } = stepItem(node, environment.clock.today());
      assert.ok(typeof label === "string");
      return [`${indent}${label} | ${String(description)}`, ...lines(stepChildren(node), `${indent}  `)];
    });
  return lines(stepNodes(await nextStepsNow(environment)), "");
}

export async function labels(log: Log): Promise<readonly string[]> {
  return (await stepLines(log)).map((line) => line.split(" | ")[0]?.trim() ?? "");
}
