import type { Problem, ProblemCode } from "../document/problem.ts";

/** As in {@link datePatterns} of the JSON Schema: what its pattern lets through although no such day exists is left to us. */
const dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const said: ReadonlySet<ProblemCode> = new Set(["syntax", "duplicate-key", "not-a-mapping", "not-a-list", "missing", "unknown-word", "wrong-type"]);

/** Whether an editor that checks YAML, and checks it by our JSON Schema, shows the problem already. */
export function saidBySchema(problem: Problem): boolean {
  return problem.code === "not-a-date" ? !dateForm.test(problem.value) : said.has(problem.code);
}
