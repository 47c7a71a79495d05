import type { Dimension } from "../patterns/groupNames.ts";
import type { GroupName } from "../patterns/groups.ts";
import type { Patterns } from "../patterns/patterns.ts";

/** The kind of thing that a name in the summary names. */
export type Named = "company" | "role" | "round" | Exclude<Dimension, "roleKind">;

/**
 * Returns the summary with every text of the user's replaced: companies, roles, names of rounds, and the names of
 * groups but for kinds of roles. `word` gives the new text, by kind and number from 1; the same text gets the same
 * number. Nothing else in a summary is the user's text; people, addresses, salaries and notes never get into one.
 */
export function withoutNames(patterns: Patterns, word: (named: Named, number: number) => string): Patterns {
  const numbers = new Map<string, number>();
  const used = new Map<Named, number>();
  const replace = (named: Named, text: string): string => {
    const key = `${named} ${text}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (used.get(named) ?? 0) + 1;
      used.set(named, number);
      numbers.set(key, number);
    }
    return word(named, number);
  };
  const relabel = <Name extends GroupName>(group: Name): Name =>
    group.dimension === "roleKind" ? group : { ...group, label: replace(group.dimension, group.label) };
  const { silent, groups, rounds } = patterns;
  return {
    ...patterns,
    silent: {
      ...silent,
      applications: silent.applications.map((one) => ({
        ...one,
        company: replace("company", one.company),
        role: replace("role", one.role),
      })),
    },
    groups: {
      ...groups,
      compared: groups.compared.map((group) => ({
        ...group,
        names: group.names.map(relabel),
        restNames: group.restNames.map(relabel),
      })),
      small: groups.small.map(relabel),
    },
    rounds: { ...rounds, names: rounds.names.map((one) => ({ ...one, name: replace("round", one.name) })) },
  };
}
