import { toJson } from "../../core/export/json.ts";
import { toMarkdown } from "../../core/export/markdown.ts";
import { toSankeyMatic } from "../../core/export/sankeyMatic.ts";
import type { Patterns } from "../../core/patterns/patterns.ts";
import { patternsPageWords } from "../../words/patterns/page.ts";
import { placeInWords } from "../../words/patterns/vocabulary.ts";
import { reportOf } from "./figures/figures.ts";
import type { Formats } from "./figures/formats.ts";

interface ExportsProps {
  readonly patterns: Patterns;
  readonly write: Formats;
  readonly nameless: boolean;
  readonly onNameless: (nameless: boolean) => void;
  readonly onExport: (file: string, text: string) => void;
}

/** The summary as text to look at and save; what is on the page is what goes out. */
export function Exports({ patterns, write, nameless, onNameless, onExport }: ExportsProps) {
  const button = (title: string, file: string, text: () => string) => (
    <button type="button" class="quiet" onClick={() => onExport(file, text())}>
      {title}
    </button>
  );
  return (
    <section aria-labelledby="share">
      <h2 id="share">{patternsPageWords.keepOrShare()}</h2>
      <p>{patternsPageWords.opensAsText()}</p>
      <p>
        <label class="choice">
          <input type="checkbox" checked={nameless} onChange={(event) => onNameless(event.currentTarget.checked)} />
          {patternsPageWords.shareWithoutNames()}
        </label>
      </p>
      <div class="actions">
        {button(patternsPageWords.summaryAsMarkdown(), "rebound-summary.md", () =>
          toMarkdown(reportOf(patterns, write)),
        )}
        {button(patternsPageWords.summaryAsJson(), "rebound-summary.json", () => toJson(patterns))}
        {button(patternsPageWords.flowForSankeyMatic(), "rebound-flow.txt", () =>
          toSankeyMatic(patterns.flow, placeInWords),
        )}
      </div>
    </section>
  );
}
