/** The figures of a summary and the files made from them, in English. */
import { toJson } from "../../../../src/core/export/json.ts";
import { toMarkdown } from "../../../../src/core/export/markdown.ts";
import { toSankeyMatic } from "../../../../src/core/export/sankeyMatic.ts";
import type { Figure } from "../../../../src/webview/patterns/figures/figure.ts";
import { figuresOf, reportOf } from "../../../../src/webview/patterns/figures/figures.ts";
import { formats } from "../../../../src/webview/patterns/figures/formats.ts";
import { toSvg } from "../../../../src/webview/patterns/svgText.ts";
import { placeInWords } from "../../../../src/words/patterns/vocabulary.ts";
import type { summary } from "../../patterns/log.ts";

export const write = formats("en");

export function all(patterns: ReturnType<typeof summary>): readonly Figure[] {
  const { first, more } = figuresOf(patterns, write);
  return [...first, ...more];
}

export function figure(patterns: ReturnType<typeof summary>, id: string): Figure | undefined {
  return all(patterns).find((one) => one.id === id);
}

/** Every file that can be made from the summary. */
export function files(patterns: ReturnType<typeof summary>): readonly string[] {
  const pictures = all(patterns).flatMap(({ heading, drawing }) =>
    drawing ? [toSvg(drawing.draw(720), heading, drawing.alternative)] : [],
  );
  return [
    toMarkdown(reportOf(patterns, write)),
    toJson(patterns),
    toSankeyMatic(patterns.flow, placeInWords),
    ...pictures,
  ];
}
