import type { Chart, Mark } from "./geometry/chart.ts";

/** A chart as SVG; how its marks look is in the style sheet. `alternative` says what it shows. */
export function Picture({ chart, alternative }: { readonly chart: Chart; readonly alternative: string }) {
  return (
    <svg
      class="chart"
      role="img"
      aria-label={alternative}
      width={chart.width}
      height={chart.height}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
    >
      {chart.marks.map(shape)}
    </svg>
  );
}

function shape(mark: Mark, key: number) {
  switch (mark.kind) {
    case "path":
      return <path key={key} class={mark.look} d={mark.d} stroke-width={mark.thickness} />;
    case "rect":
      return <rect key={key} class={mark.look} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;
    case "circle":
      return <circle key={key} class={mark.look} cx={mark.x} cy={mark.y} r={mark.radius} />;
    case "text":
      return (
        <text key={key} class={mark.quiet ? "quiet" : undefined} x={mark.x} y={mark.y} text-anchor={mark.anchor}>
          {mark.text}
        </text>
      );
  }
}
