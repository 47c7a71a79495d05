import { dump, load } from "js-yaml";
import { stringify } from "yaml";
import { generatedLog } from "./generatedLog.ts";

interface Log {
  readonly applications: readonly Readonly<Record<string, unknown>>[];
}

/** The same log as people and other programs write it, the native style first. */
export function styles(count: number): Readonly<Record<string, string>> {
  const native = generatedLog(count, 42);
  const log = load(native) as Log;
  const tags = ["remote", "series-b"];
  const sharing = { applications: log.applications.map((one) => ({ ...one, tags })) };
  return {
    native,
    "dashes in the key's column": dump(log, { seqNoIndent: true }),
    "four blanks": dump(log, { indent: 4 }),
    "dashes alone on their lines": dump(log, { seqInlineFirst: false }),
    "quotes everywhere": dump(log, { forceQuotes: true, quoteStyle: "double" }),
    "records in braces": dump(log, { flowLevel: 2, lineWidth: -1 }),
    "written by yaml": stringify(log),
    "`---` at the head, `...` at the end": `---\n${native}...\n`,
    CRLF: native.replaceAll("\n", "\r\n"),
    "byte order mark": `\ufeff${native}`,
    "tags shared by an anchor": dump(sharing),
    "a `%YAML 1.2` line": `%YAML 1.2\n---\n${native}`,
    "one alias across records": native
      .replace("tags: [", "tags: &tags [")
      .replace(/(.*)tags: \[.*\]/s, "$1tags: *tags"),
    "an indented top level": native.replaceAll(/^(?=.)/gm, "  "),
    "JSON on one line": JSON.stringify(log),
    "JSON on lines": JSON.stringify(log, undefined, 2),
  };
}

/** The text with one letter more in the role of the record in the middle. */
export function typed(text: string, count: number): string {
  const record = text.search(new RegExp(`application-${Math.floor(count / 2)}\\b`));
  const role = /role"?: ?"?[A-Za-z]+/g;
  role.lastIndex = record;
  const at = role.exec(text);
  if (!at) throw new Error("the record in the middle has a role");
  return text.slice(0, role.lastIndex) + "s" + text.slice(role.lastIndex);
}
