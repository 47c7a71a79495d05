/** One measured thing; undefined where it was left out. */
export interface Row {
  readonly name: string;
  readonly milliseconds: number | undefined;
}

/** Returns the median of some runs in milliseconds, after some to warm up. */
export function median(runs: number, run: () => unknown): number {
  return medianOf(runs, () => timeOf(run));
}

/** As {@link median}, for runs that measure themselves. */
export function medianOf(runs: number, run: () => number): number {
  for (let count = 0; count < runs / 2; count++) run();
  globalThis.gc?.();
  return middle(Array.from({ length: runs }, run));
}

/** As {@link median} for each of several things, by turns, so that what else the machine does meets all of them. */
export function mediansByTurns<Name extends string>(
  runs: number,
  things: Readonly<Partial<Record<Name, () => unknown>>>,
): Readonly<Partial<Record<Name, number>>> {
  const all = Object.entries(things) as [Name, () => unknown][];
  const times = new Map<Name, number[]>(all.map(([name]) => [name, []]));
  for (let count = 0; count <= runs; count++) {
    for (const [name, run] of all) {
      globalThis.gc?.();
      const time = timeOf(run);
      if (count > 0 || runs === 1) times.get(name)?.push(time);
    }
    if (runs === 1) break;
  }
  return Object.fromEntries(all.map(([name]) => [name, middle(times.get(name) ?? [])])) as Partial<
    Record<Name, number>
  >;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Returns a Markdown table: milliseconds, and in brackets how many times the first row that is. */
export function table(sizes: readonly number[], columns: readonly (readonly Row[])[]): string {
  const header = `| records | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} |`;
  const rule = `| --- |${" ---: |".repeat(sizes.length)}`;
  const lines = (columns[0] ?? []).map(({ name }, index) => {
    const cells = columns.map((column) => cell(column[index]?.milliseconds, column[0]?.milliseconds ?? 1));
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  return [header, rule, ...lines].join("\n");
}

/**
 * Returns a Markdown table of how many times as long each of our rows takes as each of the others': 0.01× is a
 * hundredth. `isOurs` tells them apart; what was left out is left out here too.
 */
export function ratios(rows: readonly Row[], isOurs: (row: Row) => boolean): string {
  const others = rows.filter((row) => !isOurs(row) && row.milliseconds !== undefined);
  const header = `| how many times | ${others.map(({ name }) => name).join(" | ")} |`;
  const rule = `| --- |${" ---: |".repeat(others.length)}`;
  const lines = rows
    .filter(isOurs)
    .map(
      ({ name, milliseconds = Number.NaN }) =>
        `| ${name} | ${others.map((other) => `${short(milliseconds / (other.milliseconds ?? 1))}×`).join(" | ")} |`,
    );
  return [header, rule, ...lines].join("\n");
}

/** Returns a Markdown table of other things. */
export function list(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? "---" : "---:"))), ...lines.map(line)].join("\n");
}

function cell(milliseconds: number | undefined, unit: number): string {
  if (milliseconds === undefined) return "–";
  const ratio = milliseconds / unit;
  return `${short(milliseconds)} ms (${short(ratio)}×)`;
}

/** Returns a number with two digits that say something. */
export function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(2).replace(/\.0$/, "");
}
