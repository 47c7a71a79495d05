import type { Table } from "../../core/export/markdown.ts";
import { patternsPageWords } from "../../words/patterns/page.ts";
import { Picture } from "./drawing.tsx";
import type { Figure } from "./figures/figure.ts";
import { Measured } from "./measured.tsx";
import { toSvg } from "./svgText.ts";

/** The width of a drawing that goes into a file. */
const fileWidth = 800;
/** Wider, a curve only gets flatter. */
const mostWidth = 880;

/** Where there is no picture, this many rows are shown without being asked for. */
const mostOpenRows = 12;

interface FigureProps {
  readonly figure: Figure;
  readonly onExport: (file: string, text: string) => void;
}

/** A figure under its heading: what it says, or the line that says what it takes. */
export function FigureView({ figure, onExport }: FigureProps) {
  const { id, heading, quiet } = figure;
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {quiet === undefined ? <FigureBody figure={figure} onExport={onExport} /> : <p class="about">{quiet}</p>}
    </section>
  );
}

/** A figure that is opened under its heading. */
export function FoldedFigure({ figure, onExport }: FigureProps) {
  const { id, heading } = figure;
  return (
    <details class="folded">
      <summary>
        <h3 id={id}>{heading}</h3>
      </summary>
      <FigureBody figure={figure} onExport={onExport} />
    </details>
  );
}

/** Shows what a figure says, its picture, what it is made from, how, and its numbers. */
function FigureBody({ figure, onExport }: FigureProps) {
  const { id, heading, paragraphs, basis, how, drawing } = figure;
  const tables = figure.tables.filter(({ rows }) => rows.length > 0);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {drawing && (
        <Measured label={heading}>
          {(width) => <Picture chart={drawing.draw(Math.min(width, mostWidth))} alternative={drawing.alternative} />}
        </Measured>
      )}
      <p class="about">{basis}</p>
      <details>
        <summary>{patternsPageWords.howComputed()}</summary>
        <p>{how}</p>
      </details>
      {tables.length > 0 && (
        <details open={!drawing && id !== "still-out" && rows <= mostOpenRows}>
          <summary>{patternsPageWords.theNumbers()}</summary>
          {tables.map((table) => (
            <NumberTable key={table.caption} table={table} />
          ))}
        </details>
      )}
      {drawing && (
        <button
          type="button"
          class="link"
          aria-label={patternsPageWords.pictureOfAsSvg(heading)}
          onClick={() => onExport(`rebound-${id}.svg`, toSvg(drawing.draw(fileWidth), heading, drawing.alternative))}
        >
          {patternsPageWords.pictureAsSvg()}
        </button>
      )}
    </>
  );
}

function NumberTable({ table: { caption, head, rows } }: { readonly table: Table }) {
  const kind = (column: number) => (head[column]?.numeric ? "number" : undefined);
  return (
    <Measured label={caption}>
      {() => (
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map(({ title }, column) => (
                <th key={column} scope="col" class={kind(column)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row" class={kind(column)}>
                      {cell}
                    </th>
                  ) : (
                    <td key={column} class={kind(column)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Measured>
  );
}
