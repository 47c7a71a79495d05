import { timeMeant, truthMeant } from "../schema/otherForms.ts";
import type { ProblemDetail } from "./problem.ts";
import type { Shape } from "./shape.ts";

/** The kind of value that belongs at a key, as problems name it. */
export type Expected = Extract<ProblemDetail, { code: "wrong-type" }>["expected"];

/** Forms of texts and numbers, by the message of the check in the schema. */
const checked = ["time", "interval", "interest", "percent", "blob"] as const;

/** Returns what the shape expects; `message` is that of the check that failed. */
export function expectedOf(shape: Shape, message = ""): Expected {
  const form = checked.find((one) => one === message);
  return form ?? (shape.type === "number" || shape.type === "boolean" ? shape.type : "text");
}

/** Returns the words of a picklist. */
export function wordsOf({ options = [] }: Shape): readonly string[] {
  return options.filter((option) => typeof option === "string");
}

/** Returns the time or the truth that a text in another form certainly means, where the shape expects one. */
export function valueMeant(shape: Shape, message: string, written: string): string | boolean | undefined {
  if (message === "time") return timeMeant(written);
  return shape.type === "boolean" ? truthMeant(written) : undefined;
}
