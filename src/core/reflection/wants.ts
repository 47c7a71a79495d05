import type { JournalChange } from "../document/change.ts";
import type { Journal } from "../schema/journal.ts";

/** The lists of wants, by how much a role must meet them. */
export const wantLists = ["must_haves", "nice_to_haves"] as const;
export type WantList = (typeof wantLists)[number];

/** The changes that put a want into the list, or out of both when it is undefined; none when it is so already. */
export function wantChanges(journal: Journal, want: string, to: WantList | undefined): readonly JournalChange[] {
  const taken = wantLists
    .filter((list) => list !== to)
    .flatMap((list) =>
      (journal[list] ?? [])
        .flatMap((one, index) =>
          one === want ? [{ kind: "setValue", path: [list, index], value: undefined } as const] : [],
        )
        .reverse(),
    );
  if (to === undefined || journal[to]?.includes(want)) return taken;
  return [...taken, { kind: "addItem", list: to, item: want }];
}
