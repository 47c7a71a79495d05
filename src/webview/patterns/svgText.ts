import type { Chart, Look, Mark } from "./geometry/chart.ts";

const ink = "#1f1f1f";
const quiet = "#595959";
const grid = "#d9d9d9";
const first = "#0b61a4";
const second = "#652d90";

/** How marks look on white paper. */
const looks: Readonly<Record<Look, string>> = {
  axis: `fill="none" stroke="${quiet}"`,
  grid: `fill="none" stroke="${grid}"`,
  band: `fill="${first}" fill-opacity="0.15"`,
  first: `fill="none" stroke="${first}" stroke-width="2"`,
  second: `fill="none" stroke="${second}" stroke-width="2" stroke-dasharray="6 3"`,
  censored: `fill="none" stroke="${ink}"`,
  guide: `fill="none" stroke="${quiet}" stroke-dasharray="2 3"`,
  bar: `fill="${first}"`,
  track: `fill="${grid}" stroke="${grid}"`,
  whisker: `fill="none" stroke="${first}" stroke-width="3"`,
  point: `fill="${first}"`,
  link: `fill="none" stroke="${first}" stroke-opacity="0.3"`,
  node: `fill="${ink}"`,
};

/** A chart as an SVG file of its own, in ink on white, with its text alternative. */
export function toSvg({ width, height, marks }: Chart, title: string, alternative: string): string {
  const margin = 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width + 2 * margin}" height="${height + 2 * margin}" viewBox="${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(alternative)}</desc>`,
    `<rect x="${-margin}" y="${-margin}" width="100%" height="100%" fill="#ffffff"/>`,
    ...marks.map(element),
    "</svg>\n",
  ].join("\n");
}

function element(mark: Mark): string {
  switch (mark.kind) {
    case "path":
      return `<path d="${mark.d}" ${looks[mark.look]}${mark.thickness === undefined ? "" : ` stroke-width="${mark.thickness}"`}/>`;
    case "rect":
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${looks[mark.look]}/>`;
    case "circle":
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${looks[mark.look]}/>`;
    case "text":
      return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" fill="${mark.quiet ? quiet : ink}">${escaped(mark.text)}</text>`;
  }
}

/** Text inside XML; control characters, which XML cannot hold, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
