import { eventsOf } from "../application/events.ts";
import { roleKey, sameName } from "../application/identity.ts";
import { goesOn, stateOf } from "../application/standing.ts";
import { isReferrer } from "../drafts/contactRole.ts";
import type { Application } from "../schema/applications.ts";
import type { ApplicationRecord } from "./document.ts";
import type { Problem } from "./problem.ts";

/**
 * Returns a warning at each application that goes on to where another one goes by another way: through two agencies, or
 * through one and directly. Links say nothing here, since each agency has a page of its own; two numbers do.
 */
export function twoWaysProblems(records: readonly ApplicationRecord[]): readonly Problem[] {
  const between = records.filter(({ application }) => application.via !== undefined && roleKey(application) !== "");
  if (between.length === 0) return [];
  const keys = new Set(between.map(({ application }) => roleKey(application)));
  const earlier = new Map<string, Application[]>();
  return records.flatMap((record): readonly Problem[] => {
    const { application } = record;
    const key = roleKey(application);
    if (!keys.has(key) || !goesOn(stateOf(eventsOf(application)))) return [];
    const others = earlier.get(key) ?? [];
    if (others.length === 0) earlier.set(key, others);
    if (others.length < mostCompared) others.push(application);
    const other = others.find((one) => !isSameWay(one, application) && !areTwoOpenings(one, application));
    return other ? [twoWays(record, other)] : [];
  });
}

/** So many applications for one role are compared with those after them. */
const mostCompared = 20;

function isSameWay(a: Application, b: Application): boolean {
  const [one, other] = [agencyOf(a), agencyOf(b)];
  return one === undefined || other === undefined ? one === other : sameName(one, other);
}

/** Who is paid to stand between; a friend who passes a letter on is no way of its own. */
function agencyOf({ via, contacts = [] }: Application): string | undefined {
  const [, name = via ?? "", role = ""] = /^(.*?)\s*\(([^()]*)\)$/.exec(via ?? "") ?? [];
  const isFriend = isReferrer({ name, role }) || contacts.some((one) => sameName(one.name, name) && isReferrer(one));
  return isFriend ? undefined : via;
}

function areTwoOpenings(a: Application, b: Application): boolean {
  return a.reference !== undefined && b.reference !== undefined && !sameName(a.reference, b.reference);
}

function twoWays(record: ApplicationRecord, other: Application): Problem {
  const { company } = record.application;
  return {
    code: "two-ways",
    company,
    ways: [agencyOf(other), agencyOf(record.application)],
    severity: "warning",
    range: record.rangeOf(["via"]) ?? record.rangeOf(["company"]) ?? record.range,
  };
}
