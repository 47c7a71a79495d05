import * as l10n from "@vscode/l10n";
import { toJson } from "../../core/export/json.ts";
import { toMarkdown } from "../../core/export/markdown.ts";
import { toSankeyMatic } from "../../core/export/sankeyMatic.ts";
import type { Patterns } from "../../core/patterns/patterns.ts";
import { reportOf } from "./words/figures.ts";
import type { Formats } from "./words/formats.ts";
import { placeWord } from "./words/vocabulary.ts";

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
      <h2 id="share">{l10n.t("Keep or share")}</h2>
      <p>{l10n.t("Each of these opens as a text to look at first. It holds what this page shows.")}</p>
      <p>
        <label class="choice">
          <input type="checkbox" checked={nameless} onChange={(event) => onNameless(event.currentTarget.checked)} />
          {l10n.t(
            "Share without names: companies, roles, rounds and your words for groups are replaced, here and in every export.",
          )}
        </label>
      </p>
      <div class="actions">
        {button(l10n.t("Summary as Markdown"), "rebound-summary.md", () => toMarkdown(reportOf(patterns, write)))}
        {button(l10n.t("Summary as JSON"), "rebound-summary.json", () => toJson(patterns))}
        {button(l10n.t("Flow for SankeyMATIC"), "rebound-flow.txt", () => toSankeyMatic(patterns.flow, placeWord))}
      </div>
    </section>
  );
}
