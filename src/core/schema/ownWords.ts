import { applicationSchema, eventSchema } from "./applications.ts";
import { bases, cancellations, eventTypes, kinds, reasons, stepKinds } from "./vocabulary.ts";

/** Words of a job hunt that are no keys or values of the format, and no slips for one either. */
const others = [
  "agency benefits bonus budget channel city client closed closing contract country created culture currency day days",
  "deadline department description duration employer end ended expires followup goal grade hire hired hiring hourly id",
  "industry invited job jobs language languages level levels link links linked list mail manager market mode model month",
  "name notice open opened page pages pay people perks person phase phases phone place places platform portal position",
  "price pricing priority process progress project question range rank rate rated rates rating recruiter remote research",
  "response result resume review rounds sector sent seniority site size sizes stack stage stages start started state",
  "states status steps table target task team teams term terms tests tier tiers timeline title titles today total travel",
  "updated value visa wage wages week what when where who work year years",
].flatMap((line) => line.split(" "));

const words: ReadonlySet<string> = new Set([
  ...Object.keys(applicationSchema.entries),
  ...Object.keys(eventSchema.entries),
  ...[bases, cancellations, eventTypes, kinds, reasons, stepKinds].flat(),
  ...others,
]);

/** Whether somebody who writes the word means it: `stages` is no slip for `tags`, nor `who` for `why`. */
export function meansItself(word: string): boolean {
  return words.has(word.toLowerCase().replaceAll(/[\s-]+/g, "_"));
}
