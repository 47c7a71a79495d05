import type { Application } from "../schema/applications.ts";

/** What an application is called in the file: its id, or its company and role. */
export function nameOf({ id, company, role }: Application): string {
  return id ?? `${company} · ${role}`;
}

/** Makes keys of names in the order of the file: the name, with a number where several share it. */
export function recordKeys(): (name: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let key = name;
    for (let count = counts.get(name) ?? 2; used.has(key); count++) {
      key = `${name} (${count})`;
      counts.set(name, count);
    }
    used.add(key);
    return key;
  };
}
