import type { Mailbox } from "./draftText.ts";
import type { Mail } from "./mail.ts";

const longestLine = 76;

/**
 * The mail as an unsent message file: RFC 5322 with headers after RFC 2047, the body in UTF-8 and quoted-printable
 * (RFC 2045, 6.7), every line ending in CRLF. `X-Unsent: 1` lets mail programs that know it open it as a draft. `Date`
 * comes first, without which some take the file for no mail; it has no `From`: whoever sends it adds one. An address
 * outside ASCII stays as it is, in UTF-8 (RFC 6532).
 */
export function emlOf({ to, subject, body }: Mail, written: Date): string {
  return [
    `Date: ${written.toUTCString().replace(/GMT$/u, "+0000")}`,
    "X-Unsent: 1",
    ...(to.length > 0 ? [`To: ${to.map(mailbox).join(",\r\n ")}`] : []),
    ...(subject === "" ? [] : [`Subject: ${unstructured(subject, "Subject: ".length)}`]),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(body.replace(/\n*$/u, "\n")),
  ].join("\r\n");
}

/** Without a name, a quoted address is put in angle brackets too: there, readers keep its quotes. */
function mailbox({ name, address }: Mailbox): string {
  if (name === "") return address.startsWith('"') ? `<${address}>` : address;
  return `${displayName(name)}\r\n <${address}>`;
}

function displayName(name: string): string {
  return /^[\w !#$%&'*+\-/^`{|}~]+$/u.test(name) && fits(name, 4) ? name : encodedWords(name, 4);
}

function unstructured(text: string, column: number): string {
  return /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/u.test(text) && fits(text, column) ? text : encodedWords(text, column);
}

function fits(text: string, column: number): boolean {
  return !text.includes("=?") && column + text.length <= longestLine;
}

/** RFC 2047: each word at most 75 characters, whole characters in each, blanks between two words do not count. */
function encodedWords(text: string, column: number): string {
  const open = "=?utf-8?Q?";
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    const encoded = /^[A-Za-z0-9]$/u.test(character) ? character : character === " " ? "_" : inBytes(character);
    const room = longestLine - (words.length === 0 ? column : 1) - open.length - "?=".length;
    if (word.length + encoded.length > room) {
      words.push(word);
      word = "";
    }
    word += encoded;
  }
  return [...words, word]
    .filter(Boolean)
    .map((each) => `${open}${each}?=`)
    .join("\r\n ");
}

function quotedPrintable(text: string): string {
  return text.split("\n").map(quotedPrintableLine).join("\r\n");
}

function quotedPrintableLine(line: string): string {
  const characters = Array.from(line).map((character, index, all) =>
    /^[\x20-\x3C\x3E-\x7E\t]$/u.test(character) && !(index === all.length - 1 && /[ \t]/u.test(character))
      ? character
      : inBytes(character),
  );
  let result = "";
  let length = 0;
  for (const encoded of characters) {
    if (length + encoded.length > longestLine - 1) {
      result += "=\r\n";
      length = 0;
    }
    result += encoded;
    length += encoded.length;
  }
  return result;
}

/** The character's UTF-8 bytes as `=E4=BD=A0`. */
function inBytes(character: string): string {
  if (/^[\x00-\x7F]$/u.test(character))
    return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return encodeURIComponent(character).replaceAll("%", "=");
}
