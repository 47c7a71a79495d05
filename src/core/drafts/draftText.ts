import { addressParser } from "postal-mime";
import type { TextRange } from "../text/textEdit.ts";

/** The three headers of a draft; nothing else can get into a mail's head. */
type DraftHeader = "To" | "Subject" | "Application";

/** A draft as the user has it in front of them, taken apart. */
export interface DraftText {
  readonly text: string;
  /** The values as written; "" when the line is not there. */
  readonly to: string;
  readonly subject: string;
  /** The key of the record it belongs to. */
  readonly application: string;
  /** All text below the first empty line. */
  readonly body: string;
  readonly bodyRange: TextRange;
  /** The range of the value; undefined when the line is not there. */
  rangeOf(header: DraftHeader): TextRange | undefined;
  /** Lines of the head that are neither a header, nor a remark (`# …`), nor the second of its name. */
  readonly strayLines: readonly TextRange[];
}

/** One address of a mail: `name` is "" when only the address is known. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const headerLine = /^(To|Subject|Application):(.*)$/su;

/** Takes the text of a draft apart. Any text can be read; what is not there is empty. */
export function parseDraft(text: string): DraftText {
  const values = new Map<DraftHeader, { readonly value: string; readonly range: TextRange }>();
  const strayLines: TextRange[] = [];
  let offset = 0;
  let bodyStart = text.length;
  for (const line of text.split(/(?<=\n)/u)) {
    const content = line.replace(/\r?\n$/u, "");
    const next = offset + line.length;
    if (content.trim() === "") {
      bodyStart = next;
      break;
    }
    const match = headerLine.exec(content);
    const name = match?.[1] as DraftHeader | undefined;
    const value = match?.[2]?.trim() ?? "";
    if (name && !values.has(name)) {
      const start = offset + content.length - content.slice(name.length + 1).trimStart().length;
      values.set(name, { value, range: { start, end: start + value.length } });
    } else if (!content.startsWith("#")) {
      strayLines.push({ start: offset, end: offset + content.length });
    }
    offset = next;
  }
  return {
    text,
    to: values.get("To")?.value ?? "",
    subject: values.get("Subject")?.value ?? "",
    application: values.get("Application")?.value ?? "",
    body: text.slice(bodyStart),
    bodyRange: { start: bodyStart, end: text.length },
    rangeOf: (header) => values.get(header)?.range,
    strayLines,
  };
}

/**
 * Returns the pasted part of a document, word for word: all of its text but the lines that `own` names, each once, and
 * the empty lines before the first word. What was pasted right behind an own line of help stays.
 */
export function pastedText(text: string, own: readonly string[]): string {
  const lines = text.split("\n");
  for (const line of own.filter((each) => each !== "")) {
    const place = lines.findIndex((each) => each.trimEnd() === line || (line.startsWith("#") && each.startsWith(line)));
    const behind = lines[place]?.slice(line.length) ?? "";
    if (place >= 0) lines.splice(place, 1, ...(behind.trim() === "" ? [] : [behind]));
  }
  return lines.join("\n").replace(/^(?:[ \t]*\r?\n)+/u, "");
}

/**
 * Letters of an address: RFC 5322, 3.2.3, with whatever is beyond ASCII (RFC 6532), and dots anywhere, as some mail
 * hosts have them.
 */
const plainPart = String.raw`[^\s\p{Cc}"(),:;<>@[\\\]]+`;
const quotedPart = String.raw`"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])+"`;
const oneAddress = new RegExp(String.raw`^(?:${plainPart}|${quotedPart})@(?:${plainPart}|\[[^\s[\]]+\])$`, "u");
/**
 * The library takes the quotes off such an address, and it would be another one then; in angle brackets it keeps them.
 */
const quotedAlone = new RegExp(String.raw`(?<![^\s,])${quotedPart}@[^\s,<>]+`, "gu");

/** The addresses of a `To:` line; undefined when there is none or one of them has no address (RFC 5322, 3.4). */
export function mailboxesOf(to: string): readonly Mailbox[] | undefined {
  const mailboxes = addressParser(to.replace(quotedAlone, "<$&>"), { flatten: true }).map(({ name, address }) => ({
    name,
    address: address ?? "",
  }));
  return mailboxes.length > 0 && mailboxes.every(({ address }) => oneAddress.test(address)) ? mailboxes : undefined;
}

/** A name and an address as a `To:` line has them; the name in quotes where it needs them. */
export function formatMailbox({ name, address }: Mailbox): string {
  if (name === "") return address;
  const plain = /^[\p{L}\p{M}\p{N} !#$%&'*+\-/=?^_`{|}~]+$/u.test(name);
  return `${plain ? name : `"${name.replace(/["\\]/gu, String.raw`\$&`)}"`} <${address}>`;
}
