import type { Application } from "../schema/applications.ts";

/** What an application is called in the file: its id, or its company and role. */
export function nameOf({ id, company, role }: Application): string {
  return id ?? `${company} · ${role}`;
}

/** What two entries for the same application have in common; "" when one of the two is missing. */
export function companyAndRole({ company, role }: Application): string {
  return company === "" || role === "" ? "" : `${company}\n${role}`;
}

/** The keys for names in the order of the file: the name, with a number where several share it. */
export function recordKeys(names: readonly string[]): readonly string[] {
  if (new Set(names).size === names.length) return names;
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let key = name;
    for (let count = counts.get(name) ?? 2; used.has(key); count++) {
      key = `${name} (${count})`;
      counts.set(name, count);
    }
    used.add(key);
    return key;
  });
}
