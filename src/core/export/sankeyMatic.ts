import type { Flow, FlowNode } from "../patterns/flow.ts";

/**
 * Returns the flow as the text that SankeyMATIC draws, a line `from [count] to` for each link (sankeymatic.com/manual).
 * `nameOf` words a place; brackets and line breaks, which have a meaning there, become blanks.
 */
export function toSankeyMatic({ links }: Flow, nameOf: (node: FlowNode) => string): string {
  const name = (node: FlowNode): string =>
    nameOf(node)
      .replace(/[[\]\s]+/g, " ")
      .trim();
  return links.map(({ from, to, count }) => `${name(from)} [${count}] ${name(to)}\n`).join("");
}
