import { useState } from "preact/hooks";
import { parseDay } from "../../core/dates/dates.ts";
import type { Filter } from "../../core/patterns/scope.ts";
import { type Kind, kinds } from "../../core/schema/vocabulary.ts";
import { columnWords } from "../../words/patterns/columns.ts";
import { patternsPageWords } from "../../words/patterns/page.ts";
import { kindInWords } from "../../words/patterns/vocabulary.ts";

interface FiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/**
 * Which kind and which days of applying. The fields keep what is being typed; a new summary coming back must not take
 * half a date away.
 */
export function Filters({ filter, onFilter }: FiltersProps) {
  const [fields, setFields] = useState({ kind: filter.kind, from: filter.from ?? "", to: filter.to ?? "" });
  const change = (changed: Partial<typeof fields>) => {
    const next = { ...fields, ...changed };
    setFields(next);
    const from = parseDay(next.from);
    const to = parseDay(next.to);
    onFilter({
      ...(filter.seen !== undefined && { seen: filter.seen }),
      kind: next.kind,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
  };
  const chooseKind = (value: string) => {
    const kind = kinds.find((known): known is Kind => known === value);
    if (kind !== undefined) change({ kind });
  };
  return (
    <form class="filters" aria-label={patternsPageWords.aboutWhat()} onSubmit={(event) => event.preventDefault()}>
      <label>
        {columnWords.kind()}
        <select value={fields.kind} onChange={(event) => chooseKind(event.currentTarget.value)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindInWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {patternsPageWords.appliedFrom()}
        <input type="date" value={fields.from} onChange={(event) => change({ from: event.currentTarget.value })} />
      </label>
      <label>
        {patternsPageWords.appliedUpTo()}
        <input type="date" value={fields.to} onChange={(event) => change({ to: event.currentTarget.value })} />
      </label>
      {(fields.from !== "" || fields.to !== "") && (
        <button type="button" class="quiet" onClick={() => change({ from: "", to: "" })}>
          {patternsPageWords.allDates()}
        </button>
      )}
    </form>
  );
}
