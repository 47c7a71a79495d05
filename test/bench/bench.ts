/**
 * Prints how long reading and changing the log takes, beside what others take for the same text in the same run.
 * `npm run bench -- --before ../other-checkout` has what another checkout of Rebound takes beside it, e.g. an earlier
 * commit with its `node_modules`.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundleSizes, loadingTimes } from "./bundles.ts";
import { list, type Row, ratios, short, table } from "./measure.ts";
import { panelPaints } from "./panel.ts";
import { peakOf, readingRows, type StyleRow, styleRows } from "./reading.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { before: { type: "string" } } });
const before = values.before === undefined ? undefined : resolve(values.before);
const [task, argument, more] = positionals;

/** Each in a process of its own: what is left of one would slow the collector down in the next. */
function apart(...given: readonly string[]): string {
  const options = before === undefined ? [] : ["--before", before];
  return execFileSync(process.execPath, ["--expose-gc", import.meta.filename, ...given, ...options], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function printReading(): readonly (readonly Row[])[] {
  const sizes = [300, 1000, 10_000, 100_000];
  const columns = sizes.map((size) => JSON.parse(apart("reading", String(size))) as readonly Row[]);
  console.log(table(sizes, columns));
  for (const [index, size] of sizes.entries()) {
    const rows = ratios(columns[index] ?? [], ({ name }) => name.startsWith("Rebound"));
    console.log(`\n${size.toLocaleString("en")} records\n\n${rows}`);
  }
  return columns;
}

function printStyles(): readonly StyleRow[] {
  const count = 2000;
  const rows = JSON.parse(apart("styles", String(count))) as readonly StyleRow[];
  const [native] = rows;
  const line = ({ name, first, keystroke, turn, share }: StyleRow) => [
    name,
    `${short(first)} ms (${short(first / (native?.first ?? 1))}×)`,
    `${short(keystroke)} ms (${short(keystroke / (native?.keystroke ?? 1))}×)`,
    `${short(turn)} ms`,
    `${Math.floor(share * 100)} %`,
  ];
  const header = ["style", "first read", "after a keystroke", "longest turn", "read without `yaml`"];
  console.log(`\n${count.toLocaleString("en")} records in other styles\n\n${list(header, rows.map(line))}`);
  return rows;
}

async function printRest(): Promise<void> {
  const { own, empty } = loadingTimes();
  const [ownPeak, yamlPeak] = [Number(apart("peak", "own", "100000")), Number(apart("peak", "yaml", "10000"))];
  const lines: [what: string, measured: string][] = [
    ...bundleSizes().map(({ file, bytes }): [string, string] => [file, `${Math.round(bytes / 1024)} KB`]),
    ["loading the code in a fresh process", `${own.toFixed(1)} ms`],
    ["loading an empty extension", `${empty.toFixed(1)} ms (${short(own / empty)}×)`],
    ["peak memory of a first read, 100,000 records", `${Math.round(ownPeak)} MB`],
    ["peak memory of `yaml` parseDocument, 10,000 records", `${Math.round(yamlPeak)} MB`],
  ];
  for (const records of [300, 10_000]) {
    for (const { page, milliseconds } of await panelPaints(records))
      lines.push([
        `${page}, ${records.toLocaleString("en")} records: from ready to the first paint`,
        `${Math.round(milliseconds)} ms`,
      ]);
  }
  console.log(`\n${list(["", ""], lines)}`);
}

if (task === "reading") console.log(JSON.stringify(await readingRows(Number(argument), before)));
else if (task === "styles") console.log(JSON.stringify(styleRows(Number(argument))));
else if (task === "peak") console.log(JSON.stringify(peakOf(argument === "own" ? "own" : "yaml", Number(more))));
else {
  const day = new Date().toISOString().slice(0, 10);
  console.log(`Node ${process.version}, ${day}, medians; in brackets, how many times finding the line ends\n`);
  printReading();
  printStyles();
  await printRest();
}
