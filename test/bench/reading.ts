import { join } from "node:path";
import { load } from "js-yaml";
import { isSeq, Parser, parseDocument } from "yaml";
import type { Day, PartialDate } from "../../src/core/dates/dates.ts";
import { parseApplications, parseInTurns } from "../../src/core/document/parseApplications.ts";
import { problemsOf } from "../../src/core/document/problemsOf.ts";
import { planApplicationsEdits } from "../../src/core/edit/planEdits.ts";
import { patterns } from "../../src/core/patterns/patterns.ts";
import { applyEdits } from "../../src/core/text/textEdit.ts";
import { generatedLog } from "./generatedLog.ts";
import { languageServer } from "./languageServer.ts";
import { median, medianOf, mediansByTurns, type Row } from "./measure.ts";
import { styles, typed } from "./styles.ts";

const today = "2026-11-22" as Day;
const rejection = {
  kind: "addEvent",
  record: "",
  event: { date: "2026-11-20" as PartialDate, type: "rejected", reason: "unknown" },
} as const;
/** Above this many records the slow ones are left out: they take minutes, or more memory than there is. */
const slowUntil = 10_000;

type Parse = typeof parseApplications;

/** Returns how another checkout reads, e.g. one of an earlier commit. */
async function otherParse(checkout: string): Promise<Parse> {
  const { parseApplications: parse } = (await import(join(checkout, "src/core/document/parseApplications.ts"))) as {
    readonly parseApplications: Parse;
  };
  return parse;
}

/** Measures reading and editing a log of so many records, beside what others take for the same text. */
export async function readingRows(count: number, checkout: string | undefined): Promise<readonly Row[]> {
  const text = hostText(generatedLog(count, 42));
  const runs = count > 10_000 ? 5 : 21;
  const slowRuns = count > 1000 ? 3 : 5;
  const isSlow = count > slowUntil;
  const before = checkout === undefined ? undefined : await otherParse(checkout);
  const document = parseApplications(text);
  if (document.records.length !== count || document.problems.length > 0)
    throw new Error("the generated log does not read as it should");
  const applications = document.records.map(({ application }) => application);
  const json = JSON.stringify(applications);
  const change = { ...rejection, record: document.records[Math.floor(count / 2)]?.key ?? "" };
  const first = mediansByTurns(slowRuns, {
    json: () => JSON.parse(json) as unknown,
    own: () => parseApplications(text),
    load: () => load(text),
    ...(before ? { before: () => before(text) } : {}),
  });
  const often = mediansByTurns(runs, {
    lines: () => lineEnds(text),
    logging: () => applied(text, planApplicationsEdits(document, [change])),
    summary: () => patterns([{ applications }], today),
  });
  const keystroke = keyPress(runs, text, typed(text, count));
  const turn = medianOf(slowRuns, () => longestTurn(text));
  const row = (name: string, milliseconds: number | undefined): Row => ({ name, milliseconds });
  return [
    row("find all line ends", often.lines),
    row("JSON.parse of the same data", first.json),
    row("Rebound: read after a keystroke, with problems", keystroke),
    row("Rebound: log a rejection (plan, prove, apply)", often.logging),
    row("Rebound: first read", first.own),
    ...(before ? [row("first read, before", first.before)] : []),
    row("Rebound: longest turn of a first read", turn),
    row("Rebound: pattern summary", often.summary),
    row("js-yaml: load", first.load),
    row("yaml: parseDocument", isSlow ? undefined : median(1, () => parseDocument(text))),
    row("yaml: setIn and toString", isSlow ? undefined : median(1, () => printed(text, Math.floor(count / 2)))),
    row("yaml-language-server: validate", isSlow ? undefined : await languageServer(text, 1)),
  ];
}

/** A style of writing: how long reading it takes, and what share of its records the fast reader reads. */
export interface StyleRow {
  readonly name: string;
  readonly first: number;
  readonly keystroke: number;
  readonly turn: number;
  readonly share: number;
}

/** Measures reading the same log in other styles, by turns. */
export function styleRows(count: number): readonly StyleRow[] {
  const texts = Object.entries(styles(count)).map(([name, text]) => [name, hostText(text)] as const);
  const first = mediansByTurns(
    5,
    Object.fromEntries(texts.map(([name, text]) => [name, () => parseApplications(text)])),
  );
  return texts.map(([name, text]) => ({
    name,
    first: first[name] ?? Number.NaN,
    keystroke: keyPress(15, text, typed(text, count)),
    turn: medianOf(5, () => longestTurn(text)),
    share: Math.max(0, 1 - parsedBy(() => parseApplications(text)) / count),
  }));
}

/** Returns how many texts `yaml` is given meanwhile. */
function parsedBy(work: () => unknown): number {
  const prototype = Parser.prototype as { parse: (...given: Parameters<Parser["parse"]>) => Generator };
  const { parse } = prototype;
  let count = 0;
  prototype.parse = function (this: Parser, ...given) {
    count++;
    return parse.call(this, ...given);
  };
  try {
    work();
  } finally {
    prototype.parse = parse;
  }
  return count;
}

/** Returns the text as a host hands it out: a new string, in one piece. */
function hostText(text: string): string {
  return Buffer.from(text).toString();
}

function lineEnds(text: string): number {
  let count = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) count++;
  return count;
}

/** Types a letter and takes it back, each time reading on from the text before. */
function keyPress(runs: number, text: string, after: string): number {
  let document = parseApplications(text);
  return medianOf(runs, () => {
    const next = hostText(document.text === text ? after : text);
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

/** Returns the most memory, in megabytes, that this process took to read a log once: through us, or through `yaml`. */
export function peakOf(reader: "own" | "yaml", count: number): number {
  const text = hostText(generatedLog(count, 42));
  const read: unknown = reader === "own" ? parseApplications(text) : parseDocument(text);
  if (!read) throw new Error("nothing was read");
  return process.resourceUsage().maxRSS / 1024;
}
