import type { Day } from "../dates/dates.ts";
import type { Application } from "../schema/applications.ts";
import { fillIn } from "./fillIn.ts";
import type { DraftKind, DraftLanguage } from "./kinds.ts";
import { type TemplateProblem, templateProblems } from "./template.ts";
import { variables } from "./variables.ts";

const today = "2026-09-30" as Day;
const little: Application = { company: "Northwind", role: "Engineer" };
const much: Application = {
  ...little,
  why: "why",
  contacts: [{ name: "Jane Roe", email: "jane@northwind.example" }],
  waiting_until: today,
  events: [
    { date: today, type: "applied" },
    { date: today, type: "interview", with: ["Jane Roe"], liked: ["something"], note: "note" },
    { date: today, type: "offer" },
    { date: today, type: "rejected" },
  ],
};

/**
 * All that is wrong in a template, in the order of its lines; what only shows when it is filled in is tried on two
 * samples.
 */
export function checkTemplate(source: string, kind: DraftKind, language: DraftLanguage): readonly TemplateProblem[] {
  const problems = templateProblems(source, variables);
  if (problems.length > 0) return problems;
  for (const application of [much, little]) {
    const filled = fillIn(source, {
      application,
      kind,
      language,
      today,
      journal: { me: { name: "Ada" } },
      keepInMind: true,
    });
    if ("code" in filled) return [filled];
  }
  return [];
}
