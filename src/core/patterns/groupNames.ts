import { pathsOf } from "../application/documents.ts";
import type { Application } from "../schema/applications.ts";
import { countedOnce } from "./countedOnce.ts";
import { placesIn } from "./places.ts";
import { roleKindOf } from "./roleKind.ts";

/** The properties that applications can be grouped by. */
export const dimensions = ["source", "via", "tag", "skill", "roleKind", "location", "document"] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * Dimensions in which an application that names nothing belongs to the rest. In the others it names one of several, and
 * who names none is left out of the comparison.
 */
export const isLabel: Readonly<Record<Dimension, boolean>> = {
  source: false,
  via: true,
  tag: true,
  skill: true,
  roleKind: false,
  location: false,
  document: false,
};

/** Returns a function that tells what an application says of itself in a dimension. */
export function namesIn(dimension: Dimension): (application: Application) => readonly string[] {
  switch (dimension) {
    case "source": {
      const site = countedOnce(siteOf);
      return ({ source }) => (source === undefined ? none : [site(source)]);
    }
    case "via":
      return ({ via }) => (via === undefined ? none : [via]);
    case "tag":
      return ({ tags = none }) => tags;
    case "skill":
      return ({ skills = none }) => skills;
    case "roleKind": {
      const kind = countedOnce(roleKindOf);
      return ({ role }) => (kind(role) === "other" ? none : [kind(role)]);
    }
    case "location": {
      const places = countedOnce(placesIn);
      return ({ location }) => (location === undefined ? none : places(location));
    }
    case "document":
      return pathsOf;
  }
}

const none: readonly string[] = [];

/**
 * The site that a link leads to, or the text as it is: each posting has a link of its own, and what was asked is where
 * it was found.
 */
function siteOf(source: string): string {
  const link = /^(https?:\/\/)?(www\d?\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?([/?#]\S*)?$/iu.exec(source.trim());
  const [, scheme, www, host, path] = link ?? [];
  return host !== undefined && (scheme ?? www ?? path) !== undefined ? host.toLowerCase() : source;
}
