import { Context, Liquid, type Template } from "liquidjs";
import type { Facts } from "./facts.ts";

/** What is wrong in a template. `line` and `column` count from 1; `length` is how much to mark, where that is known. */
export interface TemplateProblem {
  readonly code: "syntax" | "unknown-variable" | "no-subject" | "not-a-header" | "too-much";
  /** What the template language says, or the unknown name. */
  readonly detail: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

export type Rendered =
  | { readonly kind: "rendered"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: TemplateProblem };

/** Bounds for one template; a mail needs far less. They hold without a clock. */
const mostCharacters = 50_000;
const mostMemory = 200_000;
const mostSteps = 20_000;

/** Made when the first draft is: making it is most of what loading the extension would take. */
const engine = (): Liquid => (made ??= strictEngine());
let made: Liquid | undefined;

/**
 * Fills a template in. It sees the facts and nothing else: tags that read other files do not exist, nor do filters that ask
 * the clock or chance; own properties only, unknown names are an error, work and memory are bounded.
 */
export function renderTemplate(source: string, facts: Facts): Rendered {
  try {
    const rendered: unknown = engine().renderSync(engine().parse(source), boundedContext(facts));
    return { kind: "rendered", text: tidy(String(rendered)) };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

/** All that can be said of a template before it is used: syntax, unknown tags and filters, unknown variables in any branch. */
export function templateProblems(source: string, variables: readonly string[]): readonly TemplateProblem[] {
  let templates: Template[];
  try {
    templates = engine().parse(source);
  } catch (error) {
    return [problemOf(error)];
  }
  const used = engine().analyzeSync(templates, { partials: false }).globals;
  const unknown = Object.entries(used)
    .filter(([name]) => !variables.includes(name))
    .flatMap(([name, places]) =>
      places.map(({ location }) => ({
        code: "unknown-variable" as const,
        detail: name,
        line: location.row,
        column: location.col,
        length: name.length,
      })),
    );
  return unknown.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function strictEngine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: mostCharacters,
    memoryLimit: mostMemory,
  });
  const readOtherFiles = ["include", "render", "layout", "block"];
  const askClockOrChance = ["date", "date_to_xmlschema", "date_to_rfc822", "date_to_string", "date_to_long_string", "sample"];
  for (const tag of readOtherFiles) Reflect.deleteProperty(liquid.tags, tag);
  for (const filter of askClockOrChance) Reflect.deleteProperty(liquid.filters, filter);
  return liquid;
}

/** The library bounds a render by the clock, on which a slow machine would depend; counting its checks bounds it alike everywhere. */
function boundedContext(facts: Facts): Context {
  const context = new Context({ ...facts }, engine().options, { sync: true }, { liquid: engine() });
  let steps = 0;
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > mostSteps) throw new RangeError("template render limit exceeded");
  };
  return context;
}

/** Blank lines that tags leave behind become one; blanks at line ends go. */
function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/gu, "\n")
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

interface LiquidFault {
  readonly message: string;
  readonly token?: { getPosition(): readonly number[]; readonly input?: string };
}

function problemOf(error: unknown): TemplateProblem {
  const { message, token } = error as LiquidFault;
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  const detail = message.replace(/, line:\d+, col:\d+$/u, "");
  const unknown = /^undefined variable: (.+)$/u.exec(detail)?.[1];
  if (unknown !== undefined) return { code: "unknown-variable", detail: unknown, line, column, length: unknown.length };
  return { code: detail.endsWith("limit exceeded") ? "too-much" : "syntax", detail, line, column };
}
