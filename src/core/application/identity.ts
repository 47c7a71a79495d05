import type { Application } from "../schema/applications.ts";

/**
 * Returns the name of an application for people, and its key as long as it has no id. Two with the same name to the
 * letter are the same application; a key must not change with anything else.
 */
export function nameOf({ company, role }: Pick<Application, "company" | "role">): string {
  return `${company} · ${role}`;
}

/**
 * Whether two companies are the same: case, blanks, the width of letters and the legal form make no difference. A
 * company without a name, or of which the name is not known, is the same as none.
 */
export function sameCompany(a: string, b: string): boolean {
  const name = companyKey(a);
  return name !== "" && name === companyKey(b);
}

/** Returns a text that the names of one company have in common; "" where there is no name. */
function companyKey(company: string): string {
  const words = comparable(company).replaceAll(/[.,]/g, "").split(" ");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  const name = words.join(" ");
  return name === "?" ? "" : name;
}

/** The words that say how a company is set up, in the countries most people apply in, and those between them. */
const legalForms = new Set(
  (
    "gmbh ggmbh ag kg kgaa ohg ug (haftungsbeschränkt) mbh se ev eg inc incorporated llc llp lp ltd limited plc corp " +
    "corporation co company sa sas sasu sarl srl spa bv nv pty pvt pte ab as a/s aps oy oyj kk sro zoo doo kft zrt lda &"
  ).split(" "),
);

/** Whether two names of people are the same but for blanks, capitals and the width of letters. */
export function sameName(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** Returns a text that two records of one role at one company have in common; "" where one of these is missing. */
export function roleKey({ company, role }: Pick<Application, "company" | "role">): string {
  const [name, title] = [companyKey(company), comparable(role)];
  return name === "" || title === "" ? "" : `${name}\n${title}`;
}

/**
 * Returns a text that two records of one opening by one way have in common: its link or number where it has one, else
 * company and role, and who stands between. "" where company or role is missing.
 */
export function openingKey(application: Application): string {
  const key = roleKey(application);
  const { reference, url = "", via = "" } = application;
  return key === "" ? "" : [key, reference ?? url, comparable(via)].join("\n");
}
