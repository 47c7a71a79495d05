import { reaches, stages } from "../application/stage.ts";
import type { Course } from "./course.ts";
import { type Sample, sampleOf } from "./sample.ts";
import type { Scope } from "./scope.ts";

/** Where applications begin, the stages they get to, and where they are now; in the order they are drawn. */
export const flowNodes = [
  /** They wrote first, or the application was not written down. */
  "unapplied",
  "applied",
  "reply",
  "screen",
  "interview",
  "offer",
  "accepted",
  /** It goes on and somebody has answered. */
  "open",
  "on_hold",
  "withdrawn",
  "declined",
  "rejected",
  /** It goes on and nobody has answered yet. */
  "silent",
] as const;
export type FlowNode = (typeof flowNodes)[number];

interface FlowLink {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly count: number;
}

/**
 * The whole search as a flow: every application walks from its beginning through all stages it got to, to where it is
 * now.
 */
export interface Flow extends Sample {
  readonly links: readonly FlowLink[];
}

const passable = stages.filter((stage) => stage !== "lead" && stage !== "applied");
const passed = new Map(stages.map((furthest) => [furthest, passable.filter((stage) => reaches(furthest, stage))]));

export function flow(scope: Scope): Flow {
  const counts = new Map(flowNodes.map((node) => [node, new Map<FlowNode, number>()]));
  const count = (from: FlowNode, to: FlowNode): FlowNode => {
    const links = counts.get(from);
    links?.set(to, (links.get(to) ?? 0) + 1);
    return to;
  };
  for (const course of scope.courses) {
    const last = (passed.get(course.furthest) ?? []).reduce<FlowNode>(count, course.applied ? "applied" : "unapplied");
    const now = nowOf(course);
    if (now !== last) count(last, now);
  }
  const links = [...counts].flatMap(([from, links]) =>
    flowNodes.map((to) => ({ from, to, count: links.get(to) ?? 0 })),
  );
  return { ...sampleOf(scope, 1), links: links.filter((link) => link.count > 0) };
}

function nowOf({ state, answered }: Course): FlowNode {
  return state === "live" ? (answered ? "open" : "silent") : state;
}
