import type { Application } from "../schema/applications.ts";

/**
 * Returns the name of an application for people, and its key as long as it has no id. Two with the same name to the
 * letter are the same application; a key must not change with anything else.
 */
export function nameOf({ company, role }: Pick<Application, "company" | "role">): string {
  return `${company} · ${role}`;
}

/**
 * Whether two companies are the same: case, blanks and the width of letters make no difference. A company without a
 * name is the same as none.
 */
export function sameCompany(a: string, b: string): boolean {
  const name = comparable(a);
  return name !== "" && name === comparable(b);
}

function comparable(company: string): string {
  return company.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** Whether two names of people are the same but for blanks around them and capitals. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
