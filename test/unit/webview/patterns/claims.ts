import type { Claim } from "./claim.ts";
import { claimsOfEffort } from "./claimsOfEffort.ts";
import { claimsOfGroups } from "./claimsOfGroups.ts";
import { claimsOfSearch } from "./claimsOfSearch.ts";
import { claimsOfWaits } from "./claimsOfWaits.ts";

/** What may be said by which figure. */
export const claims: Readonly<Record<string, readonly Claim[]>> = {
  ...claimsOfSearch,
  ...claimsOfWaits,
  ...claimsOfGroups,
  ...claimsOfEffort,
};
