import { sankey, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import { type Flow, type FlowNode, flowNodes } from "../../../core/patterns/flow.ts";
import { type Chart, type ChartWords, type Mark, rect, text, widthOf } from "./chart.ts";

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
/** From a place to its name. */
const labelGap = 6;

/** Links as wide as the applications that went that way, between places in the order of a search from left to right. */
export function flowChart({ links }: Pick<Flow, "links">, width: number, words: FlowWords): Chart {
  if (links.length === 0) return { width, height: 0, marks: [] };
  const used = flowNodes.filter((node) => links.some(({ from, to }) => from === node || to === node));
  const left = used.filter((node) => links.some(({ from }) => from === node));
  const passed = left.filter((node) => links.some(({ to }) => to === node));
  const label = (node: FlowNode): string => `${words.place(node)} ${words.count(throughput(node, links))}`;
  const roomFor = (nodes: readonly FlowNode[]): number =>
    Math.max(0, ...nodes.map((node) => labelGap + widthOf(label(node))));
  const lastRoom = roomFor(used.filter((node) => !left.includes(node)));
  const drawn = Math.max(width, nodeWidth + (passed.length + 1) * (nodeWidth + roomFor(left)) + lastRoom);
  const height = 360;
  const layout = sankey<Place, Way>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .nodeSort((a, b) => flowNodes.indexOf(a.id) - flowNodes.indexOf(b.id))
    .linkSort(
      (a, b) =>
        above(a.source) - above(b.source) || flowNodes.indexOf(idOf(a.target)) - flowNodes.indexOf(idOf(b.target)),
    )
    .extent([
      [1, 12],
      [drawn - lastRoom, height - 12],
    ]);
  const graph = layout({
    nodes: used.map((id) => ({ id })),
    links: links.map(({ from, to, count }) => ({ source: from, target: to, value: count })),
  });
  const path = sankeyLinkHorizontal<Place, Way>();
  const ways = graph.links.map(
    (link): Mark => ({
      kind: "path",
      d: shortened(path(link) ?? ""),
      look: "link",
      thickness: Math.max(1, Math.round((link.width ?? 0) * 10) / 10),
    }),
  );
  const places = graph.nodes.flatMap(({ id, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }): readonly Mark[] => [
    rect("node", x0, y0, x1 - x0, Math.max(1, y1 - y0)),
    text(x1 + labelGap, (y0 + y1) / 2 + 4, "start", label(id)),
  ]);
  return { width: drawn, height, marks: [...ways, ...places] };
}

/** How many came by a place: those that went on from it, or else those that got there. */
function throughput(node: FlowNode, links: Flow["links"]): number {
  const sum = (ways: Flow["links"]): number => ways.reduce((total, { count }) => total + count, 0);
  return Math.max(sum(links.filter(({ from }) => from === node)), sum(links.filter(({ to }) => to === node)));
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
