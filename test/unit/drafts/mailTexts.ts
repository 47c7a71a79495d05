import assert from "node:assert/strict";
import fc from "fast-check";

export const awkward = `& + # % = ? é 你 " ' < > [ ] \\ ; : , 👩‍💻 %20 =?utf-8?Q?x?= _ ~`;

/** Any text that a header line can hold: no control characters; RFC 2047 words have no blank at either end to keep. */
export const headerText = fc
  .string({ unit: "grapheme", maxLength: 200 })
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, "").trim());

export const bodyText = fc
  .string({ unit: "binary", maxLength: 400 })
  .map((text) => text.replace(/\p{Surrogate}|\r/gu, ""));

/**
 * Any text that can stand before the @: letters of any script and these signs (RFC 5322, 3.2.3; RFC 6532), anything
 * else in quotes (3.2.4).
 */
const localPart = fc.oneof(
  fc.stringMatching(/^[a-z0-9é你!#$%&'*+\-/=?^_`{|}~]{1,20}$/u),
  fc
    .stringMatching(/^[ a-zé你&+#%=?'",;:()[\]@\\]{1,20}$/u)
    .map((text) => `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`),
);

export const address = fc.tuple(localPart, fc.domain()).map(([local, domain]) => `${local}@${domain}`);

export function read(uri: string): { to: string[]; subject: string; body: string } {
  const url = new URL(uri);
  const fields = new Map(
    url.search
      .slice(1)
      .split("&")
      .map((field) => field.split("=", 2).map(decodeURIComponent) as [string, string]),
  );
  assert.equal(url.protocol, "mailto:");
  assert.equal(url.hash, "");
  return {
    to: url.pathname.split(",").filter(Boolean).map(decodeURIComponent),
    subject: fields.get("subject") ?? "",
    body: fields.get("body") ?? "",
  };
}
