import { reaches, type Stage, stages } from "../application/stage.ts";
import { type Course, stagesInUse } from "./course.ts";
import { type Sample, sampleOf } from "./sample.ts";
import type { Scope } from "./scope.ts";

/** Where applications begin, the stages they get to, and where they are now; in the order they are drawn. */
export const flowNodes = [
  /** They wrote first; it goes on to the application where there is one. */
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
 * now. Stages that are not in use are no places.
 */
export interface Flow extends Sample {
  readonly links: readonly FlowLink[];
}

const passable = stages.filter((stage) => stage !== "lead" && stage !== "applied");

/** Returns the flow. `inUse` are the stages of those who applied; one who did not passes its own. */
export function flow(scope: Scope, inUse: ReadonlySet<Stage>): Flow {
  const counts = new Map(flowNodes.map((node) => [node, new Map<FlowNode, number>()]));
  const walk = (places: readonly FlowNode[], count: number): void => {
    places.forEach((to, index) => {
      const from = places[index - 1];
      const links = from === undefined || from === to ? undefined : counts.get(from);
      links?.set(to, (links.get(to) ?? 0) + count);
    });
  };
  const used = passable.filter((stage) => inUse.has(stage));
  const applied = stages.map((furthest) => used.filter((stage) => reaches(furthest, stage)));
  // Most go the same ways: those who applied are counted first.
  const same = new Map<number, number>();
  for (const course of scope.courses) {
    if (!course.applied) walk(["unapplied", ...placesOf(course, inUse), nowOf(course)], 1);
    else {
      const way = wayOf(course);
      same.set(way, (same.get(way) ?? 0) + 1);
    }
  }
  for (const [way, count] of same) {
    const now = flowNodes[way % flowNodes.length] ?? "open";
    const stage = Math.floor(way / 2 / flowNodes.length);
    const wroteFirst = Math.floor(way / flowNodes.length) % 2 === 1;
    walk([...(wroteFirst ? (["unapplied"] as const) : []), "applied", ...(applied[stage] ?? []), now], count);
  }
  const links = [...counts].flatMap(([from, links]) =>
    flowNodes.map((to) => ({ from, to, count: links.get(to) ?? 0 })),
  );
  return { ...sampleOf(scope, 1), links: links.filter((link) => link.count > 0) };
}

/** One number for the way of an application: how far it got, whether they wrote first, and where it is now. */
function wayOf(course: Course): number {
  const start = 2 * stages.indexOf(course.furthest) + (course.wroteFirst ? 1 : 0);
  return start * flowNodes.length + flowNodes.indexOf(nowOf(course));
}

function placesOf(course: Course, inUse: ReadonlySet<Stage>): readonly (typeof passable)[number][] {
  const own = stagesInUse([course]);
  return passable.filter((stage) => reaches(course.furthest, stage) && (inUse.has(stage) || own.has(stage)));
}

function nowOf({ state, answered }: Course): FlowNode {
  return state === "live" ? (answered ? "open" : "silent") : state;
}
