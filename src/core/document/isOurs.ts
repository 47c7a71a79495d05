import type { ApplicationsDocument } from "./document.ts";
import { namesCompanyOtherwise } from "./otherForm.ts";

/**
 * Whether a file is a log of applications, by what is in it: deployments, window managers and playbooks have files of
 * the same name. It is one when an item of its list has a company, also by another key, or events, when the list is
 * there and empty, or when the file says nothing yet. Of a broken file a key that names a company decides.
 */
export function isOurs(document: ApplicationsDocument): boolean {
  const { text, records, since, problems, writable } = document;
  if (namesCompanyOtherwise(document)) return true;
  if (since !== undefined || records.some(({ application }) => application.company !== "" || application.events))
    return true;
  if (!writable) return /(?:^|[{,-])\s*["']?company["']?\s*:/m.test(text);
  if (records.length > 0 || problems.some(({ code }) => code === "not-a-list")) return false;
  const words = text
    .replaceAll(/^\ufeff|#.*$/gm, "")
    .replaceAll(/^(?:---|\.\.\.)\s*$/gm, "")
    .trim();
  return words === "" || /^["']?applications["']?\s*:\s*(?:\[\s*\])?\s*$/m.test(words) || /^[[{]\s*[\]}]$/.test(words);
}
