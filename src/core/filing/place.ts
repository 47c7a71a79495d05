import type { PartialDate } from "../dates/dates.ts";

/** The folder of all mails, beside the log whose path in the repo this is. */
export function archiveBeside(log: string): string {
  return `${log.slice(0, log.lastIndexOf("/") + 1)}archive`;
}

/** Ids that every file system takes as they are, and keeps apart from each other. */
const plain = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const mostLetters = 40;

/**
 * Names the folder of an application's mails after its id. What is more than small letters, digits and single hyphens
 * is left out, and then the end of the name, behind two hyphens, tells the id from all others.
 */
export function folderFor(id: string): string {
  if (plain.test(id) && !device.test(id)) return id;
  const words = id.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const letters = words.join("-").slice(0, mostLetters).replace(/-$/, "");
  return `${letters || "application"}--${fingerprint(id)}`;
}

/** FNV-1a, 64 bits (Fowler, Noll and Vo), in small letters and digits. */
function fingerprint(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return value.toString(36);
}

export type Ending = "eml" | "md";

/** The first name for a mail of that day that is not taken, whether or not case tells names apart. */
export function freeName(date: PartialDate, ending: Ending, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = `${date}.${ending}`;
  for (let count = 2; names.has(name); count++) name = `${date}-${count}.${ending}`;
  return name;
}
