/** Prints how long reading and changing the log takes, beside what others take for the same text in the same run. */
import { execFileSync } from "node:child_process";
import { isSeq, parseDocument } from "yaml";
import type { Day, PartialDate } from "../../src/core/dates/dates.ts";
import { parseApplications, parseInTurns } from "../../src/core/document/parseApplications.ts";
import { problemsOf } from "../../src/core/document/problemsOf.ts";
import { planApplicationsEdits } from "../../src/core/edit/planEdits.ts";
import { patterns } from "../../src/core/patterns/patterns.ts";
import { applyEdits } from "../../src/core/text/textEdit.ts";
import { bundleSizes, loadingTimes } from "./bundles.ts";
import { generatedLog } from "./generatedLog.ts";
import { languageServer } from "./languageServer.ts";
import { median, medianOf, type Row, ratios, table } from "./measure.ts";
import { panelPaints } from "./panel.ts";

const today = "2026-11-22" as Day;
const rejection = {
  kind: "addEvent",
  record: "",
  event: { date: "2026-11-20" as PartialDate, type: "rejected", reason: "unknown" },
} as const;
/** Above this many records the slow ones are left out: they take minutes, or more memory than there is. */
const slowUntil = 10_000;

/** The text with one letter more in the middle record's role. */
function typed(text: string, count: number): string {
  const at = text.indexOf("\n", text.indexOf("role:", text.indexOf(`application-${Math.floor(count / 2)}\n`)));
  return text.slice(0, at) + "s" + text.slice(at);
}

async function rows(count: number): Promise<readonly Row[]> {
  const text = generatedLog(count, 42);
  const runs = count > 10_000 ? 7 : 21;
  const slowRuns = count > 1000 ? 1 : 5;
  const isSlow = count > slowUntil;
  const row = (name: string, milliseconds: number | undefined): Row => ({ name, milliseconds });
  const lines = median(runs, () => lineEnds(text));
  const keystroke = alternating(runs, text, typed(text, count));
  const first = median(slowRuns, () => parseApplications(text));
  const turn = medianOf(slowRuns, () => longestTurn(text));
  const document = parseApplications(text);
  if (document.records.length !== count || document.problems.length > 0)
    throw new Error("the generated log does not read as it should");
  const change = { ...rejection, record: document.records[Math.floor(count / 2)]?.key ?? "" };
  const logging = median(runs, () => applied(text, planApplicationsEdits(document, [change])));
  const applications = document.records.map(({ application }) => application);
  const summary = median(slowRuns * 5, () => patterns([{ applications }], today));
  const json = JSON.stringify(applications);
  return [
    row("find all line ends", lines),
    row(
      "JSON.parse of the same data",
      median(runs, () => JSON.parse(json) as unknown),
    ),
    row("Rebound: read after a keystroke, with problems", keystroke),
    row("Rebound: log a rejection (plan, prove, apply)", logging),
    row("Rebound: first read", first),
    row("Rebound: longest turn of a first read", turn),
    row("Rebound: pattern summary", summary),
    row("yaml: parseDocument", isSlow ? undefined : median(slowRuns, () => parseDocument(text))),
    row("yaml: setIn and toString", isSlow ? undefined : median(slowRuns, () => printed(text, Math.floor(count / 2)))),
    row("yaml-language-server: validate", isSlow ? undefined : await languageServer(text, slowRuns)),
  ];
}

function lineEnds(text: string): number {
  let count = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) count++;
  return count;
}

/** Types a letter and takes it back, each time reading on from the text before. */
function alternating(runs: number, text: string, after: string): number {
  let document = parseApplications(text);
  return medianOf(runs, () => {
    // A host hands out a new string for each version.
    const next = Buffer.from(document.text === text ? after : text).toString();
    const start = performance.now();
    document = parseApplications(next, document);
    problemsOf(document, today);
    return performance.now() - start;
  });
}

function applied(text: string, plan: ReturnType<typeof planApplicationsEdits>): string {
  if (plan.kind === "refused") throw new Error(plan.refusal.code);
  return applyEdits(text, plan.edits);
}

function longestTurn(text: string): number {
  const steps = parseInTurns(text);
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

function printed(text: string, index: number): string {
  const document = parseDocument(text);
  const events = document.getIn(["applications", index, "events"]);
  if (!isSeq(events)) throw new Error("the generated record has no events");
  document.setIn(["applications", index, "events", events.items.length], document.createNode({ ...rejection.event }));
  return String(document);
}

/** Each size in a process of its own: what is left of one would slow the collector down in the next. */
function rowsApart(count: number): readonly Row[] {
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", import.meta.filename, String(count)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  ) as readonly Row[];
}

const [only] = process.argv.slice(2);
if (only === undefined) {
  const sizes = [300, 1000, 10_000, 100_000];
  console.log(
    `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, medians; in brackets, how many times finding the line ends\n`,
  );
  const columns = sizes.map(rowsApart);
  console.log(table(sizes, columns));
  for (const [index, size] of sizes.entries()) {
    console.log(
      `\n${size.toLocaleString("en")} records\n\n${ratios(columns[index] ?? [], ({ name }) => name.startsWith("Rebound"))}`,
    );
  }
  const sizesOfBundles = bundleSizes();
  const { own, empty } = loadingTimes();
  const rest: [what: string, measured: string][] = [
    ...sizesOfBundles.map(
      ({ file, bytes }) => [`dist/${file}, minified`, `${Math.round(bytes / 1024)} KB`] as [string, string],
    ),
    ["loading the code in a fresh process (an empty extension's)", `${own.toFixed(1)} ms (${empty.toFixed(1)} ms)`],
  ];
  for (const records of [300, 10_000]) {
    for (const { page, milliseconds } of await panelPaints(records))
      rest.push([
        `${page}, ${records.toLocaleString("en")} records: from ready to the first paint`,
        `${Math.round(milliseconds)} ms`,
      ]);
  }
  console.log(["\n| | |", "| --- | ---: |", ...rest.map(([what, measured]) => `| ${what} | ${measured} |`)].join("\n"));
} else {
  console.log(JSON.stringify(await rows(Number(only))));
}
