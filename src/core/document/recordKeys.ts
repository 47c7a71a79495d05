import type { Application } from "../schema/applications.ts";

/** What names an application, and what it names: kept beside it, because it is compared with all others after each key press. */
export interface Names {
  /** Its id, or its company and role. */
  readonly name: string;
  readonly id: string | undefined;
  /** "" when one of the two is missing. */
  readonly companyAndRole: string;
  /** The id of another application. */
  readonly reference: string | undefined;
}

export function namesOf({ id, company, role, led_to: reference }: Application): Names {
  const companyAndRole = company === "" || role === "" ? "" : `${company}\n${role}`;
  return { name: id ?? `${company} · ${role}`, id, companyAndRole, reference };
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
