import { useMemo, useState } from "preact/hooks";
import { withoutNames } from "../../core/export/withoutNames.ts";
import type { Patterns } from "../../core/patterns/patterns.ts";
import type { Filter } from "../../core/patterns/scope.ts";
import { panelWords } from "../../words/panel.ts";
import { patternsPageWords } from "../../words/patterns/page.ts";
import { substituteInWords } from "../../words/patterns/substitutes.ts";
import { recall, remember } from "../host.ts";
import { Exports } from "./exports.tsx";
import { FigureView, FoldedFigure } from "./figureView.tsx";
import { Filters } from "./filters.tsx";
import "./patterns.css";
import { aboutParagraph, figuresOf, watchParagraphs } from "./figures/figures.ts";
import { type Formats, formats } from "./figures/formats.ts";

interface PatternsPageProps {
  readonly patterns: Patterns;
  readonly onFilter: (filter: Filter) => void;
  /** Opens a text under a file name, to look at and to save. */
  readonly onExport: (file: string, text: string) => void;
}

/** The figures: those asked for first with words and pictures, the rest folded; those untold in a line each. */
export function PatternsPage({ patterns, onFilter, onExport }: PatternsPageProps) {
  const [nameless, setNameless] = useState(() => recall()?.nameless ?? false);
  const shareNameless = (chosen: boolean) => {
    setNameless(chosen);
    remember({ ...recall(), page: "patterns", nameless: chosen });
  };
  const language = document.documentElement.lang;
  const write = useMemo(() => formats(language), [language]);
  const shown = useMemo(() => (nameless ? withoutNames(patterns, substituteInWords) : patterns), [patterns, nameless]);
  const { first, more } = useMemo(() => figuresOf(shown, write), [shown, write]);
  const told = more.filter(({ quiet }) => quiet === undefined);
  const untold = more.filter(({ quiet }) => quiet !== undefined);
  return (
    <>
      <h1>{panelWords.patterns()}</h1>
      <p class="about">{aboutParagraph(shown, write)}</p>
      <WatchNote patterns={shown} write={write} onFilter={onFilter} />
      <details class="filters-fold">
        <summary>{patternsPageWords.kindAndDates()}</summary>
        <Filters filter={patterns.filter} onFilter={onFilter} />
      </details>
      {first.map((figure) => (
        <FigureView key={figure.id} figure={figure} onExport={onExport} />
      ))}
      {told.length > 0 && (
        <section aria-labelledby="more">
          <h2 id="more">{patternsPageWords.more()}</h2>
          {told.map((figure) => (
            <FoldedFigure key={figure.id} figure={figure} onExport={onExport} />
          ))}
        </section>
      )}
      {untold.length > 0 && (
        <section aria-labelledby="not-yet">
          <details class="folded">
            <summary>
              <h2 id="not-yet">{patternsPageWords.notToldYet()}</h2>
            </summary>
            <dl>
              {untold.map(({ id, heading, quiet }) => (
                <div key={id}>
                  <dt>{heading}</dt>
                  <dd class="about">{quiet}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      )}
      <Exports patterns={shown} write={write} nameless={nameless} onNameless={shareNameless} onExport={onExport} />
    </>
  );
}

interface WatchNoteProps {
  readonly patterns: Patterns;
  readonly write: Formats;
  readonly onFilter: (filter: Filter) => void;
}

/** Since when and until when the log was watched; where it was left alone for weeks, a click says that nothing came. */
function WatchNote({ patterns, write, onFilter }: WatchNoteProps) {
  const { watch, filter, today } = patterns;
  return (
    <>
      {watchParagraphs(patterns, write).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {watch.stale && (
        <p>
          <button type="button" class="quiet" onClick={() => onFilter({ ...filter, seen: today })}>
            {patternsPageWords.countUpToToday()}
          </button>
        </p>
      )}
    </>
  );
}
