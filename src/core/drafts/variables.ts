import type { Facts } from "./facts.ts";

/** The names a template can use. */
export type Variable = keyof Facts;

const names: Readonly<Record<Variable, true>> = {
  company: true,
  role: true,
  outreach: true,
  internal: true,
  name: true,
  first_name: true,
  applied_when: true,
  talk: true,
  talk_when: true,
  talks: true,
  waiting_until: true,
  rejected_when: true,
  offer: true,
  accepted: true,
  liked: true,
  notes: true,
  why: true,
  salary: true,
  location: true,
  url: true,
  must_haves: true,
  questions: true,
  advice: true,
  exit_talk: true,
  keep_in_mind: true,
  me: true,
  signature: true,
};

/** All names a template can use, in the order in which they are best listed. */
export const variables = Object.keys(names) as readonly Variable[];
