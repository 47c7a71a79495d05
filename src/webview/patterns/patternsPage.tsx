import * as l10n from "@vscode/l10n";
import { useMemo, useState } from "preact/hooks";
import { withoutNames } from "../../core/export/withoutNames.ts";
import type { Patterns } from "../../core/patterns/patterns.ts";
import type { Filter } from "../../core/patterns/scope.ts";
import { recall, remember } from "../host.ts";
import { Exports } from "./exports.tsx";
import { FigureView, How } from "./figureView.tsx";
import { Filters } from "./filters.tsx";
import "./patterns.css";
import { aboutWords, figuresOf, substituteWord } from "./words/figures.ts";
import { formats } from "./words/formats.ts";

interface PatternsPageProps {
  readonly patterns: Patterns;
  readonly onFilter: (filter: Filter) => void;
  /** Opens a text under a file name, to look at and to save. */
  readonly onExport: (file: string, text: string) => void;
}

/**
 * What the log says: figures with words, pictures and tables. Those that have nothing to say yet stand together at the
 * end.
 */
export function PatternsPage({ patterns, onFilter, onExport }: PatternsPageProps) {
  const [nameless, setNameless] = useState(() => recall()?.nameless ?? false);
  const shareNameless = (chosen: boolean) => {
    setNameless(chosen);
    remember({ ...recall(), page: "patterns", nameless: chosen });
  };
  const language = document.documentElement.lang;
  const write = useMemo(() => formats(language), [language]);
  const shown = useMemo(() => (nameless ? withoutNames(patterns, substituteWord) : patterns), [patterns, nameless]);
  const figures = useMemo(() => figuresOf(shown, write), [shown, write]);
  const [first, ...others] = figures;
  const told = [...(first ? [first] : []), ...others.filter(({ empty }) => !empty)];
  const empty = others.filter((figure) => figure.empty);
  return (
    <>
      <h1>{l10n.t("Patterns")}</h1>
      <p class="about">{aboutWords(shown, write)}</p>
      <Filters filter={patterns.filter} onFilter={onFilter} />
      {told.map((figure) => (
        <FigureView key={figure.id} figure={figure} onExport={onExport} />
      ))}
      {empty.length > 0 && (
        <section aria-labelledby="nothing-yet">
          <h2 id="nothing-yet">{l10n.t("Nothing to say yet")}</h2>
          <dl>
            {empty.map(({ id, heading, paragraphs, basis, how }) => (
              <div key={id}>
                <dt>{heading}</dt>
                <dd>
                  {paragraphs.join(" ")} <span class="about">{basis}</span>
                  <How how={how} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Exports patterns={shown} write={write} nameless={nameless} onNameless={shareNameless} onExport={onExport} />
    </>
  );
}
