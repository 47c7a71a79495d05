import type { ApplicationsDocument } from "./document.ts";

/**
 * A short id for an application that is not used in the document yet: `northwind-backend`, with a number when needed.
 */
export function newId(document: ApplicationsDocument, company: string, role: string): string {
  const used = new Set(document.records.flatMap(({ application }) => application.id ?? []));
  const base = slug(`${company} ${role}`);
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
  return id;
}

function slug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  let result = "";
  for (const word of words) {
    const longer = result === "" ? word : `${result}-${word}`;
    if (longer.length > 40 && result !== "") break;
    result = longer;
  }
  return result.slice(0, 60) || "application";
}
