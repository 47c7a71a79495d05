/** The ways to write a scalar on one line. */
export type Quote = "plain" | "single" | "double";

/** Characters YAML does not allow raw, line ends included, and lone surrogates, which no UTF-8 file can hold. */
const unprintable = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const indicators = new Set("-?:,[]{}#&*!|>'\"%@`");
/** Words that YAML 1.2's core schema or YAML 1.1 reads as something other than text, in any program we know. */
const otherTypes = /^(?:~|null|true|false|y|yes|n|no|on|off|[-+]?\.inf|\.nan|=|<<)$/i;
/** Numbers; Ruby and PHP take commas between digits for nothing, and Ruby a point alone for 0. */
const numeric = /^[-+]?(?:0o[0-7_,]+|0x[\da-f_,]+|0b[01_,]+|(?=[.\d])[\d_,]*\.?[\d_,]*(?:e[-+]?\d+)?)$/i;
/** Numbers to the base of 60, as which YAML 1.1 reads `14:30`. */
const sexagesimal = /^[-+]?\d[\d_,]*(?::\d{1,2})+(?:\.[\d_]*)?$/;
const day = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/;

/** Whether the text, written without quotes, is read as this very text; `flow` inside `[…]` or `{…}`. */
export function isPlainSafe(text: string, flow: boolean): boolean {
  return (
    text !== "" &&
    text.trim() === text &&
    !indicators.has(text.charAt(0)) &&
    !unprintable.test(text) &&
    !/:(?:\s|$)|\s#/.test(text) &&
    !(flow && /[,[\]{}]/.test(text)) &&
    ![otherTypes, numeric, sexagesimal, day].some((other) => other.test(text))
  );
}

/** The quotes of a file's texts. */
export interface Quotes {
  /** Those of texts that cannot be plain. */
  readonly needed: Quoted;
  /** Whether texts stand in double quotes whatever they hold. */
  readonly isJson: boolean;
}

export type Quoted = Exclude<Quote, "plain">;

/** Prints the text on one line, in the quotes wanted, or in others where those would need escapes. */
export function printText(text: string, wanted: Quote, { needed, isJson }: Quotes, flow: boolean): string {
  if (wanted === "plain" && isPlainSafe(text, flow)) return text;
  if (isJson || unprintable.test(text)) return printDouble(text);
  return inQuotes(text, wanted === "plain" ? needed : wanted);
}

/** Puts a text of printable characters and line breaks into quotes, as few of them escaped as can be. */
export function inQuotes(text: string, wanted: Quoted): string {
  return fittingQuote(text, wanted) === "single"
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

/** Returns the quotes in which formatters leave a text: those that need no escapes, else those wanted. */
function fittingQuote(text: string, wanted: Quoted): Quoted {
  if (text.includes('"')) return "single";
  if (text.includes("'")) return text.includes("\\") ? wanted : "double";
  return text.includes("\\") ? "single" : wanted;
}

/** Whether a text in quotes tells by them which ones its file prefers, as it would need no escapes in the others. */
export function isFreeToChoose(text: string, quote: Quoted): boolean {
  return quote === "single"
    ? !/["\\]/.test(text)
    : !/["'\\]/.test(text) && !unprintable.test(text.replaceAll("\n", ""));
}

/** Prints the text in double quotes, which can hold any text: JSON's escapes are YAML's too. */
function printDouble(text: string): string {
  const escaped = JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCode);
  return escaped;
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Returns the text as a literal block scalar with its lines at `column`, from the `|` to the end of its last line;
 * undefined when only quotes can hold it. `indent` is how much deeper than their parent the lines are: the head must
 * say so when the text itself begins with a blank or an empty line. A `+` keeps several line breaks at the end.
 */
export function printLiteral(text: string, column: number, indent: number, newline: string): string | undefined {
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (
    !text.includes("\n") ||
    /^\n*[ \t]+(?:\n|$)/.test(body) ||
    body.trim() === "" ||
    unprintable.test(text.replaceAll(/[\n\t]/g, ""))
  )
    return undefined;
  if (/^\s/.test(body) && (indent < 1 || indent > 9)) return undefined;
  const header = `|${/^\s/.test(body) ? String(indent) : ""}${body.endsWith("\n") ? "+" : text.endsWith("\n") ? "" : "-"}`;
  const blanks = " ".repeat(column);
  return [header, ...body.split("\n").map((line) => (line === "" ? "" : blanks + line))].join(newline);
}
