import { Context, defaultOperators, Liquid, type Template } from "liquidjs";
import type { Facts } from "./facts.ts";

/** A fault in a template. `line` and `column` count from 1; `length` is how much to mark, where that is known. */
export interface TemplateProblem {
  readonly code: "syntax" | "unknown-variable" | "no-subject" | "not-a-header" | "too-much";
  /** The template language's own message, or the unknown name. */
  readonly detail: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

export type Rendered =
  | { readonly kind: "rendered"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: TemplateProblem };

/** Bounds for one template; a mail needs far less. They hold without a clock. */
const mostCharacters = 20_000;
const mostMemory = 200_000;
const mostSteps = 5_000;

/** Made when the first draft is: making it is most of what loading the extension would take. */
const engine = (): Liquid => (made ??= strictEngine());
let made: Liquid | undefined;

/**
 * Fills a template in. It sees the facts and nothing else: tags that read other files do not exist, nor do filters that
 * ask the clock or chance; own properties only, unknown names are an error, work and memory are bounded.
 */
export function renderTemplate(source: string, facts: Facts): Rendered {
  try {
    const rendered: unknown = engine().renderSync(engine().parse(source), boundedContext(facts));
    return { kind: "rendered", text: tidy(String(rendered)) };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

/**
 * All that can be said of a template before it is used: syntax, unknown tags and filters, unknown variables in any
 * branch.
 */
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
    operators: Object.fromEntries(
      Object.entries(defaultOperators).map(([name, operator]) => [
        name,
        counted(operator as Handler, (_, operands) => operands.at(-1) as Context),
      ]),
    ),
  });
  const readOtherFiles = ["include", "render", "layout", "block"];
  const askClockOrChance = [
    "date",
    "date_to_xmlschema",
    "date_to_rfc822",
    "date_to_string",
    "date_to_long_string",
    "sample",
  ];
  // These evaluate for each item, or each value they compare with, and count nothing.
  const uncounted = ["where_exp", "reject_exp", "group_by_exp", "has_exp", "find_exp", "find_index_exp"];
  for (const tag of [...readOtherFiles, "case"]) Reflect.deleteProperty(liquid.tags, tag);
  for (const filter of [...askClockOrChance, ...uncounted]) Reflect.deleteProperty(liquid.filters, filter);
  for (const [name, filter] of Object.entries(liquid.filters)) {
    const { handler, raw } = typeof filter === "function" ? { handler: filter, raw: false } : filter;
    liquid.registerFilter(name, {
      handler: counted(handler as Handler, (self) => (self as { readonly context: Context }).context),
      raw,
    });
  }
  return liquid;
}

type Handler = (this: unknown, ...operands: readonly unknown[]) => never;

/**
 * An operator or a filter that costs as many steps as what it is given is long: the library counts tags and outputs
 * alone.
 */
function counted(handler: Handler, contextOf: (self: unknown, operands: readonly unknown[]) => Context): Handler {
  return function (this: unknown, ...operands) {
    const sizes = operands.map((operand) =>
      Array.isArray(operand) ? operand.length : typeof operand === "string" ? operand.length / 100 : 0,
    );
    contextOf(this, operands).renderLimit.use(sizes.reduce((sum, size) => sum + size, 1));
    return handler.apply(this, [...operands]);
  };
}

/**
 * The library bounds a render by the clock, on which a slow machine would depend; counting its checks bounds it alike
 * everywhere.
 */
function boundedContext(facts: Facts): Context {
  const context = new Context({ ...facts }, engine().options, { sync: true }, { liquid: engine() });
  let steps = 0;
  context.renderLimit.use = (count) => {
    steps += count;
    if (steps > mostSteps) throw new RangeError("template render limit exceeded");
  };
  context.renderLimit.check = () => context.renderLimit.use(1);
  return context;
}

/** Blank lines that tags leave behind become one; blanks at line ends go. */
function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/gu, "\n")
    .replace(/(?<![ \t])[ \t]+$/gmu, "")
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
