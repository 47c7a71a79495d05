import type { Application } from "../schema/applications.ts";

/** Gives each application of a file its key: its id, or company and role, with a number where several share them. */
export function recordKeys(): (application: Application) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return ({ id, company, role }) => {
    const name = id ?? `${company} · ${role}`;
    let count = counts.get(name) ?? 0;
    let key: string;
    do {
      count++;
      key = count === 1 ? name : `${name} (${count})`;
    } while (used.has(key));
    counts.set(name, count);
    used.add(key);
    return key;
  };
}
