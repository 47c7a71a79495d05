import * as l10n from "@vscode/l10n";
import type { Patterns } from "../../core/patterns/patterns.ts";
import type { Filter } from "../../core/patterns/scope.ts";

interface Props {
  readonly patterns: Patterns;
  readonly onFilter: (filter: Filter) => void;
  readonly onExport: (file: string, text: string) => void;
}

export function PatternsPage({ patterns }: Props) {
  return <h1>{l10n.t("Patterns")} ({patterns.total})</h1>;
}
