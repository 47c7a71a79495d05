import { sameName } from "../application/identity.ts";
import type { Contact } from "./contactRole.ts";
import { spokenName } from "./language.ts";

/** Whether the contact is at the agency, or is the person, that stands between the user and the employer. */
export function isAtAgency({ name, email = "", role = "" }: Contact, via: string): boolean {
  if (sameName(spokenName(name), spokenName(via))) return true;
  if (agencyRoles.test(role)) return true;
  const hosts = email
    .slice(email.lastIndexOf("@") + 1)
    .split(".")
    .slice(0, -1)
    .map(plain);
  const words = plain(role);
  return via
    .split(/[()/,;|@]/u)
    .flatMap(spellings)
    .filter((agency) => agency.length >= shortestName)
    .some((agency) => words.includes(agency) || hosts.some((host) => isShortFor(host, agency)));
}

const shortestName = 3;
const shortestHost = 4;

/** Words of roles that only somebody between the two has. */
const agencyRoles =
  /(?<!\p{L})(?:agency|agentur|head[- ]?hunter(?:in)?|extern(?:al|er?) (?:recruiter(?:in)?|personalberater(?:in)?)|personal(?:beratung|berater(?:in)?|vermittlung|vermittler(?:in)?|dienstleister)|vermittler(?:in)?)(?!\p{L})/iu;
const legalForms = /(?<!\p{L})(?:gmbh|mbh|ag|kg|co|inc|llc|ltd|limited|corp|plc|se|group|the|and|und)(?!\p{L})/giu;

function spellings(name: string): readonly string[] {
  const short = name.replace(legalForms, " ");
  return [plain(short), plain(short.replace(/[äöü]/giu, "$&e"))];
}

/** Letters and digits alone, without accents. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** `hays` for "Hays Deutschland", and the other way round. */
function isShortFor(host: string, agency: string): boolean {
  return host.includes(agency) || (host.length >= shortestHost && agency.startsWith(host));
}
