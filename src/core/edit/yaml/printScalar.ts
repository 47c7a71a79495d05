/** The ways to write a scalar on one line. */
export type Quote = "plain" | "single" | "double";

/** Characters YAML does not allow raw, line ends included, and lone surrogates, which no UTF-8 file can hold. */
const unprintable = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const indicators = new Set("-?:,[]{}#&*!|>'\"%@`");
/** Words that YAML 1.2's core schema or YAML 1.1 reads as something other than text. */
const otherTypes = /^(?:~|null|true|false|yes|no|on|off|[-+]?\.inf|\.nan|=|<<)$/i;
const numeric = /^[-+]?(?:0o[0-7_]+|0x[\da-f_]+|0b[01_]+|(?:\.\d[\d_]*|\d[\d_]*(?:\.[\d_]*)?)(?:e[-+]?\d+)?)$/i;

/** Whether the text, written without quotes, is read as this very text; `flow` inside `[…]` or `{…}`. */
export function isPlainSafe(text: string, flow: boolean): boolean {
  return (
    text !== "" &&
    text.trim() === text &&
    !indicators.has(text.charAt(0)) &&
    !unprintable.test(text) &&
    !/:(?:\s|$)|\s#/.test(text) &&
    !(flow && /[,[\]{}]/.test(text)) &&
    !otherTypes.test(text) &&
    !numeric.test(text)
  );
}

/** Prints the text on one line, in the quotes wanted if they can hold it, and in those needed if it cannot be plain. */
export function printText(text: string, wanted: Quote, needed: Exclude<Quote, "plain">, flow: boolean): string {
  if (wanted === "plain" && isPlainSafe(text, flow)) return text;
  const quote = wanted === "plain" ? needed : wanted;
  if (quote === "single" && !unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return printDouble(text);
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
