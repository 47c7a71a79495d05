import type { Path } from "../document/document.ts";
import type { Journal } from "../schema/journal.ts";
import type { Subject } from "./step.ts";

/**
 * Returns the path of a step's person or plan in the journal as it is now: while a question was open the list may
 * have been edited. Undefined when it is not there any more.
 */
export function currentPath(
  { people = [], plan = [] }: Journal,
  subject: Subject & { readonly kind: "person" | "plan" },
): Path | undefined {
  const isIt =
    subject.kind === "person"
      ? people.map(({ name }) => name === subject.person.name)
      : plan.map((one) => one.if === subject.plan.if && one.then === subject.plan.then);
  const index = isIt[subject.index] === true ? subject.index : isIt.indexOf(true);
  return index < 0 ? undefined : [subject.kind === "person" ? "people" : "plan", index];
}
