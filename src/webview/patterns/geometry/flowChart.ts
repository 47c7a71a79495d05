import { sankey, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import { flowNodes, type Flow, type FlowNode } from "../../../core/patterns/flow.ts";
import { rect, text, type Chart, type ChartWords, type Mark } from "./chart.ts";

export interface FlowWords extends ChartWords {
  readonly place: (node: FlowNode) => string;
}

interface Place {
  readonly id: FlowNode;
}

interface Way {
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly value: number;
}

const nodeWidth = 10;
const padding = 22;
/** For the names of the last places. */
const labelRoom = 150;
/** From one place to the next, so that their names do not run into each other. */
const leastStep = 118;

/** Links as wide as the applications that went that way, between places in the order of a search from left to right. */
export function flowChart({ links }: Pick<Flow, "links">, width: number, words: FlowWords): Chart {
  if (links.length === 0) return { width, height: 0, marks: [] };
  const used = flowNodes.filter((node) => links.some(({ from, to }) => from === node || to === node));
  const passed = used.filter((node) => links.some(({ from }) => from === node) && links.some(({ to }) => to === node));
  const drawn = Math.max(width, nodeWidth + (passed.length + 1) * leastStep + labelRoom);
  const height = 360;
  const layout = sankey<Place, Way>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .nodeSort((a, b) => flowNodes.indexOf(a.id) - flowNodes.indexOf(b.id))
    .linkSort((a, b) => above(a.source) - above(b.source) || flowNodes.indexOf(idOf(a.target)) - flowNodes.indexOf(idOf(b.target)))
    .extent([[1, 12], [drawn - labelRoom, height - 12]]);
  const graph = layout({ nodes: used.map((id) => ({ id })), links: links.map(({ from, to, count }) => ({ source: from, target: to, value: count })) });
  const path = sankeyLinkHorizontal<Place, Way>();
  const ways = graph.links.map((link): Mark => ({ kind: "path", d: shortened(path(link) ?? ""), look: "link", thickness: Math.max(1, Math.round((link.width ?? 0) * 10) / 10) }));
  const places = graph.nodes.flatMap(({ id, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }): readonly Mark[] => [
    rect("node", x0, y0, x1 - x0, Math.max(1, y1 - y0)),
    text(x1 + 6, (y0 + y1) / 2 + 4, "start", `${words.place(id)} ${words.count(value)}`),
  ]);
  return { width: drawn, height, marks: [...ways, ...places] };
}

/** Links from further on come in above those from the beginning, so that they cross less. */
function above(source: Place | string | number): number {
  return fromAbove.indexOf(idOf(source));
}

const fromAbove: readonly FlowNode[] = ["unapplied", "accepted", "offer", "interview", "screen", "reply", "applied"];

function idOf(place: Place | string | number): FlowNode {
  const id = typeof place === "object" ? place.id : place;
  return flowNodes.find((node) => node === id) ?? "applied";
}

function shortened(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
}
