import type { Problem, ProblemCode } from "../document/problem.ts";

const day = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

/** The forms of dates. That a day exists (`2026-02-30`) is more than a pattern can say. */
export const datePatterns = {
  day: `^${day}$`,
  date: `^(${day}|\\d{4}(-(0[1-9]|1[0-2]))?)$`,
  "date or unknown": `^(${day}|\\d{4}(-(0[1-9]|1[0-2]))?|unknown)$`,
} as const;

/** The bare numbers that are taken for a year: those of four digits. */
export const years = { minimum: 1000, maximum: 9999 } as const;

const said: ReadonlySet<ProblemCode> = new Set([
  "syntax",
  "duplicate-key",
  "not-a-mapping",
  "not-a-list",
  "missing",
  "unknown-word",
  "other-word",
  "cancelled-somehow",
  "other-shape",
  "wrong-type",
]);

/** Whether an editor that checks YAML, and checks it by our JSON Schema, shows the problem already. */
export function saidBySchema(problem: Problem): boolean {
  if (problem.code !== "not-a-date") return said.has(problem.code);
  const { expected, value } = problem;
  return !new RegExp(datePatterns[expected]).test(value) && !(expected === "date" && isYear(Number(value)));
}

/** `2026.0` or `0x7ea` is such a number for a schema, although nobody writes a date so. */
function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= years.minimum && number <= years.maximum;
}
