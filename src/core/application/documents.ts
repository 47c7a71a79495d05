import type { Application } from "../schema/applications.ts";

/** Returns the paths of the files that were sent, of whichever version. */
export function pathsOf({ documents = [] }: Pick<Application, "documents">): readonly string[] {
  return documents.map((one) => (typeof one === "string" ? one : one.path));
}
