import type { GroupName } from "./outline.ts";

/**
 * Returns the meaning of moving a row to another group: one clear event or a folding; "end" leaves open who ended it.
 * Undefined when it means nothing, as with what can only happen by itself.
 */
export type Move = "applied" | "interview" | "offer" | "end" | "archive" | "unarchive";

/**
 * @param home the group that an archived row came from, where it would go back to
 */
export function moveBetween(from: GroupName, to: GroupName, home: GroupName): Move | undefined {
  if (from === to) return undefined;
  if (to === "archived") return "archive";
  if (from === "archived") return to === home ? "unarchive" : undefined;
  if (from === "closed") return undefined;
  switch (to) {
    case "waiting":
      return from === "leads" ? "applied" : undefined;
    case "interviewing":
      return from === "leads" || from === "waiting" ? "interview" : undefined;
    case "offers":
      return "offer";
    case "closed":
      return "end";
    case "leads":
      return undefined;
  }
}
